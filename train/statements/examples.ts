import { readFileSync } from 'node:fs';
import { treeOfText } from '../../bench/predict/attribution.ts';
import { readLines, sharedPath } from '../../bench/shared.ts';
import { type GrammarModel, loadGrammar } from '../../src/grammar/index.ts';
import { EN_SPEECH } from '../../src/languages/en/speech.ts';
import type { Draft, Field } from '../../src/meaning/statements/draft.ts';
import { featuresOf } from '../../src/meaning/statements/features.ts';
import { listDrafts, openField } from '../../src/meaning/statements/find.ts';
import { toSpans } from '../../src/meaning/statements/pieces.ts';
import type { Span } from '../../src/model/index.ts';

export type Pairs = readonly (readonly [number, number])[];
export type Attribution = { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs };
/** One annotator's reading of one article. */
export type Article = {
  readonly id: string;
  readonly annotator: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
};

/** A draft with the share of annotators who mark it, and how many of them have an opinion. */
export type Example = { readonly features: readonly string[]; readonly share: number; readonly weight: number };

export type Read = {
  readonly id: string;
  readonly field: Field;
  readonly drafts: readonly Draft[];
  readonly examples: readonly Example[];
};

export const openGrammar = (): GrammarModel =>
  loadGrammar(new Uint8Array(readFileSync(new URL('../../models/en/grammar.bin', import.meta.url))));

const FILES = ['data/attribution/train.jsonl', 'data/attribution/other_annotators.train.jsonl'];

/** All training articles there are, and what reading makes of them; none without the shared data. */
export function readTraining(): { readonly articles: readonly Article[]; readonly read: readonly Read[] } {
  const articles = FILES.flatMap((file) => {
    const path = sharedPath(file);
    return path ? readLines<Article>(path) : [];
  });
  return { articles, read: readArticles(articles, openGrammar()) };
}

/** Parses each article once and asks all its annotators about every draft. */
export function readArticles(articles: readonly Article[], grammar: GrammarModel): Read[] {
  const byId = new Map<string, Article[]>();
  for (const article of articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  return [...byId].map(([id, readings]) => {
    const field = openField(treeOfText(readings[0]!.text, grammar), EN_SPEECH);
    const drafts = listDrafts(field);
    const examples = drafts.map((draft) => askAll(field, draft, readings));
    return { id, field, drafts, examples };
  });
}

function askAll(field: Field, draft: Draft, readings: readonly Article[]): Example {
  const cue = toSpans(field.tree, draft.cuePieces);
  const content = toSpans(field.tree, draft.content);
  let yes = 0;
  let asked = 0;
  for (const { attributions } of readings) {
    const found = attributions.some((one) => shared(one.cue, cue) > 0 && closeness(one.content, content) >= 0.5);
    // PolNeAR marks nothing within a marked content, so its silence there says nothing
    if (!found && attributions.some((one) => shared(one.content, cue) > 0)) continue;
    asked++;
    if (found) yes++;
  }
  return { features: featuresOf(field, draft), share: asked ? yes / asked : 0, weight: asked / readings.length };
}

function shared(gold: Pairs, own: readonly Span[]): number {
  let sum = 0;
  for (const [start, end] of gold)
    for (const span of own) sum += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return sum;
}

/** Shared characters by characters of either. */
function closeness(gold: Pairs, own: readonly Span[]): number {
  const both = shared(gold, own);
  const all =
    gold.reduce((sum, [start, end]) => sum + end - start, 0) + own.reduce((sum, span) => sum + span.end - span.start, 0) - both;
  return all ? both / all : 0;
}
