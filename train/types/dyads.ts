import { readLines, sharedPath } from '../../bench/shared.ts';
import { openAssets } from '../../src/assets/node.ts';
import { EVENT_TYPES } from '../../src/model/index.ts';
import { endAt, featuresOfDyad } from '../../src/ontology/learned/index.ts';
import { openPacks, type Packs, readSheets } from '../../src/pipeline.ts';
import type { Example, Fitting } from './fit.ts';
import { inventSentences } from './patterns.ts';

type Pairs = readonly (readonly [number, number])[];
/** A line of event_types. */
export type Dyad = {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly source: Pairs;
  readonly target: Pairs;
};

export type DyadExample = Example & { readonly id: string; readonly text: string; readonly type: string };

/** Labels of the model, in the codebook's order. */
export const LABELS: readonly string[] = EVENT_TYPES;
export const FITTING: Fitting = { ridge: 2, rare: 2, rounds: 120 };
/** What an invented sentence counts beside one from the news. */
const INVENTED_WEIGHT = 0.15;
const EACH = 12;

/** The set's own label for types that it does not tell apart. */
export const JOINED: Readonly<Record<string, readonly string[]>> = { YIELD: ['CONCEDE', 'RETREAT'] };

/** Labelled dyads and invented sentences, with their features. */
export function readExamples(packs: Packs = openPacks(openAssets())): { dyads: DyadExample[]; invented: DyadExample[] } {
  const path = sharedPath('data/event_types/train.jsonl');
  if (!path) throw new Error('no data/event_types/train.jsonl: set DEMARCHE_SHARED');
  const dyads = readLines<Dyad>(path).map((dyad) => exampleOf(packs, dyad, 1));
  const invented = inventSentences(EACH).map(({ type, text, source, target }, i) =>
    exampleOf(packs, { id: `invented-${i}`, text, type, source: [source], target: [target] }, INVENTED_WEIGHT),
  );
  return { dyads, invented };
}

function exampleOf(packs: Packs, { id, text, type, source, target }: Dyad, weight: number): DyadExample {
  const report = { id, text, title: null, publisher: null, published: null, url: null, language: 'en' };
  const sheets = readSheets(packs, report);
  const end = (pairs: Pairs) =>
    endAt(
      sheets.tree,
      pairs.map(([from, to]) => ({ start: from, end: to })),
    );
  return { id, text, type, labels: JOINED[type] ?? [type], weight, names: featuresOfDyad(sheets, end(source), end(target)) };
}
