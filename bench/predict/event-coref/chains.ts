import { openAssets } from '../../../src/assets/node.ts';
import { families } from '../../../src/languages/en/families.ts';
import type { Tree } from '../../../src/model/index.ts';
import {
  chanceOf,
  cosine,
  gather,
  type Kin,
  type LikenessModel,
  openKin,
  type Rarity,
  rarityOf,
  type Telling,
  TRAITS,
  tellingAt,
  traitsOf,
  vectorOf,
  type WordVector,
  wordsOfText,
} from '../../../src/ontology/likeness/index.ts';
import { type Packs, readSheets } from '../../../src/pipeline.ts';

export type Topic = {
  readonly topic?: string;
  readonly corpus?: string;
  readonly docs: readonly {
    readonly id: string;
    readonly dct?: string;
    readonly text: string;
    readonly mentions: readonly {
      readonly id: string;
      readonly kind: string;
      readonly spans: readonly (readonly [number, number])[];
      readonly chain?: string;
    }[];
  }[];
};

/** A mention of a happening as it is compared. */
export type Told = {
  readonly id: string;
  readonly topic: string;
  readonly report: number;
  /** The gold's chain where it is known. */
  readonly chain: string | undefined;
  readonly telling: Telling;
};
type Read = { readonly words: readonly string[]; readonly names: ReadonlySet<string>; readonly vector: WordVector };
export type AllTold = {
  readonly told: readonly Told[];
  readonly reports: readonly Read[];
  readonly rarity: Rarity;
  readonly kin: Kin;
};

/** Least mean likeness of the words of reports that are about one matter, and of mentions that tell of one happening. */
const ONE_MATTER = 0.17;
const ONE_HAPPENING = 0.35;
/** What a name counts beside another word when it is asked whether reports are about one matter. */
const NAME = 2;

/** Reads all reports of all topics. */
export function tellTopics(topics: readonly Topic[], packs: Packs): AllTold {
  const told: Told[] = [];
  const texts: Omit<Read, 'vector'>[] = [];
  const speech = new Set([...packs.language.speech.verbs].filter(([, classes]) => classes.includes('say')).map(([verb]) => verb));
  for (const [number, { docs, topic }] of topics.entries())
    for (const { id, text, dct, mentions } of docs) {
      const report = { id, text, title: null, publisher: null, published: dct ?? null, url: null, language: 'en' };
      const sheets = readSheets(packs, report);
      for (const mention of mentions.filter(({ kind }) => kind === 'event')) {
        const tokens = tokensOf(sheets.tree, mention.spans);
        if (tokens.length)
          told.push({
            id: mention.id,
            topic: topic ?? String(number),
            report: texts.length,
            chain: mention.chain,
            telling: tellingAt(sheets, tokens, speech),
          });
      }
      texts.push(wordsOfText(sheets.tree));
    }
  const rarity = rarityOf(texts.map(({ words }) => words));
  const reports = texts.map((one) => ({
    ...one,
    vector: vectorOf(one.words, (word, times) => (1 + Math.log(times)) * rarity(word)),
  }));
  return { told, reports, rarity, kin: openKin(openAssets().text('data/words/kin.tsv'), families) };
}

function tokensOf(tree: Tree, spans: readonly (readonly [number, number])[]): number[] {
  const { start, end } = tree.document.tokens;
  return Array.from({ length: tree.count }, (_, i) => i).filter((token) =>
    spans.some(([from, to]) => start[token]! < to && from < end[token]!),
  );
}

/** Mentions by the matter that their reports are about, in the order given. */
export function byMatter({ told, reports, rarity }: AllTold): Told[][] {
  const counts = new Map<string, number>();
  for (const { words } of reports) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vectors = reports.map(({ words, names }) =>
    vectorOf(
      [...new Set(words)].filter((word) => counts.get(word)! > 1),
      (word) => rarity(word) * (names.has(word) ? NAME : 1),
    ),
  );
  const matterOf = gather(reports.length, (a, b) => cosine(vectors[a]!, vectors[b]!), ONE_MATTER);
  const matters = new Map<number, Told[]>();
  for (const one of told) {
    const matter = matterOf[one.report]!;
    const list = matters.get(matter);
    if (list) list.push(one);
    else matters.set(matter, [one]);
  }
  return [...matters.values()];
}

/** The traits of a pair of mentions. */
export function traitsOfPair({ reports, rarity, kin }: AllTold, a: Told, b: Told, row: Float64Array): void {
  const alike = a.report === b.report ? 1 : cosine(reports[a.report]!.vector, reports[b.report]!.vector);
  traitsOf(a.telling, b.telling, { kin, rarity, reports: alike, sameReport: a.report === b.report }, row);
}

/** Gives each mention a chain. `modelFor` says by which weights the mentions of a matter are compared. */
export function* chainTopics(all: AllTold, modelFor: (topic: string) => LikenessModel): Iterable<{ id: string; chain: string }> {
  const row = new Float64Array(TRAITS.length);
  for (const [number, matter] of byMatter(all).entries()) {
    const chance = (a: number, b: number): number => {
      traitsOfPair(all, matter[a]!, matter[b]!, row);
      return chanceOf(modelFor(matter[a]!.topic), row);
    };
    const chainOf = gather(matter.length, chance, ONE_HAPPENING);
    for (const [i, { id }] of matter.entries()) yield { id, chain: `${number}.${chainOf[i]}` };
  }
}
