import { writeFileSync } from 'node:fs';
import { readLines, sharedPath } from '../../bench/shared.ts';
import { type Article, openGrammar, readArticles } from './examples.ts';
import { fit, writeWeights } from './fit.ts';
import { crossValidate } from './folds.ts';

/**
 * Trains models/en/statements.tsv on the attribution set's training articles. Needs DEMARCHE_SHARED.
 *   npx tsx train/statements/main.ts [--folds]
 * --folds measures by five held-back folds instead and writes nothing.
 */
const FILES = ['data/attribution/train.jsonl', 'data/attribution/other_annotators.train.jsonl'];

const articles = FILES.flatMap((file) => {
  const path = sharedPath(file);
  return path ? readLines<Article>(path) : [];
});
if (!articles.length) throw new Error(`no training articles: ${FILES.join(', ')}`);
const read = readArticles(articles, openGrammar());
if (process.argv.includes('--folds')) crossValidate(read, articles);
else {
  const weights = fit(read.flatMap(({ examples }) => examples));
  writeFileSync(new URL('../../models/en/statements.tsv', import.meta.url), writeWeights(weights));
  console.log(
    `${read.length} articles, ${read.reduce((sum, { drafts }) => sum + drafts.length, 0)} drafts, ${weights.size} features`,
  );
}
