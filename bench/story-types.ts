import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './predict/story-type.ts';
import { readText, runScorer, sharedPath } from './shared.ts';

/**
 * What a whole text is mainly about, on the development stories of story_types, text only, by the shared scorer.
 *   npx tsx bench/story-types.ts [--json]
 */
type Scores = { readonly accuracy: number; readonly macro: { readonly f: number } };

async function measure(gold: string): Promise<Record<string, number>> {
  const own = join(mkdtempSync(join(tmpdir(), 'stories-')), 'own.jsonl');
  const lines: string[] = [];
  for await (const line of run(readText(gold), { given: false })) lines.push(line);
  writeFileSync(own, lines.join('\n'));
  const types = runScorer<Scores>('types.mjs', [gold, own]);
  const modes = runScorer<Scores>('types.mjs', [gold, own, '--field', 'mode']);
  return {
    accuracy: types.accuracy,
    'macro F1': types.macro.f,
    'mode accuracy': modes.accuracy,
    'mode macro F1': modes.macro.f,
  };
}

const gold = sharedPath('data/story_types/dev.jsonl');
const figures = gold ? await measure(gold) : {};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(24), value.toFixed(3));
