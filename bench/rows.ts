import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader, readReports } from '../src/index.ts';
import { readText, runScorer, sharedPath } from './shared.ts';

/** Scores whole records on the real report and on the rows: `npx tsx bench/rows.ts [--json] [--misses]`. */
const SETS = [
  ['paris', 'reports/paris-visit.reports.jsonl', 'reports/paris-visit.gold.jsonl'],
  ['rows', 'data/rows/dev.reports.jsonl', 'data/rows/dev.gold.jsonl'],
] as const;

type Prf = { readonly f1: number };
type Share = { readonly share?: number; readonly accuracy?: number; readonly right?: number; readonly n?: number };
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

const result = measure();
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else for (const [name, value] of Object.entries(result)) console.log(name.padEnd(36), value.toFixed(3));
