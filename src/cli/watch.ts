import { type IntakeProblem, isWarning } from '../model/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { quoted, type Words, wordsFor, writeWords } from './words.ts';

type Door = typeof import('../watch/index.ts');
type Problem = Parameters<Parameters<Door['watchFeeds']>[1]['deliver']>[0]['problems'][number];
type FetchProblem = Exclude<Problem, IntakeProblem>;
type FeedState = ReturnType<Door['newFeed']>;

const MEGABYTE = 1024 * 1024;

/** Polls feeds and writes what is new. */
export const watch: Command = {
  name: 'watch',
  summary: 'poll feeds and write what is new as reports, one a line',
  argument: 'URL…',
  arguments: 'many',
  details: [
    'URL is a feed (RSS, Atom, JSON Feed) or a page. Each new item is written once, as a report that demarche code reads.',
    'It asks only for what has changed, does what robots.txt says, keeps a gap between two requests to a host, waits longer after each failure, and stops at answers over 16 MB or half a minute.',
    'Addresses of this machine and of private networks are refused, also behind a redirect or a name, unless --allow-private is given.',
    'Exit code with --once: 0 something new, 1 nothing new, 2 a feed could not be read.',
  ],
  options: [
    { name: 'once', value: null, docs: 'poll each feed once and end' },
    { name: 'every', value: 'MINUTES', docs: 'time between two polls of a feed; 15 if not given' },
    { name: 'pages', value: null, docs: 'fetch the page behind each item too: feeds often carry only its first lines' },
    { name: 'state', value: 'FILE', docs: 'where to keep what was seen, so that the next run goes on from there' },
    { name: 'allow-private', value: null, docs: 'let addresses of this machine and of private networks through' },
  ],
  examples: [
    {
      command: 'demarche watch https://wire.example/rss --state seen.json >> reports.jsonl',
      docs: 'all that is new, every quarter of an hour',
    },
    { command: 'demarche watch https://wire.example/rss --once --pages | demarche code -', docs: 'what is in the feed now' },
  ],
  run: runWatch,
};

async function runWatch(urls: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  const minutes = Number(given(options, 'every') ?? 15);
  if (!(minutes >= 1 && minutes <= 10_080)) return refuse({ what: '--every needs minutes, from 1 to 10080' }, desk);
  const { watchFeeds, lineOf } = await import('../watch/index.ts');
  const stateFile = given(options, 'state');
  const known = stateFile === null ? [] : await readState(stateFile, desk);
  if (known === null) return 2;
  const states = new Map(known.map((state) => [state.url, state]));
  let [found, whole] = [false, true];
  await watchFeeds(urls, {
    agent: 'demarche/0.1 (reads news feeds for research)',
    allowPrivate: options.allowPrivate === true,
    every: minutes * 60_000,
    gap: 1000,
    patience: 30_000,
    largest: 16 * MEGABYTE,
    pages: options.pages === true,
    once: options.once === true,
    known,
    deliver: ({ state, reports, problems }) => {
      for (const report of reports) desk.out(lineOf(report));
      for (const problem of problems) desk.say(writeWords(wordsOf(problem)));
      found ||= reports.length > 0;
      whole &&= problems.every((problem) => !('url' in problem) && isWarning(problem));
      states.set(state.url, state);
      if (stateFile !== null) desk.files.write(stateFile, JSON.stringify([...states.values()]));
    },
  });
  return whole ? (found ? 0 : 1) : 2;
}

/** What an earlier run has kept; an empty list for a file that is not there yet, null after saying that it is none of ours. */
async function readState(file: string, desk: Desk): Promise<readonly FeedState[] | null> {
  if (desk.files.kind(file) === 'none') return [];
  try {
    const value = JSON.parse(new TextDecoder().decode(await desk.files.read(file))) as unknown;
    if (
      Array.isArray(value) &&
      value.every(
        (one: Partial<FeedState>) => typeof one?.url === 'string' && typeof one.at === 'string' && Array.isArray(one.seen),
      )
    )
      return value as FeedState[];
  } catch {}
  refuse(
    {
      what: `cannot go on from ${file}`,
      why: 'It is not what demarche watch --state has written.',
      hint: `--state with another name, or rm ${quoted(file)}`,
    },
    desk,
  );
  return null;
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

function refuse(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
