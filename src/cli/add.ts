import type { Reader, Report, ReportRecord } from '../model/index.ts';
import type { OpenRecord } from '../record/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk } from './desk.ts';
import { openReports } from './files.ts';
import { AS, RECORD, reviewer, withRecord } from './kept/door.ts';
import { count } from './kept/event.ts';
import { type Progress, startProgress } from './progress.ts';

/** Reports that are read and written in one piece; an interruption loses no more than the reading of these. */
const BATCH = 32;

type Tally = { reports: number; known: number; newEvents: number; gained: number; empty: string[]; whole: boolean };

/** Reads reports and adds them to the record. */
export const add: Command = {
  name: 'add',
  summary: 'read reports and add them to the record',
  argument: 'PATH… | -',
  arguments: 'many',
  details: [
    'PATH is a file or a folder with all that is in it; - is standard input. The record is made where there is none.',
    'A report that is in the record already is known by its content and left as it is, so the same command may be given again after an interruption: it goes on where it stopped. Nothing is lost or doubled when it is killed, and several may run at once.',
    'Exit code: 0 added, 1 nothing new, 2 something could not be read (the rest is added all the same).',
  ],
  options: [RECORD, AS, { name: 'verbose', value: null, docs: 'also name the reports in which nothing was found' }],
  examples: [
    { command: 'demarche add reports/', docs: 'all reports of a folder, into demarche.db' },
    { command: 'demarche add feed.jsonl --record postgres://localhost/news', docs: 'into the record of a team' },
    { command: 'demarche list --type SANCTION', docs: 'what is in it then' },
  ],
  run: (paths, options, desk) =>
    withRecord(options, desk, { create: true }, async (record) => {
      const files = paths.flatMap((path) => (desk.files.kind(path) === 'folder' ? desk.record.filesIn(path) : [path]));
      const tally: Tally = { reports: 0, known: 0, newEvents: 0, gained: 0, empty: [], whole: true };
      await addFiles(files, record, tally, options, desk);
      desk.say(summary(tally, options));
      return tally.whole ? (tally.reports ? 0 : 1) : 2;
    }),
};

async function addFiles(files: readonly string[], record: OpenRecord, tally: Tally, options: Options, desk: Desk): Promise<void> {
  let loaded: Reader | null = null;
  const total = files.includes('-')
    ? null
    : files.reduce((sum, file) => sum + (desk.files.kind(file) === 'file' ? desk.files.size(file) : 0), 0);
  const progress = startProgress(desk, total, files.length);
  let waiting: Report[] = [];
  const write = async (): Promise<void> => {
    const known = await record.known(waiting);
    const ids = new Map(await Promise.all(waiting.map(async (report) => [report, await desk.record.idOf(report)] as const)));
    const fresh = waiting.filter((report) => !known.has(ids.get(report)!));
    if (fresh.length) loaded ??= await desk.record.readerWith(await record.lessons());
    const read = fresh.map((report) => ({ report, reading: readOne(loaded!, report, progress) }));
    const added = await record.add(read, reviewer(options, desk));
    for (const report of waiting) if (known.has(ids.get(report)!)) progress.step(report.text.length);
    tally.reports += added.reports;
    tally.known += waiting.length - added.reports;
    tally.newEvents += added.newEvents;
    tally.gained += added.gained;
    tally.empty.push(...read.filter(({ reading }) => !reading.claims.length).map(({ report }) => report.id));
    waiting = [];
  };
  for (const file of files) {
    progress.clear();
    const opened = await openReports(file, desk);
    tally.whole &&= opened.whole;
    for (const report of opened.reports) {
      waiting.push(report);
      if (waiting.length >= BATCH) await write();
    }
  }
  await write();
  progress.clear();
}

function readOne(reader: Reader, report: Report, progress: Progress): ReportRecord {
  const reading = reader.read(report);
  progress.step(report.text.length);
  return reading;
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
