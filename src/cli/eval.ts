import type { OpenRecord } from '../record/index.ts';
import {
  type Count,
  figuresOf,
  type JudgedReport,
  judgedKept,
  readJudged,
  type Scores,
  SHARES,
  SLOTS,
  type Slot,
  score,
} from '../scoring/index.ts';
import { type Command, given, type Options } from './command.ts';
import type { Desk, Exit } from './desk.ts';
import { readBytes } from './files.ts';
import { safe } from './ink.ts';
import { RECORD, withRecord } from './kept/door.ts';
import { quoted, writeWords } from './words.ts';

const FORMATS = ['text', 'json'] as const;
const MOST = 20;

/** Scores runs by a gold file. */
export const evalCommand: Command = {
  name: 'eval',
  summary: 'score a run, two runs or the record by a gold file, slot by slot, and say what was taken for what',
  argument: 'GOLD [RUN [RUN]]',
  arguments: 'many',
  takes: 'gold file',
  details: [
    'GOLD and RUN are JSON Lines as demarche code --format jsonl writes them, or PLOVER JSON as demarche export plover does; GOLD may also say what else is right (alsoTypes, alsoWhen) and what need not be found (optional). Without a RUN the record is scored, as people amended it; with two, the second is set against the first.',
    'Claims are paired one to one: those that share a cue before those that share a sentence. Slots are compared on pairs of one type. F1 for lists, the share that is right for single values.',
    'Exit code: 0 scored, 1 the run has nothing of these reports, 2 something could not be read.',
  ],
  options: [
    { name: 'confusions', value: 'N', docs: `at most so many of what was taken for what (${MOST})` },
    { name: 'format', value: 'FORMAT', choices: FORMATS, docs: 'text for people, json one object' },
    RECORD,
  ],
  examples: [
    { command: 'demarche eval gold.jsonl run.jsonl', docs: 'a run by a gold file' },
    { command: 'demarche eval gold.jsonl before.jsonl after.jsonl', docs: 'what a change of the rules is worth' },
    { command: 'demarche eval gold.json --record demarche.db', docs: 'the record, by PLOVER JSON' },
  ],
  run: runEval,
};

async function runEval(files: readonly string[], options: Options, desk: Desk): Promise<Exit> {
  if (files.length > 3) {
    desk.say(writeWords({ what: `eval takes a gold file and two runs at most, not ${files.length} files` }));
    return 2;
  }
  const [gold, ...runs] = await Promise.all(files.map((file) => read(file, desk)));
  if (!gold || runs.includes(null)) return 2;
  const scored = (all: readonly Scores[]): Exit => {
    tell(all, options, desk);
    return all.every(({ reports, missing }) => missing.length === reports) ? 1 : 0;
  };
  if (runs.length) return scored(runs.map((run) => score(gold, run!)));
  return withRecord(options, desk, {}, async (record) => scored([score(gold, await keptOf(record, gold))]));
}

/** The reports of a file; null after saying why there are none. */
async function read(file: string, desk: Desk): Promise<readonly JudgedReport[] | null> {
  const bytes = await readBytes(file, desk);
  if (!bytes) return null;
  const { reports, broken } = readJudged(new TextDecoder().decode(bytes));
  for (const line of broken.slice(0, 10))
    desk.say(writeWords({ what: `${file} line ${line} is neither a record nor a PLOVER event, left out` }));
  if (reports.length) return reports;
  desk.say(writeWords({ what: `nothing to score in ${quoted(file)}`, hint: 'demarche code FILE… --format jsonl' }));
  return null;
}

/** The reports of the gold file as the record has them, by the id that their file gave. */
async function keptOf(record: OpenRecord, gold: readonly JudgedReport[]): Promise<JudgedReport[]> {
  const found: JudgedReport[] = [];
  for (const { id } of gold) {
    const report = await record.report(id).catch(() => null);
    if (report !== null) found.push(judgedKept(id, await record.claimsOf(report)));
  }
  return found;
}

function tell(all: readonly Scores[], options: Options, desk: Desk): void {
  if ((given(options, 'format') ?? (desk.terminal ? 'text' : 'json')) === 'json') {
    desk.out(`${JSON.stringify(all.length === 1 ? all[0] : { before: all[0], after: all[1] })}\n`);
    return;
  }
  const most = Number(given(options, 'confusions') ?? MOST);
  desk.out(all.length === 1 ? oneTable(all[0]!, most) : twoTables(all[0]!, all[1]!, most));
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

const headOf = ({ reports, missing }: Scores): string =>
  `  ${reports} reports${missing.length ? `, nothing of ${missing.length}: ${missing.slice(0, 5).map(safe).join(' ')}` : ''}`;

function oneTable(scores: Scores, most: number): string {
  const row = (name: string, count: Count, share: boolean): string => {
    const { p, r, f1 } = figuresOf(count);
    const { right, spurious, missed } = count;
    if (share && !right && !missed) return `  ${name.padEnd(28)}     –`;
    if (share) return `  ${name.padEnd(28)}${percent(r)}                 ${right} of ${right + missed}`;
    return `  ${name.padEnd(28)}${percent(f1)} ${percent(p)} ${percent(r)}   ${right} right, ${spurious} spurious, ${missed} missed`;
  };
  return [
    headOf(scores),
    `  ${''.padEnd(28)}    F1      P      R`,
    ...SLOTS.map((slot) => row(slot, scores.slots[slot], SHARES.has(slot))),
    '  by type',
    ...Object.entries(scores.types).map(([type, count]) => row(`  ${type}`, count, false)),
    ...confusionLines(scores, most),
    '',
  ].join('\n');
}

function confusionLines({ confusions }: Scores, most: number): string[] {
  if (!confusions.length) return [];
  const shown = confusions.slice(0, most);
  const none = (value: string): string => safe(value) || 'none';
  return [
    '  taken for',
    ...shown.map(
      ({ slot, gold, found, count }) => `    ${String(count).padStart(4)}  ${slot.padEnd(20)} ${none(gold)} → ${none(found)}`,
    ),
    ...(confusions.length > shown.length
      ? [`          and ${confusions.length - shown.length} more; --confusions ${confusions.length}`]
      : []),
  ];
}

/** F1, or the share that is right. */
export const figureOf = (scores: Scores, slot: Slot): number => {
  const { f1, r } = figuresOf(scores.slots[slot]);
  return SHARES.has(slot) ? r : f1;
};

function twoTables(before: Scores, after: Scores, most: number): string {
  const row = (name: string, one: number, other: number): string => {
    const change = other - one;
    const sign = Math.abs(change) < 0.0005 ? '' : `${change > 0 ? '+' : '−'}${Math.abs(change * 100).toFixed(1)}`;
    return `  ${name.padEnd(28)}${percent(one)} ${percent(other)}   ${sign}`.trimEnd();
  };
  const types = [...new Set([...Object.keys(before.types), ...Object.keys(after.types)])].sort();
  const f1 = (scores: Scores, type: string): number => (scores.types[type] ? figuresOf(scores.types[type]).f1 : 0);
  return [
    headOf(after),
    `  ${''.padEnd(28)}before  after`,
    ...SLOTS.map((slot) => row(slot, figureOf(before, slot), figureOf(after, slot))),
    '  by type',
    ...types.map((type) => row(`  ${type}`, f1(before, type), f1(after, type))),
    ...changedLines(before, after, most),
    '',
  ].join('\n');
}

/** What is taken for what more or less often than before, the greatest change first. */
function changedLines(before: Scores, after: Scores, most: number): string[] {
  const keyOf = ({ slot, gold, found }: Scores['confusions'][number]): string =>
    `${slot.padEnd(20)} ${safe(gold) || 'none'} → ${safe(found) || 'none'}`;
  const counts = new Map<string, number>();
  for (const one of before.confusions) counts.set(keyOf(one), -one.count);
  for (const one of after.confusions) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.count);
  const changed = [...counts].filter(([, change]) => change).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  if (!changed.length) return [];
  return [
    '  taken for, more (+) or less (−)',
    ...changed.slice(0, most).map(([key, change]) => `    ${`${change > 0 ? '+' : '−'}${Math.abs(change)}`.padStart(4)}  ${key}`),
  ];
}
