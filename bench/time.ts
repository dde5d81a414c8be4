import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGrammar } from '../src/grammar/index.ts';
import { predictTime, type TimeInput } from './predict/time.ts';
import { readLines, runScorer, sharedPath } from './shared.ts';

/** Times by corpus on the development part (or another: first argument), by the shared scorer; --tree parses the texts too. */
type Share = { readonly f: number };
type Scores = { readonly relaxed: Share; readonly strict: Share; readonly value: Share; readonly type: Share };

const CORPORA = ['timebank', 'aquaint', 'meantime', 'wikiwars'] as const;
const args = process.argv.slice(2);
const part = args.find((arg) => !arg.startsWith('--')) ?? 'dev';
const gold = sharedPath(`data/time/${part}.jsonl`);
if (!gold) throw new Error('bench time: no data/time below DEMARCHE_SHARED');

const folder = mkdtempSync(join(tmpdir(), 'time-'));
const predicted = join(folder, 'predicted.jsonl');
const inputs = readLines<TimeInput>(gold);
const weights = new URL('../models/en/grammar.bin', import.meta.url);
const options = args.includes('--tree') ? { grammar: loadGrammar(readFileSync(weights)) } : {};
const began = process.hrtime.bigint();
const lines = inputs.map((input) => JSON.stringify(predictTime(input, options)));
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
writeFileSync(predicted, `${lines.join('\n')}\n`);

const figures: Record<string, number> = {};
for (const corpus of CORPORA) {
  const scores = runScorer<Scores>('time.mjs', [gold, predicted, '--where', `corpus=${corpus}`]);
  for (const name of ['relaxed', 'strict', 'type', 'value'] as const) figures[`${corpus} ${name} F1`] = scores[name].f;
}
rmSync(folder, { recursive: true });
figures['text and times, million characters/s'] = inputs.reduce((sum, { text }) => sum + text.length, 0) / 1e6 / seconds;

if (args.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(44), value.toFixed(3));
