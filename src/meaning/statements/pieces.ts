import type { Span, Tree } from '../../model/index.ts';

/** Tokens first to last, both included. */
export type Piece = readonly [first: number, last: number];

/** Sorts pieces and joins those that touch or overlap. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const open = joined.at(-1);
    if (open && piece[0] <= open[1] + 1) joined[joined.length - 1] = [open[0], Math.max(open[1], piece[1])];
    else joined.push(piece);
  }
  return joined;
}

/** What is left of the pieces when the tokens of `hole` are taken away. */
export function cutOut(pieces: readonly Piece[], hole: Piece): Piece[] {
  const left: Piece[] = [];
  for (const [first, last] of pieces) {
    if (hole[1] < first || hole[0] > last) {
      left.push([first, last]);
      continue;
    }
    if (first < hole[0]) left.push([first, hole[0] - 1]);
    if (last > hole[1]) left.push([hole[1] + 1, last]);
  }
  return left;
}

const EDGE_QUOTES = new Set(['"', '“', '”', "''", '``', '«', '»', '‘', '’', "'"]);

/** Takes punctuation but quotation marks from both ends; drops pieces without a word. */
export function trimPieces(tree: Tree, pieces: readonly Piece[]): Piece[] {
  const trimmed: Piece[] = [];
  for (let [first, last] of pieces) {
    while (first <= last && isLoose(tree, first)) first++;
    while (last >= first && isLoose(tree, last)) last--;
    if (first <= last && hasWord(tree, first, last)) trimmed.push([first, last]);
  }
  return trimmed;
}

const isLoose = (tree: Tree, token: number): boolean => tree.upos(token) === 'PUNCT' && !EDGE_QUOTES.has(tree.word(token));

function hasWord(tree: Tree, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (tree.upos(token) !== 'PUNCT') return true;
  return false;
}

export const toSpans = (tree: Tree, pieces: readonly Piece[]): Span[] => pieces.map(([first, last]) => tree.span(first, last));

export const holds = (pieces: readonly Piece[], token: number): boolean =>
  pieces.some(([first, last]) => token >= first && token <= last);

export const sizeOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** The subtree of a token as a piece. */
export function under(tree: Tree, token: number): Piece {
  const { first, last } = tree.subtree(token);
  return [first, last];
}
