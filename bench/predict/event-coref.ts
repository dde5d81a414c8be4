import { openAssets } from '../../src/assets/node.ts';
import { type LikenessModel, openLikeness } from '../../src/ontology/likeness/index.ts';
import { openPacks } from '../../src/pipeline.ts';
import { chainTopics, type Topic, tellTopics } from './event-coref/chains.ts';

/** Topics with their documents and mentions in, a line with the chain of each mention of a happening out. */
export function* run(input: string): Iterable<string> {
  const topics = input
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Topic);
  const model: LikenessModel = openLikeness(openAssets().text('models/en/likeness.tsv'));
  for (const { id, chain } of chainTopics(tellTopics(topics, openPacks(openAssets())), () => model))
    yield JSON.stringify({ id, chain });
}
