import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader, readReports } from '../src/index.ts';
import { readLines, readText, runScorer, sharedPath } from './shared.ts';

/** Scores whole records on the real report and on the rows: `npx tsx bench/rows.ts [--json] [--misses]`. */
const SETS = [
  ['paris', 'reports/paris-visit.reports.jsonl', 'reports/paris-visit.gold.jsonl'],
  ['rows', 'data/rows/dev.reports.jsonl', 'data/rows/dev.gold.jsonl'],
] as const;

type Prf = { readonly f1: number };
type Share = { readonly share?: number; readonly accuracy?: number; readonly right?: number; readonly n?: number };
type Said = { readonly cue: Spans; readonly stance: string };
type Spans = readonly [number, number] | readonly (readonly [number, number])[];
type Told = { readonly id: string; readonly statements?: readonly Said[] };
type Scores = Readonly<Record<string, unknown>>;

const FIGURES = [
  'typed',
  'untyped',
  'dyad',
  'actorCountry',
  'recipientCountry',
  'modes',
  'contexts',
  'statements',
  'speaker',
] as const;
const SHARES = [
  'sector',
  'auxiliary',
  'auxiliaryMarked',
  'dateExact',
  'dateWithin',
  'placeCountry',
  'innermost',
  'innermostVoiced',
  'ladder',
  'details',
  'published',
  'publishedCandidates',
] as const;

function measure(): Record<string, number> {
  const reader = createReader(openAssets());
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  const out: Record<string, number> = {};
  for (const [name, reports, gold] of SETS) {
    const [from, against] = [sharedPath(reports), sharedPath(gold)];
    if (!from || !against) continue;
    const records = readReports('x.jsonl', new TextEncoder().encode(readText(from))).reports.map((report) =>
      JSON.stringify(reader.read(report)),
    );
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, `${records.join('\n')}\n`);
    Object.assign(out, figures(name, runScorer<Scores>('rows/score.mjs', [against, file])));
    Object.assign(out, stances(name, readLines<Told>(against), readLines<Told>(file)));
  }
  rmSync(folder, { recursive: true });
  return out;
}

function figures(set: string, scores: Scores): Record<string, number> {
  const out: Record<string, number> = {};
  for (const key of FIGURES) out[`${set} ${key} F1`] = (scores[key] as Prf).f1;
  for (const key of SHARES) {
    const value = scores[key] as Share | number;
    const share =
      typeof value === 'number' ? value : (value.accuracy ?? value.share ?? (value.n ? (value.right ?? 0) / value.n : 0));
    out[`${set} ${key}`] = share;
  }
  out[`${set} traps stepped on`] = (scores.traps as { hit: number }).hit;
  return out;
}

const spansOf = (cue: Spans | null): (readonly [number, number])[] =>
  cue === null
    ? []
    : typeof cue[0] === 'number'
      ? [cue as readonly [number, number]]
      : [...(cue as readonly (readonly [number, number])[])];

const meet = (a: Said, b: Said): boolean =>
  spansOf(a.cue).some(([from, to]) => spansOf(b.cue).some(([start, end]) => from < end && start < to));

/**
 * Share of the gold's denials and doubts that are told as what they are: of all that there are, and of those whose cue was found at all;
 * how many plain sayings are told as a denial or doubt; and how many denials and doubts are told where the gold has no statement.
 */
function stances(set: string, gold: readonly Told[], told: readonly Told[]): Record<string, number> {
  const byId = new Map(told.map((record) => [record.id, record.statements ?? []]));
  const pairs = gold.flatMap(({ id, statements = [] }) =>
    statements.map((said) => [said.stance, (byId.get(id) ?? []).find((other) => meet(said, other))?.stance ?? null] as const),
  );
  const turned = pairs.filter(([wanted]) => isTurned(wanted));
  const found = turned.filter(([, got]) => got !== null);
  const right = turned.filter(([wanted, got]) => wanted === got).length;
  const inGold = new Map(gold.map((record) => [record.id, record.statements ?? []]));
  const unasked = told.flatMap(({ id, statements = [] }) =>
    statements.filter((own) => isTurned(own.stance) && !(inGold.get(id) ?? []).some((said) => meet(said, own))),
  );
  return {
    [`${set} denials and doubts told`]: turned.length ? right / turned.length : 1,
    [`${set} denials and doubts told of those found`]: found.length ? right / found.length : 1,
    [`${set} denials and doubts in gold`]: turned.length,
    [`${set} sayings told as denied`]: pairs.filter(([wanted, got]) => wanted === 'says' && isTurned(got)).length,
    [`${set} denials told where the gold has none`]: unasked.length,
  };
}

const isTurned = (stance: string | null): boolean => stance === 'denies' || stance === 'doubts';

const result = measure();
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(44), value.toFixed(3));
