import type { Tree } from '../../model/index.ts';
import type { End } from './ends.ts';
import type { Add } from './field.ts';

/** The lemma, with names and numbers made one: what a dyad does is not told by who they are. */
export function plainLemma(tree: Tree, token: number): string {
  const tag = tree.upos(token);
  if (tag === 'PROPN') return '^';
  return tag === 'NUM' ? '#' : tree.lemma(token).toLowerCase();
}

/** Words and pairs of words outside both ends, and by where they stand: between the ends, before or after both. */
export function addWords(tree: Tree, source: End, target: End, add: Add): void {
  const [s, t] = [source.heads[0] ?? 0, target.heads[0] ?? tree.count - 1];
  const [from, to] = s < t ? [s, t] : [t, s];
  const between = s < t ? 'between' : 'between-turned';
  add(`order ${between}`);
  let last = '<';
  for (let token = 0; token < tree.count; token++) {
    if (tree.upos(token) === 'PUNCT' || source.tokens.has(token) || target.tokens.has(token)) continue;
    const lemma = plainLemma(tree, token);
    const inside = token > from && token < to;
    add(`word ${lemma}`);
    add(`pair ${last} ${lemma}`);
    add(`${inside ? between : token < from ? 'before' : 'after'} ${lemma}`);
    if (inside) add(`between-pair ${last} ${lemma}`);
    last = lemma;
  }
}
