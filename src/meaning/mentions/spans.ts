import type { Tree } from '../../model/tree.ts';

const BEFORE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'advmod',
  'flat',
  'det:predet',
  'nmod:poss',
  'nmod:unmarked',
  'nmod:desc',
  'goeswith',
]);
const AFTER = new Set([
  'flat',
  'fixed',
  'compound',
  'nummod',
  'nmod',
  'nmod:unmarked',
  'nmod:desc',
  'goeswith',
  'flat:foreign',
  'flat:name',
]);

/** For each token the phrase it heads without relative clauses, appositions and conjuncts: tokens [first, end). */
export type Phrases = { readonly first: Int32Array; readonly end: Int32Array };

/** Left edges grow from left to right and right edges from right to left, so each token is visited once. */
export function findPhrases(tree: Tree): Phrases {
  const first = new Int32Array(tree.count);
  const end = new Int32Array(tree.count);
  for (let i = 0; i < tree.count; i++) {
    first[i] = i;
    for (const child of tree.children(i))
      if (child < i && BEFORE.has(tree.relation(child)) && first[child]! < first[i]!) first[i] = first[child]!;
  }
  for (let i = tree.count - 1; i >= 0; i--) {
    end[i] = i + 1;
    for (const child of tree.children(i))
      if (child > i && AFTER.has(tree.relation(child)) && end[child]! > end[i]!) end[i] = end[child]!;
  }
  return { first, end };
}
