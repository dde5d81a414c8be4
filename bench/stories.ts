import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { createReader, readReports } from '../src/index.ts';
import { run } from './predict/stories.ts';
import { readText, runScorer, sharedPath } from './shared.ts';

/**
 * What joins claims: within a report, across the reports of a row by way of a record, copies, disputes and links, on the rows.
 *   npx tsx bench/stories.ts [--json]
 */
type Prf = { readonly p: number; readonly r: number; readonly f1: number };
type Joined = { readonly matched: { readonly conll: number; readonly pairs: Prf } };
type Share = { readonly acc: number };
type Scores = {
  readonly within: Joined;
  readonly across: Joined;
  readonly disputes: Share;
  readonly copies: Prf;
  readonly links: { readonly any: Share; readonly kind: Share };
};

async function measure(reports: string, gold: string): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const [claims, stories] = [join(folder, 'claims.jsonl'), join(folder, 'stories.json')];
  const text = readText(reports);
  const reader = createReader(openAssets());
  const records = readReports('x.jsonl', new TextEncoder().encode(text)).reports.map((report) =>
    JSON.stringify(reader.read(report)),
  );
  writeFileSync(claims, records.join('\n'));
  for await (const line of run(text)) writeFileSync(stories, line);
  const scores = runScorer<Scores>('rows/score.mjs', [gold, claims, '--stories', stories]);
  rmSync(folder, { recursive: true });
  const joined = (name: string, { matched: { conll, pairs } }: Joined): Record<string, number> => ({
    [`${name} CoNLL`]: conll,
    [`${name} pairs precision`]: pairs.p,
    [`${name} pairs recall`]: pairs.r,
  });
  return {
    ...joined('within reports', scores.within),
    ...joined('across reports', scores.across),
    'copies F1': scores.copies.f1,
    'disputes found': scores.disputes.acc,
    'links found': scores.links.any.acc,
    'links of the right kind': scores.links.kind.acc,
  };
}

const [reports, gold] = [sharedPath('data/rows/dev.reports.jsonl'), sharedPath('data/rows/dev.gold.jsonl')];
const figures = reports && gold ? await measure(reports, gold) : {};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${value.toFixed(3)}`);
