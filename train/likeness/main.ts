import { writeFileSync } from 'node:fs';
import { type Topic, tellTopics } from '../../bench/predict/event-coref/chains.ts';
import { readLines, sharedPath } from '../../bench/shared.ts';
import { openAssets } from '../../src/assets/node.ts';
import { writeLikeness } from '../../src/ontology/likeness/index.ts';
import { openPacks } from '../../src/pipeline.ts';
import { fitMentions } from './mentions.ts';

/**
 * Fits models/en/likeness.tsv: how likely two tellings are of one happening.
 *   npx tsx train/likeness/main.ts
 * `npm run bench -- event-coref` measures each topic by weights from the others.
 */
const file = sharedPath('data/event_coref/dev.jsonl');
if (!file) throw new Error('no data/event_coref/dev.jsonl: set DEMARCHE_SHARED');
const topics = readLines<Topic>(file).filter(({ corpus }) => corpus === 'ecb+');
writeFileSync('models/en/likeness.tsv', writeLikeness(fitMentions(tellTopics(topics, openPacks(openAssets())))));
