import { FILE_FORMATS, writeFileFormat } from '../formats/index.ts';
import { EXPORTS, type ExportEvent, type Left, leaving, writePieces } from '../index.ts';
import { similar } from '../model/index.ts';
import { filtersIn, readFilter } from '../record/filter.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { writeByDay } from './export-days.ts';
import { readEvents } from './export-events.ts';

import { FILTER_OPTIONS, isRecordProblem, RECORD, unknownActor, withRecord } from './kept/door.ts';

import { quoted, type Words, writeWords } from './words.ts';

const NAMES = [...EXPORTS, ...FILE_FORMATS].map(({ name }) => name);

/** Writes events out in the formats of others. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write events of the record in a format that other programs read',
  argument: 'FORMAT [FILE… | -]',
  arguments: 'many',
  takes: 'format',
  details: [
    `FORMAT is one of: ${[...EXPORTS, ...FILE_FORMATS].map(({ name, docs }) => `${name} (${docs})`).join('; ')}.`,
    'Events come from the record, those that the filters let through, as people amended them; what was ruled wrong stays out. With FILE, or - for standard input, they come from what demarche code --format jsonl writes, without a record.',
    'What is negated, denied, only possible or yet to come leaves as a happening in no format: csv, jsonl, parquet and sqlite have a column that says so, the others leave it out. How many were left out, and why, is said at the end.',
    'Formats that know only pairs of actors get a row for each pair, and mutual acts from both sides; --dyads and --mirror change that.',
  ],
  options: [
    { name: 'out', value: 'FILE', docs: 'where to write (standard output, which parquet and sqlite cannot take)' },
    {
      name: 'by-day',
      value: null,
      docs: 'parquet: a folder a day in the folder that --out names, day=2031-03-12/events.parquet',
    },
    {
      name: 'dyads',
      value: 'WHICH',
      choices: ['all', 'first'],
      docs: 'a row for each pair of actor and recipient (all), or for the first alone',
    },
    { name: 'mirror', value: 'ANSWER', choices: ['yes', 'no'], docs: 'write a mutual act from both sides; yes if not given' },
    ...FILTER_OPTIONS,
    RECORD,
  ],
  examples: [
    { command: 'demarche export gdelt --out events.export.CSV', docs: 'all of the record, as the 61 columns of GDELT 2.0' },
    {
      command: 'demarche export csv --from RUS --to FRA --since 2031 > events.csv',
      docs: 'a row an event, of what one did to the other',
    },
    { command: 'demarche export parquet --out events.parquet', docs: 'for DuckDB, Arrow and the like' },
    { command: 'demarche code reports/*.txt --format jsonl | demarche export plover -', docs: 'without a record' },
  ],
  run: runExport,
};

async function runExport(args: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  const [name, ...files] = args;
  const write = writerOf(name!, options, desk);
  if (typeof write !== 'function') return fail(write, desk);
  const [filter] = filtersIn(options);
  if (files.length && filter !== undefined)
    return fail({ what: `--${filter} chooses from the record`, why: `${files[0]} is read whole.`, hint: 'without a FILE' }, desk);
  if (files.length) {
    const source = await readEvents(files, desk);
    const exit = await write(source.events, new Map());
    return source.whole ? exit : 2;
  }
  return withRecord(options, desk, {}, async (record) => {
    const chosen = readFilter(options);
    const left: Left = new Map();
    const exit = await write(leaving(record.rows.events(chosen), left), left);
    const words = exit === 1 ? await unknownActor(record, chosen, desk) : null;
    return words ? fail(words, desk) : exit;
  });
}

type Write = (events: Iterable<ExportEvent> | AsyncIterable<ExportEvent>, left: Left) => Promise<Exit>;

/** What an export wrote and what it left out. */
type Written = { readonly events: number; readonly rows: number; readonly left: Left };

/** Writes events in the format that the word names, and says how many; the words for why it cannot. */
function writerOf(name: string, options: Options, desk: Desk): Write | Words {
  const format = EXPORTS.find((one) => one.name === name);
  const file = FILE_FORMATS.find((one) => one.name === name);
  const out = given(options, 'out');
  if (!format && !file) return unknownFormat(name);
  if (file && out === null) return { what: `${name} is no text: it needs a file`, hint: `--out events.${file.ending}` };
  if (options.byDay === true && file?.name !== 'parquet')
    return { what: '--by-day is for parquet', hint: 'demarche export parquet --by-day --out days' };
  return async (events, left) => {
    try {
      const written = format ? await writeText(format, events, left) : { ...(await writeFile(events)), left };
      desk.say(report(written, out, desk));
      return written.events ? 0 : 1;
    } catch (error) {
      if (isRecordProblem(error)) throw error;
      return fail(
        { what: `cannot write ${out ?? 'the export'}`, why: error instanceof Error ? error.message : String(error) },
        desk,
      );
    }
  };

  async function writeFile(events: Parameters<Write>[0]): Promise<Omit<Written, 'left'>> {
    const write = (some: Parameters<Write>[0], path: string): Promise<number> => writeFileFormat(file!, some, path);
    const count = options.byDay === true ? await writeByDay(events, out!, file!.ending, write) : await write(events, out!);
    return { events: count, rows: count };
  }

  async function writeText(of: NonNullable<typeof format>, all: Parameters<Write>[0], left: Left): Promise<Written> {
    const switches = { dyads: given(options, 'dyads') !== 'first', mirror: given(options, 'mirror') !== 'no' };
    const paper = out === null ? null : startPaper(out, desk);
    const put = paper?.put ?? desk.out;
    let [events, rows] = [0, 0];
    for await (const piece of writePieces(of, all, switches, left)) {
      put(piece.text);
      events += piece.events;
      rows += piece.rows;
    }
    paper?.end();
    return { events, rows, left };
  }
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
  'ruled wrong': 'ruled wrong',
} as const;

function unknownFormat(name: string): Words {
  const near = similar(name, NAMES);
  return { what: `no format ${name}.${near.length ? ` Similar: ${near.join(' ')}` : ''}`, why: `There are: ${NAMES.join(' ')}` };
}

function fail(words: Words, desk: Desk): Exit {
  desk.say(writeWords(words));
  return 2;
}
