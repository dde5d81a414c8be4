import { writeFileSync } from 'node:fs';
import { openAssets } from '../../src/assets/node.ts';
import { writeTypeModel } from '../../src/ontology/learned/index.ts';
import { openPacks } from '../../src/pipeline.ts';
import { FITTING, LABELS, readExamples } from './dyads.ts';
import { type Example, type Fitting, fitTypes } from './fit.ts';
import { readStories, STORY_FITTING } from './stories.ts';

/**
 * Trains models/en/dyad-types.tsv and models/en/story-types.tsv on event_types, story_types and the sentences that
 * train/types/patterns makes. Needs DEMARCHE_SHARED.
 *   npx tsx train/types/main.ts [dyads|stories]
 */
function train(name: string, examples: readonly Example[], fitting: Fitting): void {
  const text = writeTypeModel(LABELS, fitTypes(examples, LABELS, fitting));
  writeFileSync(new URL(`../../models/en/${name}.tsv`, import.meta.url), text);
  console.log(`${name}: ${examples.length} examples, ${text.split('\n').length - 2} features, ${text.length} bytes`);
}

const packs = openPacks(openAssets());
const [wanted] = process.argv.slice(2);
if (wanted !== 'stories') {
  const { dyads, invented } = readExamples(packs);
  train('dyad-types', [...dyads, ...invented], FITTING);
}
if (wanted !== 'dyads') train('story-types', readStories(packs), STORY_FITTING);
