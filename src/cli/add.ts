import { type Command, given, type Options } from './command.ts';
import type { Desk } from './desk.ts';
import { eachReports, totalSize } from './files.ts';
import { filesOf } from './globs.ts';
import { type Adding, startAdding, type Tally } from './kept/adding.ts';
import { AS, RECORD, withRecord } from './kept/door.ts';
import { count } from './kept/event.ts';
import { ALLOW_PRIVATE, isAddress, pollFeeds } from './polling.ts';
import { startProgress } from './progress.ts';

/** Reads reports and adds them to the record. */
export const add: Command = {
  name: 'add',
  summary: 'read reports and add them to the record',
  argument: 'PATH… | URL… | -',
  arguments: 'many',
  details: [
    'PATH is a file, a folder with all that is in it, or a pattern with * and ** in it; URL a feed or a page, fetched once as demarche watch does; - is standard input. The record is made where there is none.',
    'A web archive (.warc, .warc.gz) is read page by page, whatever its size; other files are read whole, 256 MB at most.',
    'A report that is in the record already is known by its content and left as it is, so the same command may be given again after an interruption: it goes on where it stopped. Nothing is lost or doubled when it is killed, and several may run at once.',
    'Exit code: 0 added, 1 nothing new, 2 something could not be read (the rest is added all the same).',
  ],
  options: [
    RECORD,
    AS,
    ALLOW_PRIVATE,
    { name: 'verbose', value: null, docs: 'also name the reports in which nothing was found' },
  ],
  examples: [
    { command: 'demarche add reports/', docs: 'all reports of a folder, into demarche.db' },
    { command: 'demarche add feed.jsonl --record postgres://localhost/news', docs: 'into the record of a team' },
    { command: 'demarche list --type SANCTION', docs: 'what is in it then' },
  ],
  run: (paths, options, desk) =>
    withRecord(options, desk, { create: true }, async (record) => {
      const adding = startAdding(record, options, desk);
      const files = paths.filter((path) => !isAddress(path)).flatMap((path) => filesOf(path, desk));
      const read = await addFiles(files, adding, desk);
      const fetched = await addAddresses(paths.filter(isAddress), adding, options, desk);
      desk.say(summary(adding.tally, options));
      return read && fetched ? (adding.tally.reports ? 0 : 1) : 2;
    }),
};

async function addFiles(files: readonly string[], adding: Adding, desk: Desk): Promise<boolean> {
  const progress = startProgress(desk, totalSize(files, desk), files.length);
  let whole = true;
  for (const file of files) {
    progress.clear();
    for await (const opened of eachReports(file, desk)) {
      whole &&= opened.whole;
      const bytes = opened.bytes / opened.reports.length;
      for (const report of opened.reports) await adding.take(report, () => progress.step(bytes));
      if (!opened.reports.length) progress.skip(opened.bytes);
    }
  }
  await adding.flush();
  progress.clear();
  return whole;
}

/** Fetches each address once, as watch does; false when one could not be had. */
async function addAddresses(urls: readonly string[], adding: Adding, options: Options, desk: Desk): Promise<boolean> {
  if (!urls.length) return true;
  return pollFeeds(urls, { once: true, minutes: 15, pages: false, known: [] }, options, desk, async ({ reports }) => {
    for (const report of reports) await adding.take(report, () => {});
    await adding.flush();
  });
}

function summary({ reports, known, newEvents, gained, empty }: Tally, options: Options): string {
  const place = given(options, 'record');
  const named = options.verbose ? empty.map((id) => `    ${id}\n`).join('') : '';
  return [
    `  ${count(reports + known, 'report')}: ${reports} new, ${known} already in the record\n`,
    `  ${count(newEvents + gained, 'event')}: ${newEvents} new, ${gained} gained a report\n`,
    empty.length
      ? `  ${count(empty.length, 'report')} had nothing that demarche could read as events${options.verbose ? '' : '    --verbose lists them'}\n${named}`
      : '',
    `  Next      demarche list${place ? ` --record ${place}` : ''}\n`,
  ].join('');
}
