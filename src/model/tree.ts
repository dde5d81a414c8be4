import type { Document, Sentence } from './document.ts';
import { type Parse, UPOS, type Upos } from './parse.ts';
import type { Span } from './span.ts';

/** Named readers over the columns of a parsed document. Token arguments are indices into the document's tokens. */
export type Tree = {
  readonly document: Document;
  readonly parse: Parse;
  readonly count: number;
  word(token: number): string;
  /** The word in lower case, typographic apostrophes made plain. */
  lower(token: number): string;
  lemma(token: number): string;
  upos(token: number): Upos;
  /** Penn Treebank tag, e.g. "VBD", "NNP". */
  xpos(token: number): string;
  /** Head's token index, -1 for a sentence root. */
  head(token: number): number;
  /** Relation to the head with its subtype, e.g. "nsubj:pass". */
  relation(token: number): string;
  /** Direct dependents in text order. */
  children(token: number): readonly number[];
  /** Direct dependents whose relation is `relation` or a subtype of it ("nsubj" finds "nsubj:pass"). */
  childrenBy(token: number, relation: string): number[];
  /** First dependent by `relation` or a subtype of it, -1 when there is none. */
  childBy(token: number, relation: string): number;
  /** Index of the sentence that holds the token. */
  sentenceOf(token: number): number;
  sentence(token: number): Sentence;
  /** First and last token (inclusive) of the token and all that hangs below it. */
  subtree(token: number): { readonly first: number; readonly last: number };
  /** The span from the first to the last token, both included. */
  span(first: number, last: number): Span;
  text(span: Span): string;
};

const NONE: readonly number[] = [];

/** Joins a document and its parse for reading. Builds the lists of dependents once. */
export function readTree(document: Document, parse: Parse): Tree {
  const { tokens, report, sentences } = document;
  const { count, start, end } = tokens;
  const words: string[] = new Array(count);
  const lowers: string[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const word = report.text.slice(start[i], end[i]);
    words[i] = word;
    lowers[i] = word.toLowerCase().replaceAll('’', "'");
  }
  const dependents = listDependents(parse.head, count);
  const sentenceOf = numberSentences(sentences, count);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  reachOfSubtrees(parse.head, left, right);

  const is = (token: number, relation: string): boolean => {
    const own = parse.relations[parse.relation[token]!]!;
    return own === relation || (own.length > relation.length && own[relation.length] === ':' && own.startsWith(relation));
  };
  const childrenOf = (token: number): readonly number[] => dependents[token] ?? NONE;
  return {
    document,
    parse,
    count,
    word: (token) => words[token]!,
    lower: (token) => lowers[token]!,
    lemma: (token) => parse.lemmas[parse.lemma[token]!]!,
    upos: (token) => UPOS[parse.upos[token]!]!,
    xpos: (token) => parse.xposNames[parse.xpos[token]!]!,
    head: (token) => parse.head[token]!,
    relation: (token) => parse.relations[parse.relation[token]!]!,
    children: childrenOf,
    childrenBy: (token, relation) => childrenOf(token).filter((child) => is(child, relation)),
    childBy: (token, relation) => childrenOf(token).find((child) => is(child, relation)) ?? -1,
    sentenceOf: (token) => sentenceOf[token]!,
    sentence: (token) => sentences[sentenceOf[token]!]!,
    subtree: (token) => ({ first: left[token]!, last: right[token]! }),
    span: (first, last) => ({ start: start[first]!, end: end[last]! }),
    text: (span) => report.text.slice(span.start, span.end),
  };
}

function listDependents(head: Int32Array, count: number): (number[] | undefined)[] {
  const dependents: (number[] | undefined)[] = new Array(count);
  for (let i = 0; i < count; i++) {
    const h = head[i]!;
    if (h < 0) continue;
    const list = dependents[h];
    if (list) list.push(i);
    else dependents[h] = [i];
  }
  return dependents;
}

function numberSentences(sentences: readonly Sentence[], count: number): Int32Array {
  const numbers = new Int32Array(count);
  sentences.forEach((sentence, n) => {
    numbers.fill(n, sentence.first, sentence.end);
  });
  return numbers;
}

/** Spreads each token's position up to its ancestors; heads never cycle, so each walk ends at a root. */
function reachOfSubtrees(head: Int32Array, left: Int32Array, right: Int32Array): void {
  for (let i = 0; i < head.length; i++) {
    left[i] = i;
    right[i] = i;
  }
  for (let i = 0; i < head.length; i++) {
    for (let h = head[i]!; h >= 0; h = head[h]!) {
      if (left[h]! <= i && right[h]! >= i) break;
      if (left[h]! > i) left[h] = i;
      if (right[h]! < i) right[h] = i;
    }
  }
}
