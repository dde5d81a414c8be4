import { type IntakeProblem, isWarning } from '../model/index.ts';
import type { Option, Options } from './command.ts';
import type { Desk } from './desk.ts';
import { type Words, wordsFor, writeWords } from './words.ts';

type Door = typeof import('../watch/index.ts');
/** What one poll of a feed gave. */
export type Polled = Parameters<Parameters<Door['watchFeeds']>[1]['deliver']>[0];
/** What is known of a feed between two polls. */
export type FeedState = Polled['state'];
type Problem = Polled['problems'][number];
type FetchProblem = Exclude<Problem, IntakeProblem>;

const MEGABYTE = 1024 * 1024;

/** The switch that lets private addresses through. */
export const ALLOW_PRIVATE: Option = {
  name: 'allow-private',
  value: null,
  docs: 'let addresses of this machine and of private networks through',
};

/** True for what is fetched and not read from the disk. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

export type Polling = {
  readonly once: boolean;
  readonly minutes: number;
  readonly pages: boolean;
  readonly known: readonly FeedState[];
};

/** Polls feeds, says what went wrong, and hands on what came; gives whether every feed could be read. */
export async function pollFeeds(
  urls: readonly string[],
  { once, minutes, pages, known }: Polling,
  options: Options,
  desk: Desk,
  take: (polled: Polled) => Promise<void> | void,
): Promise<boolean> {
  const { watchFeeds } = await import('../watch/index.ts');
  let whole = true;
  await watchFeeds(urls, {
    agent: 'demarche/0.1 (reads news feeds for research)',
    allowPrivate: options.allowPrivate === true,
    every: minutes * 60_000,
    gap: 1000,
    patience: 30_000,
    largest: 16 * MEGABYTE,
    pages,
    once,
    known,
    deliver: async (polled) => {
      for (const problem of polled.problems) desk.say(writeWords(wordsOf(problem)));
      whole &&= polled.problems.every((problem) => !('url' in problem) && isWarning(problem));
      await take(polled);
    },
  });
  return whole;
}

const isFetchProblem = (problem: Problem): problem is FetchProblem => 'url' in problem;

function wordsOf(problem: Problem): Words {
  if (!isFetchProblem(problem)) return wordsFor(problem);
  const { code, url, detail } = problem;
  const what = `cannot fetch ${url}`;
  switch (code) {
    case 'private-address':
      return {
        what,
        why: `It leads to ${detail}, an address of this machine or of a private network.`,
        hint: '--allow-private if that is meant',
      };
    case 'robots':
      return { what, why: `The site does not want it: ${detail}.` };
    case 'status':
      return { what, why: `The server answered ${detail}.` };
    case 'gone':
      return { what, why: 'The server says that it is no more; it is not asked again.' };
    case 'redirects':
      return { what, why: `It is sent on ${detail} times.` };
    default:
      return { what, why: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.` };
  }
}
