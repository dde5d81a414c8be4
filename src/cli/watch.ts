import { type Command, given, type Option, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { startAdding } from './kept/adding.ts';
import { AS, withRecord } from './kept/door.ts';
import { count } from './kept/event.ts';
import { ALLOW_PRIVATE, type FeedState, type Polled, pollFeeds } from './polling.ts';
import { quoted, type Words, writeWords } from './words.ts';

const RECORD_TO: Option = { name: 'record', value: 'PLACE', docs: 'add what comes to this record: a file, or postgres://…' };

/** Polls feeds and writes what is new. */
export const watch: Command = {
  name: 'watch',
  summary: 'poll feeds, and add what is new to a record or write it as reports, one a line',
  argument: 'URL…',
  arguments: 'many',
  details: [
    'URL is a feed (RSS, Atom, JSON Feed) or a page. With --record each new item is read and added to the record, else written once, as a report that demarche code reads.',
    'It asks only for what has changed, does what robots.txt says, keeps a gap between two requests to a host, waits longer after each failure, and stops at answers over 16 MB or half a minute.',
    'Addresses of this machine and of private networks are refused, also behind a redirect or a name, unless --allow-private is given.',
    'Exit code with --once: 0 something new, 1 nothing new, 2 a feed could not be read.',
  ],
  options: [
    { name: 'once', value: null, docs: 'poll each feed once and end' },
    { name: 'every', value: 'MINUTES', docs: 'time between two polls of a feed; 15 if not given' },
    { name: 'pages', value: null, docs: 'fetch the page behind each item too: feeds often carry only its first lines' },
    { name: 'state', value: 'FILE', docs: 'where to keep what was seen, so that the next run goes on from there' },
    ALLOW_PRIVATE,
    RECORD_TO,
    AS,
  ],
  examples: [
    {
      command: 'demarche watch https://wire.example/rss --record demarche.db --state seen.json',
      docs: 'into the record, every quarter of an hour',
    },
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
  const stateFile = given(options, 'state');
  const known = stateFile === null ? [] : await readState(stateFile, desk);
  if (known === null) return 2;
  const states = new Map(known.map((state) => [state.url, state]));
  /** What was seen is written down only after it was taken, so that nothing is lost in between. */
  const poll = async (take: (polled: Polled) => Promise<boolean>): Promise<Exit> => {
    let found = false;
    const polling = { once: options.once === true, minutes, pages: options.pages === true, known };
    const whole = await pollFeeds(urls, polling, options, desk, async (polled) => {
      found = (await take(polled)) || found;
      states.set(polled.state.url, polled.state);
      if (stateFile !== null) desk.files.write(stateFile, JSON.stringify([...states.values()]));
    });
    return whole ? (found ? 0 : 1) : 2;
  };
  if (given(options, 'record') !== null) return watchInto(poll, options, desk);
  return poll(async ({ reports }) => {
    for (const report of reports) desk.out(`${JSON.stringify(report)}\n`);
    return reports.length > 0;
  });
}

/** Adds what comes to the record, poll by poll; feeds that answer at one moment wait for one another. */
function watchInto(
  poll: (take: (polled: Polled) => Promise<boolean>) => Promise<Exit>,
  options: Options,
  desk: Desk,
): Promise<Exit> {
  return withRecord(options, desk, { create: true }, async (record) => {
    const adding = startAdding(record, options, desk);
    const start = desk.clock();
    let turn: Promise<unknown> = Promise.resolve();
    const take = async ({ reports, state, wait }: Polled): Promise<boolean> => {
      const before = adding.tally.reports;
      for (const report of reports) await adding.take(report, () => {});
      await adding.flush();
      const added = adding.tally.reports - before;
      const hours = Math.max((desk.clock() - start) / 3_600_000, 1 / 60);
      const next = options.once === true || state.gone ? '' : `, again in ${Math.ceil(wait / 60_000)} min`;
      desk.say(
        `  ${state.url}   ${count(reports.length, 'report')}, ${added} new; ${adding.tally.reports} so far, ${(adding.tally.reports / hours).toFixed(0)}/h${next}\n`,
      );
      return added > 0;
    };
    return poll((polled) => {
      const mine = turn.then(() => take(polled));
      turn = mine.catch(() => {});
      return mine;
    });
  });
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

function refuse(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
