import { writeFileSync } from 'node:fs';
import { readTraining } from './examples.ts';
import { fitWeights, writeWeights } from './fit.ts';
import { crossValidate, figuresOf } from './folds.ts';

/**
 * Trains models/en/statements.tsv on the attribution set's training articles. Needs DEMARCHE_SHARED.
 *   npx tsx train/statements/main.ts [--folds]
 * --folds measures by five held-back folds instead and writes nothing.
 */
const { articles, read } = readTraining();
if (!articles.length) throw new Error('no training articles; set DEMARCHE_SHARED');
if (process.argv.includes('--folds')) {
  for (const [name, value] of Object.entries(figuresOf(crossValidate(read, articles).all)))
    console.log(name.padEnd(32), value.toFixed(3));
} else {
  const weights = fitWeights(read.flatMap(({ examples }) => examples));
  writeFileSync(new URL('../../models/en/statements.tsv', import.meta.url), writeWeights(weights));
  console.log(
    `${read.length} articles, ${read.reduce((sum, { drafts }) => sum + drafts.length, 0)} drafts, ${weights.size} features`,
  );
}
