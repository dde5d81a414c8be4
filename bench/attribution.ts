import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTraining } from '../train/statements/examples.ts';
import { crossValidate, figuresOf, type Scores } from '../train/statements/folds.ts';
import { run } from './predict/attribution.ts';
import { readText, runScorer, sharedPath } from './shared.ts';

/**
 * Who says what, by the shared scorer: on the attribution set's development articles with the weights that are shipped, and on five
 * parts of its training articles, each read with weights fitted to the other four.
 *   npx tsx bench/attribution.ts [--json]
 */
function measure(gold: string): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
  const own = join(folder, 'own.jsonl');
  writeFileSync(own, [...run(readText(gold))].join('\n'));
  const figures = figuresOf(runScorer<Scores>('attribution.mjs', [gold, own]));
  rmSync(folder, { recursive: true });
  return figures;
}

function measureFolds(): Record<string, number> {
  const { articles, read } = readTraining();
  if (!articles.length) return {};
  const { folds, all } = crossValidate(read, articles);
  const each = folds.map((scores, i) => [`fold ${i + 1} content match F1`, scores.attribution.f]);
  const over = Object.entries(figuresOf(all)).map(([name, value]) => [`folds ${name}`, value]);
  return Object.fromEntries([...over, ...each]);
}

const gold = sharedPath('data/attribution/dev.jsonl');
const figures = { ...(gold ? measure(gold) : {}), ...measureFolds() };
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(40)} ${value.toFixed(3)}`);
