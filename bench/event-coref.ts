import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { stemOf } from '../src/ontology/likeness/index.ts';
import { openPacks } from '../src/pipeline.ts';
import { fitMentions } from '../train/likeness/mentions.ts';
import { type AllTold, chainTopics, type Topic, tellTopics } from './predict/event-coref/chains.ts';
import { readLines, runScorer, sharedPath } from './shared.ts';

/**
 * Happenings within and across documents, their mentions given, on ECB+'s development topics. The shipped weights come from these
 * topics, so each topic is measured by weights from the others. Beside it the baseline: one stem within one of the gold's subtopics.
 *   npx tsx bench/event-coref.ts [--json]
 */
type Chained = { readonly id: string; readonly chain: string };
type Scores = { readonly with_singletons: { readonly conll: number } };
type WithSubtopic = Topic & { readonly docs: readonly { readonly subtopic?: string }[] };

function scored(gold: string, chained: Iterable<Chained>): number {
  const folder = mkdtempSync(join(tmpdir(), 'event-coref-'));
  const file = join(folder, 'own.jsonl');
  writeFileSync(file, [...chained].map((line) => JSON.stringify(line)).join('\n'));
  const { with_singletons: scores } = runScorer<Scores>('event_coref.mjs', [gold, file, '--where', 'corpus=ecb+']);
  rmSync(folder, { recursive: true });
  return scores.conll;
}

function crossed(all: AllTold): Iterable<Chained> {
  const models = new Map(
    [...new Set(all.told.map(({ topic }) => topic))].map((topic) => [topic, fitMentions(all, (other) => other === topic)]),
  );
  return chainTopics(all, (topic) => models.get(topic)!);
}

function* sameStem(topics: readonly WithSubtopic[]): Iterable<Chained> {
  for (const { docs } of topics)
    for (const { subtopic, text, mentions } of docs)
      for (const { id, kind, spans } of mentions)
        if (kind === 'event')
          yield {
            id,
            chain: `${subtopic} ${stemOf(
              text
                .slice(...spans[0]!)
                .toLowerCase()
                .split(' ')[0]!,
            )}`,
          };
}

const file = sharedPath('data/event_coref/dev.jsonl');
const figures: Record<string, number> = {};
if (file) {
  const topics = readLines<WithSubtopic>(file).filter(({ corpus }) => corpus === 'ecb+');
  const all = tellTopics(topics, openPacks(openAssets()));
  figures['ECB+ CoNLL'] = scored(file, crossed(all));
  figures['ECB+ CoNLL, same stem in gold subtopics'] = scored(file, sameStem(topics));
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(44)} ${value.toFixed(3)}`);
