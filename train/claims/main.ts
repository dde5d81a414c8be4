import { writeFileSync } from 'node:fs';
import { openAssets } from '../../src/assets/node.ts';
import { DOUBT_LABELS, openTypeModel, weighLabels, writeTypeModel } from '../../src/ontology/learned/index.ts';
import { openPacks } from '../../src/pipeline.ts';
import { fitTypes } from '../types/fit.ts';
import { FOLDS, foldOf } from '../types/folds.ts';
import { DOUBT_FITTING, type Judged, readJudged } from './examples.ts';

/**
 * Trains models/en/doubtful-claims.tsv, which turns down claims that are hardly events. Needs DEMARCHE_SHARED.
 *   npx tsx train/claims/main.ts [--folds]
 * --folds measures by held-back folds of the judged reports instead and writes nothing.
 */
const BOUNDS = [0.5, 0.6, 0.7, 0.8];

const fitText = (examples: readonly Judged[]): string =>
  writeTypeModel(DOUBT_LABELS, fitTypes(examples, DOUBT_LABELS, DOUBT_FITTING));

/** Of the judged claims that tell of no event, and of those that tell of one, how many are turned down from each chance. */
function measure(examples: readonly Judged[]): void {
  const chances = Array.from({ length: FOLDS }, (_, fold) => {
    const model = openTypeModel(fitText(examples.filter(({ judged, group }) => !judged || foldOf(group) !== fold)));
    return examples
      .filter(({ judged, group }) => judged && foldOf(group) === fold)
      .map(({ names, labels }) => ({ none: labels[0] === 'none', chance: weighLabels(model, names)[1]! }));
  }).flat();
  for (const bound of BOUNDS) {
    const turned = chances.filter(({ chance }) => chance >= bound);
    const shares = [true, false].map(
      (none) => turned.filter((one) => one.none === none).length / chances.filter((one) => one.none === none).length,
    );
    console.log(`from ${bound}: ${shares[0]!.toFixed(3)} of those without an event, ${shares[1]!.toFixed(3)} of events`);
  }
}

const examples = readJudged(openPacks(openAssets()));
if (process.argv.includes('--folds')) measure(examples);
else {
  const text = fitText(examples);
  writeFileSync(new URL('../../models/en/doubtful-claims.tsv', import.meta.url), text);
  console.log(`${examples.length} examples, ${text.split('\n').length - 2} features, ${text.length} bytes`);
}
