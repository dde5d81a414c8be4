import { EXPORTS, type ExportEvent, type ExportFormat, type Left } from '../index.ts';
import { similar } from '../model/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { BINARY, type Written, writeBinary } from './export-binary.ts';
import { readEvents } from './export-events.ts';
import { quoted, type Words, writeWords } from './words.ts';

const NAMES = [...EXPORTS.map(({ name }) => name), ...BINARY.map(({ name }) => name)];

/** Writes events out in the formats of others. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write events in a format that other programs read',
  argument: 'FORMAT [FILE…]',
  arguments: 'many',
  details: [
    `FORMAT is one of: ${[...EXPORTS, ...BINARY].map(({ name, docs }) => `${name} (${docs})`).join('; ')}.`,
    'FILE holds records as demarche code --format jsonl writes them; without one they come from standard input.',
    'What is negated, denied, only possible or yet to come leaves as a happening in no format: csv, jsonl, parquet and sqlite have a column that says so, the others leave it out. How many were left out, and why, is said at the end.',
    'Formats that know only pairs of actors get a row for each pair, and mutual acts from both sides; --dyads and --mirror change that.',
  ],
  options: [
    { name: 'out', value: 'FILE', docs: 'where to write; standard output if not given, which parquet and sqlite cannot take' },
    {
      name: 'dyads',
      value: 'WHICH',
      choices: ['all', 'first'],
      docs: 'a row for each pair of actor and recipient, or for the first alone; all if not given',
    },
    { name: 'mirror', value: 'ANSWER', choices: ['yes', 'no'], docs: 'write a mutual act from both sides; yes if not given' },
  ],
  examples: [
    { command: 'demarche export gdelt records.jsonl --out events.export.CSV', docs: 'the 61 columns of GDELT 2.0' },
    { command: 'demarche export csv records.jsonl > events.csv', docs: 'a row an event, from what demarche code has written' },
    { command: 'demarche export parquet records.jsonl --out events.parquet', docs: 'for DuckDB, Arrow and the like' },
  ],
  run: runExport,
};

async function runExport(args: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  const [name, ...files] = args;
  const text = EXPORTS.find((format) => format.name === name);
  const binary = BINARY.find((format) => format.name === name);
  const out = given(options, 'out');
  if (!text && !binary) return fail(unknownFormat(name!), desk);
  if (binary && out === null)
    return fail({ what: `${name} is no text: it needs a file`, hint: `--out events.${binary.ending}` }, desk);
  const source = await readEvents(files.length ? files : ['-'], desk);
  try {
    const written = text ? writeText(text, source.events, options, desk, out) : await writeBinary(binary!, source.events, out!);
    desk.say(report(written, out, desk));
    return source.whole ? (written.events ? 0 : 1) : 2;
  } catch (error) {
    return fail(
      { what: `cannot write ${out ?? 'the export'}`, why: error instanceof Error ? error.message : String(error) },
      desk,
    );
  }
}

function writeText(
  format: ExportFormat,
  events: Iterable<ExportEvent>,
  options: Options,
  desk: Desk,
  out: string | null,
): Written {
  const left: Left = new Map();
  const sheet = format.open({ dyads: given(options, 'dyads') !== 'first', mirror: given(options, 'mirror') !== 'no' }, left);
  const paper = out === null ? null : startPaper(out, desk);
  const put = paper?.put ?? desk.out;
  let [written, rows] = [0, 0];
  put(sheet.head);
  for (const event of events) {
    const lines = sheet.add(event);
    if (!lines) continue;
    put(lines);
    written++;
    rows += format.columns ? lines.split('\n').length - 1 : 1;
  }
  put(sheet.end());
  paper?.end();
  return { events: written, rows, left };
}

const PIECE = 65_536;

/** A file that is written in pieces. */
function startPaper(file: string, { files }: Desk): { readonly put: (text: string) => void; readonly end: () => void } {
  let held = '';
  files.write(file, '');
  const end = (): void => {
    files.append(file, held);
    held = '';
  };
  const put = (text: string): void => {
    held += text;
    if (held.length > PIECE) end();
  };
  return { put, end };
}

/** "events.csv: 213 events in 240 rows. Left out 14: 9 negated, 5 without a pair of actors." */
function report({ events, rows, left }: Written, out: string | null, desk: Desk): string {
  const lost = [...left].sort((a, b) => b[1] - a[1]);
  const total = lost.reduce((sum, [, count]) => sum + count, 0);
  const wrote = `${out === null ? '' : `${quoted(out)}: `}${events} ${events === 1 ? 'event' : 'events'}${rows === events ? '' : ` in ${rows} rows`}`;
  if (!total) return desk.terminal || out !== null || events === 0 ? `${wrote}\n` : '';
  return `${wrote}. Left out ${total}: ${lost.map(([reason, count]) => `${count} ${REASONS[reason]}`).join(', ')}\n`;
}

const REASONS = {
  negated: 'did not happen',
  hypothetical: 'only possible',
  future: 'yet to come',
  denied: 'denied',
  unsure: 'doubted or asked',
  'no date': 'without a day',
  'no dyad': 'without a pair of actors',
  'no actor': 'without an actor',
  'no place': 'without a place narrow enough',
  'no such type': 'of a type that the format does not have',
  'nothing planned': 'not planned visits or votes',
} as const;

function unknownFormat(name: string): Words {
  const near = similar(name, NAMES);
  return { what: `no format ${name}.${near.length ? ` Similar: ${near.join(' ')}` : ''}`, why: `There are: ${NAMES.join(' ')}` };
}

function fail(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
