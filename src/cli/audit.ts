import {
  type Audited,
  auditRows,
  type ExportEvent,
  leavingOf,
  type PeerRow,
  readPeerFile,
  type ToldBy,
  type Verdict,
} from '../index.ts';
import type { RecordedEvent } from '../model/index.ts';
import type { OpenRecord, Page } from '../record/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { readEvents, type Source } from './export-events.ts';
import { readBytes } from './files.ts';
import { RECORD, withRecord } from './kept/door.ts';
import { quoted, type Words, writeWords } from './words.ts';

const FORMATS = ['text', 'jsonl'] as const;
const VERDICTS: readonly Verdict[] = ['supported', 'otherwise', 'not happened', 'not told', 'no text'];

/** Holds the rows of another data set against what our texts tell. */
export const audit: Command = {
  name: 'audit',
  summary: 'say which rows of another data set the texts support',
  argument: 'FILE [RECORDS… | -]',
  arguments: 'many',
  details: [
    'FILE holds events of GDELT (1.0 or 2.0), ICEWS or POLECAT as their files are, packed or not. Its rows are held against the record. With RECORDS, or - for standard input, they are held against what demarche code --format jsonl writes, without a record.',
    'supported: an event of the same kind, by the same sides, within a day. otherwise: told with another type, on another day or the other way round. not happened: told as negated, denied, possible, in doubt or to come. not told: the text that the row names, or texts of its day about its parties, tell nothing like it. no text: nothing here to judge it by.',
    'Types are compared by CAMEO root, with POLECAT by PLOVER type; sides by country, or by name where a row has no country.',
  ],
  options: [{ name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'text for people, jsonl one row a line' }, RECORD],
  examples: [
    { command: 'demarche audit 20310312.export.CSV.zip', docs: 'a day of GDELT against the record' },
    { command: 'demarche audit events.tab records.jsonl --format jsonl > audited.jsonl', docs: 'each row with its verdict' },
  ],
  run: runAudit,
};

async function runAudit([file, ...records]: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  const text = await readTable(file!, desk);
  if (text === null) return 2;
  const { format, rows, broken } = readPeerFile(text);
  if (!format)
    return refuse(
      {
        what: `${quoted(file!)} is no file of GDELT events, ICEWS or POLECAT`,
        why: 'They are told by their header or by 61, 58 or 57 columns with tabs between them.',
      },
      desk,
    );
  const say = (source: Source): Exit => {
    const audited = auditRows(rows, source.events, source.reports);
    const shown = given(options, 'format') ?? (desk.terminal ? 'text' : 'jsonl');
    for (const one of audited) desk.out(shown === 'jsonl' ? `${JSON.stringify(one)}\n` : lineOf(one));
    for (const line of broken.slice(0, 10))
      desk.say(writeWords({ what: `${file} line ${line} is no row of ${format}, left out` }));
    const counts = VERDICTS.map((verdict) => `${audited.filter((one) => one.verdict === verdict).length} ${verdict}`);
    desk.say(`${format}, ${rows.length} rows: ${counts.join(', ')}\n`);
    return broken.length || !source.whole ? 2 : audited.some(({ verdict }) => verdict === 'supported') ? 0 : 1;
  };
  if (records.length) return say(await readEvents(records, desk));
  return withRecord(options, desk, {}, async (record) => say(await sourceOf(rows, record)));
}

/** Days around those of the rows in which an event can speak for or against one of them. */
const NEAR = 8;

/** Events of the record that the rows may be about, by their days, and all of its reports. */
async function sourceOf(rows: readonly PeerRow[], record: OpenRecord): Promise<Source> {
  const reports: ToldBy[] = [];
  for await (const { id, title, publisher, published, url } of record.rows.reports())
    reports.push({ id, title, publisher, published, url });
  const days = rows
    .map(({ date }) => date)
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .sort();
  const events: ExportEvent[] = [];
  const keep = (one: ExportEvent | null): void => void (one && events.push(one));
  for await (const event of undated(record)) keep(leavingOf(event));
  if (days.length)
    for await (const event of record.rows.events({ since: shifted(days[0]!, -NEAR), until: shifted(days.at(-1)!, NEAR) }))
      keep(leavingOf(event));
  return { events, reports, whole: true };
}

/** Events that no day is known of: they stand last. */
async function* undated(record: OpenRecord): AsyncGenerator<RecordedEvent> {
  for (let after: Page['next'] = null; ; ) {
    const page: Page = await record.list({}, { newest: true, limit: 200, after });
    for (const event of page.events) {
      if (event.date) return;
      yield event;
    }
    if (!page.next) return;
    after = page.next;
  }
}

const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** The file's text, unpacked; null after saying why there is none. */
async function readTable(file: string, desk: Desk): Promise<string | null> {
  const bytes = await readBytes(file, desk);
  if (!bytes) return null;
  const { unpackOne } = await import('../formats/index.ts');
  try {
    return new TextDecoder().decode(await unpackOne(bytes));
  } catch (error) {
    refuse({ what: `cannot unpack ${file}`, why: error instanceof Error ? error.message : String(error) }, desk);
    return null;
  }
}

const lineOf = ({ id, verdict, why, event }: Audited): string =>
  `${id.padEnd(16)} ${verdict.padEnd(12)} ${[event, why].filter(Boolean).join('  ')}`.trimEnd().concat('\n');

function refuse(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
