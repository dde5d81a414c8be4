import { type Audited, auditRows, readPeerFile, type Verdict } from '../index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { readEvents } from './export-events.ts';
import { readBytes } from './files.ts';
import { quoted, type Words, writeWords } from './words.ts';

const FORMATS = ['text', 'jsonl'] as const;
const VERDICTS: readonly Verdict[] = ['supported', 'otherwise', 'not happened', 'not told', 'no text'];

/** Holds the rows of another data set against what our texts tell. */
export const audit: Command = {
  name: 'audit',
  summary: 'say which rows of another data set the texts support',
  argument: 'FILE [RECORDS…]',
  arguments: 'many',
  details: [
    'FILE holds events of GDELT (1.0 or 2.0), ICEWS or POLECAT as their files are, packed or not. RECORDS are what demarche code --format jsonl writes; without one they come from standard input.',
    'supported: an event of the same kind, by the same sides, within a day. otherwise: told with another type, on another day or the other way round. not happened: told as negated, denied, possible, in doubt or to come. not told: the text that the row names, or texts of its day about its parties, tell nothing like it. no text: nothing here to judge it by.',
    'Types are compared by CAMEO root, with POLECAT by PLOVER type; sides by country, or by name where a row has no country.',
  ],
  options: [{ name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'text for people, jsonl one row a line' }],
  examples: [
    { command: 'demarche audit 20310312.export.CSV.zip records.jsonl', docs: 'a day of GDELT against what was read' },
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
  const source = await readEvents(records.length ? records : ['-'], desk);
  const audited = auditRows(rows, [...source.events], source.reports);
  const shown = given(options, 'format') ?? (desk.terminal ? 'text' : 'jsonl');
  for (const one of audited) desk.out(shown === 'jsonl' ? `${JSON.stringify(one)}\n` : lineOf(one));
  for (const line of broken.slice(0, 10)) desk.say(writeWords({ what: `${file} line ${line} is no row of ${format}, left out` }));
  desk.say(
    `${format}, ${rows.length} rows: ${VERDICTS.map((verdict) => `${audited.filter((one) => one.verdict === verdict).length} ${verdict}`).join(', ')}\n`,
  );
  return broken.length || !source.whole ? 2 : audited.some(({ verdict }) => verdict === 'supported') ? 0 : 1;
}

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
