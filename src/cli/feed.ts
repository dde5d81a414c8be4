import type { Fed, Feed, Hold } from '../fleet/index.ts';
import type { Command, Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { eachReports } from './files.ts';
import { FLEET, MAKING, withFleet } from './fleet-door.ts';
import { count } from './kept/event.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Words, writeWords } from './words.ts';

/** Publishes reports for a fleet to read. */
export const feed: Command = {
  name: 'feed',
  summary: 'hand reports to a fleet of workers',
  argument: 'SOURCE… | -',
  arguments: 'many',
  takes: 'source',
  details: [
    'SOURCE is a file of any format, a folder with all that is in it, or - for standard input. Each report goes to a stream of NATS JetStream under an id that follows from its content, so that the stream drops doubles of the last hour; older ones the record knows.',
    'While the stream is at its limit, or NATS is away, it waits, says so, and goes on by itself; with --stop-when-full it ends instead. The same command may be given again after an interruption: nothing is lost or doubled.',
    'Exit code: 0 handed over, 1 nothing new, 2 something could not be read or handed over.',
  ],
  options: [
    ...FLEET,
    ...MAKING,
    { name: 'stop-when-full', value: null, docs: 'end when the stream is at its limit or NATS is away, in place of waiting' },
  ],
  examples: [
    { command: 'demarche feed reports/', docs: 'all reports of a folder' },
    { command: 'demarche watch https://wire.example/rss | demarche feed -', docs: 'what is new, as it comes' },
  ],
  run: (sources, options, desk) =>
    withFleet(options, desk, {}, async (fleet) => {
      const { openFeed } = await import('../fleet/index.ts');
      const files = sources.flatMap((path) => (desk.files.kind(path) === 'folder' ? desk.record.filesIn(path) : [path]));
      const progress = startProgress(desk, sizeOf(files, desk), files.length);
      const feed = openFeed(fleet, { wait: options.stopWhenFull !== true, tell: (hold) => sayHold(hold, progress, desk) });
      try {
        const whole = await hand(files, feed, progress, desk);
        return finish(await feed.end(), whole, desk, options);
      } catch (error) {
        progress.clear();
        desk.say(`  ${count(feed.tally().fed, 'report')} handed over before that; the same command goes on from there\n`);
        throw error;
      }
    }),
};

const sizeOf = (files: readonly string[], desk: Desk): number | null =>
  files.includes('-')
    ? null
    : files.reduce((sum, file) => sum + (desk.files.kind(file) === 'file' ? desk.files.size(file) : 0), 0);

async function hand(files: readonly string[], feed: Feed, progress: Progress, desk: Desk): Promise<boolean> {
  let whole = true;
  for (const file of files) {
    progress.clear();
    for await (const opened of eachReports(file, desk)) {
      whole &&= opened.whole;
      for (const report of opened.reports) {
        await feed.put(report);
        progress.step(report.text.length);
      }
    }
  }
  return whole;
}

function sayHold(hold: Hold, progress: Progress, desk: Desk): void {
  progress.clear();
  desk.say(hold ? writeWords(holdWords(hold)) : '  It goes on.\n');
}

const holdWords = ({ code, detail }: NonNullable<Hold>): Words =>
  code === 'full'
    ? {
        what: 'the stream is at its limit; waiting until workers have taken reports out',
        why: `NATS says: ${detail}. Nothing is lost.`,
        hint: 'demarche work   here or elsewhere; or the same command with a higher --most or --room',
      }
    : { what: 'NATS is away; waiting for it', why: `${detail}. Nothing is lost.` };

function finish({ fed, doubled, large }: Fed, whole: boolean, desk: Desk, options: Options): Exit {
  const long = large ? `, ${large} of them by way of the object store` : '';
  desk.say(`  ${count(fed + doubled, 'report')}: ${fed} handed over${long}, ${doubled} there already\n`);
  desk.say(`  Next      demarche work${options.nats ? ` --nats ${String(options.nats)}` : ''} --record postgres://…\n`);
  return whole ? (fed ? 0 : 1) : 2;
}
