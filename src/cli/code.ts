import type { Report } from '../model/index.ts';
import { type Command, given } from './command.ts';
import type { Desk } from './desk.ts';
import { eachReports, totalSize } from './files.ts';
import { inkOf } from './ink.ts';
import { startProgress } from './progress.ts';
import { writeRecord } from './record.ts';

const FORMATS = ['text', 'jsonl', 'json'] as const;

/** Shows what is in reports. */
export const code: Command = {
  name: 'code',
  summary: 'show what is in reports: who did what to whom, when, where, and who says so',
  argument: 'FILE… | -',
  arguments: 'many',
  details: [
    'FILE is plain text, a page as saved (.html), JSON Lines of reports (.jsonl: {"id", "text", "title"?, "publisher"?, "published"?}), a feed, a mail, a PDF, an archive of them, and more (docs/formats.md); - is standard input.',
    'Into a terminal it writes text. Into a pipe or a file it writes one JSON object per line, unless --format says otherwise.',
    'Exit code: 0 something was found, 1 nothing was found, 2 something could not be read (the rest is read all the same).',
  ],
  options: [
    { name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'text for people, jsonl one record a line, json one array' },
  ],
  examples: [
    { command: 'demarche code sample/envoys.txt', docs: 'the report that comes with demarche' },
    { command: 'demarche code reports/*.txt --format jsonl > records.jsonl', docs: 'one record a line' },
    {
      command: 'pandoc report.docx -t plain | demarche code - --format text',
      docs: 'a format that it does not read, by way of plain text',
    },
  ],
  async run(files, options, desk) {
    const format = given(options, 'format') ?? (desk.terminal ? 'text' : 'jsonl');
    const sheet = startSheet(format, desk);
    const progress = startProgress(desk, totalSize(files, desk), files.length);
    let whole = true;
    let found = false;
    for (const file of files) {
      progress.clear();
      for await (const opened of eachReports(file, desk)) {
        whole &&= opened.whole;
        for (const report of opened.reports) {
          const record = desk.reader().read(report);
          found ||= record.claims.length > 0;
          progress.clear();
          sheet.add(record, report, file);
          progress.step(opened.bytes / opened.reports.length);
        }
        if (!opened.reports.length) progress.skip(opened.bytes);
      }
    }
    progress.clear();
    sheet.end();
    return whole ? (found ? 0 : 1) : 2;
  },
};

type Sheet = {
  readonly add: (record: ReturnType<ReturnType<Desk['reader']>['read']>, report: Report, file: string) => void;
  readonly end: () => void;
};

/** Writes records one after the other, so that memory does not grow with their number. */
function startSheet(format: string, desk: Desk): Sheet {
  if (format === 'jsonl') return { add: (record) => desk.out(`${JSON.stringify(record)}\n`), end: () => {} };
  if (format === 'json') {
    let count = 0;
    const add: Sheet['add'] = (record) => desk.out(`${count++ ? ',\n' : '[\n'}${JSON.stringify(record, null, 2)}`);
    return { add, end: () => desk.out(count ? '\n]\n' : '[]\n') };
  }
  const ink = inkOf(desk.colour);
  let first = true;
  return {
    add: (record, report, file) => {
      desk.out(`${first ? '' : '\n'}${writeRecord(record, report, file, desk.columns, ink)}`);
      first = false;
    },
    end: () => {},
  };
}
