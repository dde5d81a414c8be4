import type { Tree } from '../../model/index.ts';
import type { Piece } from './pieces.ts';

/**
 * A stretch between quotation marks, the marks included. `continues` is the index of the quotation that it goes on with
 * because the mark was not closed at the paragraph's end and the next paragraph opens with one again.
 */
export type Quote = { readonly first: number; readonly last: number; readonly closed: boolean; readonly continues: number };

export type Quotes = {
  readonly list: readonly Quote[];
  /** Index of the quotation that holds the token, or -1. */
  readonly at: Int32Array;
};

type Side = 'open' | 'close' | 'either';
/** `shape` tells pairs apart: a mark closes only its own kind. */
type Mark = { readonly token: number; readonly last: number; readonly side: Side; readonly shape: 'double' | 'single' };

/** Pairs quotation marks, paragraph by paragraph. A mark left open ends with its paragraph; a stray closing one is nothing. */
export function findQuotes(tree: Tree): Quotes {
  const list: Quote[] = [];
  let open: Mark | null = null;
  let pending = -1;
  const close = (from: Mark, last: number, closed: boolean): void => {
    list.push({ first: from.token, last, closed, continues: pending });
    pending = -1;
  };
  for (let token = 0; token < tree.count; token++) {
    const starts = startsParagraph(tree, token);
    if (starts && open) {
      const goesOn: boolean = markAt(tree, token)?.side !== 'close' && markAt(tree, token)?.shape === open.shape;
      close(open, token - 1, false);
      pending = goesOn ? list.length - 1 : -1;
      open = null;
    }
    const mark = markAt(tree, token);
    if (!mark) continue;
    if (!open) open = mark.side === 'close' ? null : mark;
    else if (mark.shape === open.shape && mark.side !== 'open') {
      close(open, mark.last, true);
      open = null;
    }
    token = mark.last;
  }
  if (open) close(open, tree.count - 1, false);
  const kept = list.map((quote) => (quote.closed || quote.first === quote.last ? quote : shorten(tree, quote)));
  return { list: kept, at: place(kept, tree.count) };
}

/** A mark that nobody closes is taken to end with its sentence, unless it goes on in the next paragraph. */
function shorten(tree: Tree, quote: Quote): Quote {
  return { ...quote, last: Math.min(quote.last, tree.document.tokens.count - 1) };
}

function place(list: readonly Quote[], count: number): Int32Array {
  const at = new Int32Array(count).fill(-1);
  list.forEach((quote, i) => {
    at.fill(i, quote.first, quote.last + 1);
  });
  return at;
}

/** True for the first token after a line break. */
export function startsParagraph(tree: Tree, token: number): boolean {
  if (token === 0) return true;
  const { start, end } = tree.document.tokens;
  const from = end[token - 1]!;
  return start[token]! > from && tree.document.report.text.slice(from, start[token]!).includes('\n');
}

const OPENERS = new Set(['“', '«', '„', '``']);
const CLOSERS = new Set(['”', '»']);

function markAt(tree: Tree, token: number): Mark | null {
  const word = tree.word(token);
  if (OPENERS.has(word)) return { token, last: token, side: 'open', shape: 'double' };
  if (CLOSERS.has(word)) return { token, last: token, side: 'close', shape: 'double' };
  if (word === '"' || word === "''") return { token, last: token, side: sideOf(tree, token, token), shape: 'double' };
  const doubled = word === "'" && token + 1 < tree.count && tree.word(token + 1) === "'" && touches(tree, token);
  if (doubled) return { token, last: token + 1, side: sideOf(tree, token, token + 1), shape: 'double' };
  if (word === '‘') return { token, last: token, side: 'open', shape: 'single' };
  if (word === '’' && tree.upos(token) === 'PUNCT') return { token, last: token, side: 'close', shape: 'single' };
  return null;
}

const touches = (tree: Tree, token: number): boolean => tree.document.tokens.end[token] === tree.document.tokens.start[token + 1];

/** A straight mark opens when white space or a bracket stands before it and a word follows at once. */
function sideOf(tree: Tree, first: number, last: number): Side {
  const { text } = tree.document.report;
  const before = text[tree.document.tokens.start[first]! - 1] ?? ' ';
  const after = text[tree.document.tokens.end[last]!] ?? ' ';
  const loose = /[\s([{—–-]/;
  if (loose.test(before) && !/\s/.test(after)) return 'open';
  if (!/\s/.test(before) && (/\s/.test(after) || /[.,;:?!)\]—–-]/.test(after))) return 'close';
  return 'either';
}

/** The quotation and all that it continues or that continue it, as pieces in text order. */
export function wholeQuote(quotes: Quotes, index: number): Piece[] {
  let first = index;
  while (quotes.list[first]!.continues >= 0) first = quotes.list[first]!.continues;
  const pieces: Piece[] = [[quotes.list[first]!.first, quotes.list[first]!.last]];
  for (let next = first + 1; quotes.list[next]?.continues === next - 1; next++)
    pieces.push([quotes.list[next]!.first, quotes.list[next]!.last]);
  return pieces;
}
