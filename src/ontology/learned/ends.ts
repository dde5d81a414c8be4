import type { Span, Tree } from '../../model/index.ts';

/** One end of a dyad: its tokens, and the head of each of its phrases. */
export type End = { readonly tokens: ReadonlySet<number>; readonly heads: readonly number[] };

/** The tokens that a list of spans touches; empty where the spans hold no word. */
export function endAt(tree: Tree, spans: readonly Span[]): End {
  const { start, end, count } = tree.document.tokens;
  const tokens = new Set<number>();
  for (let token = 0; token < count; token++) {
    if (spans.some((span) => start[token]! < span.end && end[token]! > span.start)) tokens.add(token);
  }
  const heads = [...tokens].filter((token) => !tokens.has(tree.head(token)) && tree.upos(token) !== 'PUNCT');
  return { tokens, heads: heads.length ? heads : [...tokens].slice(0, 1) };
}

/** Longest way up from an end to a phrase that is still said to hold it. */
const REACH = 6;

/** How a phrase's head stands to an end: it is the end, it holds the end among its words, or neither. */
export function tieOf(tree: Tree, head: number, end: End): 'is' | 'holds' | null {
  if (end.tokens.has(head)) return 'is';
  return end.heads.some((own) => ancestors(tree, own, REACH).includes(head)) ? 'holds' : null;
}

/** A token and those above it, at most `reach` of them. */
export function ancestors(tree: Tree, token: number, reach: number): number[] {
  const list = [token];
  for (let up = tree.head(token); up >= 0 && list.length <= reach; up = tree.head(up)) list.push(up);
  return list;
}
