import { type FeedState, newFeed, type Polled, pollFeed } from './feed.ts';
import type { Manners } from './fetch.ts';
import { Pace, Robots } from './robots.ts';

export { backoff, type FeedState, newFeed, type Polled, pollFeed } from './feed.ts';
export type { FetchProblem } from './problem.ts';

/** How feeds are watched. Times are milliseconds. */
export type Watching = {
  readonly agent: string;
  readonly allowPrivate: boolean;
  /** Between two polls of a feed. */
  readonly every: number;
  /** Between two requests to a host. */
  readonly gap: number;
  readonly patience: number;
  readonly largest: number;
  /** True to fetch the page behind each item too. */
  readonly pages: boolean;
  /** True to poll each feed once and end. */
  readonly once: boolean;
  /** What is known from an earlier run. */
  readonly known: readonly FeedState[];
  /** Takes what a poll gave, before the next begins. */
  readonly deliver: (polled: Polled) => Promise<void> | void;
};

/** Reports that a watch gave out, feed by feed, until each feed is gone or, with `once`, was polled. */
export async function watchFeeds(urls: readonly string[], watching: Watching): Promise<void> {
  const manners = mannersOf(watching);
  const known = new Map(watching.known.map((state) => [state.url, state]));
  await Promise.all([...new Set(urls)].map((url) => watchFeed(known.get(url) ?? newFeed(url), manners, watching)));
}

async function watchFeed(first: FeedState, manners: Manners, { every, pages, once, deliver }: Watching): Promise<void> {
  let state: FeedState = { ...first, gone: false };
  for (;;) {
    const polled = await pollFeed(state, manners, every, pages);
    state = polled.state;
    await deliver(polled);
    if (once || state.gone) return;
    await new Promise((resolve) => setTimeout(resolve, polled.wait));
  }
}

function mannersOf({ agent, allowPrivate, patience, largest, gap }: Watching): Manners {
  const plain = { agent, allowPrivate, patience, largest };
  const pace = new Pace(gap);
  const robots = new Robots(plain, pace);
  return {
    ...plain,
    before: async (url) => {
      await robots.check(url);
      await pace.turn(url.host);
    },
  };
}
