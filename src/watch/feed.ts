import { createHash } from 'node:crypto';
import { readDocument } from '../formats/index.ts';
import type { IntakeProblem, Report } from '../model/index.ts';
import { type Answer, fetchAddress, type Manners, type Validators } from './fetch.ts';
import { FetchError, type FetchProblem } from './problem.ts';

/** What is known of a feed between two polls; plain data, so that it can be kept in a file. */
export type FeedState = {
  /** The address as it was given. */
  readonly url: string;
  /** Where it is asked: another address once the server has moved it for good. */
  readonly at: string;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Marks of the items that were given out, oldest first. */
  readonly seen: readonly string[];
  /** Polls that failed in a row. */
  readonly failures: number;
  /** True after the server said that the feed is no more. */
  readonly gone: boolean;
};

/** What one poll gave. */
export type Polled = {
  readonly state: FeedState;
  readonly reports: readonly Report[];
  readonly problems: readonly (FetchProblem | IntakeProblem)[];
  /** The least time until the next poll, in milliseconds. */
  readonly wait: number;
};

const MOST_SEEN = 20_000;
const LONGEST_WAIT = 86_400_000;

export const newFeed = (url: string): FeedState => ({
  url,
  at: url,
  etag: null,
  modified: null,
  seen: [],
  failures: 0,
  gone: false,
});

/** Asks a feed for what is new. A page in a feed's place gives its report. Never throws on what a server does. */
export async function pollFeed(state: FeedState, manners: Manners, every: number, pages: boolean): Promise<Polled> {
  let answer: Answer;
  try {
    answer = await fetchAddress(state.at, manners, state);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return failed(state, error.problem, every);
  }
  const moved = { ...state, at: answer.moved ?? state.at, failures: 0, ...answer.validators };
  if (answer.body === null) return { state: moved, reports: [], problems: [], wait: every };
  const { reports, problems } = await readDocument({ file: state.url, part: null, bytes: answer.body, charset: answer.charset });
  const fresh = reports.map((report) => ({ report, mark: markOf(report) })).filter(({ mark }) => !state.seen.includes(mark));
  const whole = pages
    ? await withPages(
        fresh.map(({ report }) => report),
        manners,
      )
    : { reports: fresh.map(({ report }) => report), problems: [] };
  const seen = [...state.seen, ...fresh.map(({ mark }) => mark)].slice(-MOST_SEEN);
  const validators: Validators = problems.some(({ code }) => code === 'bad-format')
    ? { etag: null, modified: null }
    : answer.validators;
  return {
    state: { ...moved, ...validators, seen },
    reports: whole.reports,
    problems: [...problems, ...whole.problems],
    wait: every,
  };
}

/** After a failure the wait doubles, up to a day; a server that names a time is waited for. */
function failed(state: FeedState, problem: FetchProblem, every: number): Polled {
  const failures = state.failures + 1;
  return {
    state: { ...state, failures, gone: problem.code === 'gone' },
    reports: [],
    problems: [problem],
    wait: Math.max(backoff(every, failures), (problem.wait ?? 0) * 1000),
  };
}

/** Milliseconds to wait after so many failures in a row. */
export const backoff = (every: number, failures: number): number =>
  Math.min(every * 2 ** Math.min(failures, 20), Math.max(LONGEST_WAIT, every));

/** The same words under the same id are the same item; a changed text is a new one. */
const markOf = ({ id, text }: Report): string =>
  createHash('sha256').update(`${id}\u0000${text}`).digest('base64url').slice(0, 22);

/** The page behind each item, where there is one: its text goes before the feed's, which is often only a teaser. */
async function withPages(reports: readonly Report[], manners: Manners): Promise<Pick<Polled, 'reports' | 'problems'>> {
  const whole: Report[] = [];
  const problems: FetchProblem[] = [];
  for (const report of reports) {
    const page = report.url === null ? null : await pageOf(report.url, manners);
    if (page && 'code' in page) problems.push(page);
    whole.push(page && 'text' in page && page.text.length > report.text.length ? merged(report, page) : report);
  }
  return { reports: whole, problems };
}

async function pageOf(url: string, manners: Manners): Promise<Report | FetchProblem | null> {
  try {
    const { body, charset } = await fetchAddress(url, manners);
    const { reports } = await readDocument({ file: url, part: null, bytes: body ?? new Uint8Array(), charset });
    return reports.length === 1 ? reports[0]! : null;
  } catch (error) {
    if (error instanceof FetchError) return error.problem;
    throw error;
  }
}

/** The feed knows the item's id and address, the page its words; either may know the day. */
const merged = (item: Report, page: Report): Report => ({
  ...page,
  id: item.id,
  url: page.url ?? item.url,
  title: page.title ?? item.title,
  publisher: page.publisher ?? item.publisher,
  published: page.published ?? item.published,
  language: page.language ?? item.language,
});
