import type { Basis, Time } from '../../model/grounded.ts';
import type { Span } from '../../model/span.ts';
import type { ClauseWords } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { isClause, tenseOf, tokenAt } from './clauses.ts';

/** The day or days of something told, and the words they rest on. */
export type Days = { readonly start: string; readonly end: string; readonly basis: Basis; readonly evidence: readonly Span[] };

/** A time with the tokens it covers, the token that heads it, the clause or event noun above it and the preposition before it. */
export type Placed = {
  readonly time: Time;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly over: readonly number[];
  readonly preposition: string;
};

/** What the days of a report's happenings are read from. */
export type Reader = {
  readonly tree: Tree;
  readonly anchorDay: string | null;
  readonly words: ClauseWords;
  readonly placed: readonly Placed[];
  readonly byClause: ReadonlyMap<number, readonly Placed[]>;
  /** Dated times, and lengths of time, by the sentence that they stand in. */
  readonly bySentence: ReadonlyMap<number, readonly Placed[]>;
  readonly lengths: ReadonlyMap<number, readonly Placed[]>;
  readonly isEvent: (token: number) => boolean;
  /** Whoever a verb's subject is; null where that is not known. */
  readonly subjectOf: (verb: number) => number | null;
  /** The day that the lead tells of when it is not the report's own, as in a morning paper. */
  readonly story: Days | null;
};

/** Places a time in the tree; null when no token holds it. */
export function placeTime(tree: Tree, time: Time, words: ClauseWords): Placed | null {
  const first = tokenAt(tree, time.span.start);
  const last = tokenAt(tree, time.span.end - 1);
  if (first < 0 || last < 0) return null;
  let head = last;
  for (let i = first; i <= last; i++) if (tree.head(i) < first || tree.head(i) > last) head = i;
  return {
    time,
    first,
    last,
    head,
    over: clausesOver(tree, head, first, last, words),
    preposition: prepositionOf(tree, head, first),
  };
}

/** The nouns on the way up and the first clause head: "the agreement concluded on Sunday" ends at "concluded". */
function clausesOver(tree: Tree, head: number, first: number, last: number, words: ClauseWords): number[] {
  const beside = verbBeside(tree, first, last, words);
  const over: number[] = beside < 0 ? [] : [beside];
  if (isClause(tree, head) && tree.upos(head) !== 'VERB')
    return [...over, head].filter((token, i, all) => all.indexOf(token) === i);
  for (let token = tree.head(head); token >= 0; token = tree.head(token)) {
    if (token >= first && token <= last) continue;
    if (!over.includes(token)) over.push(token);
    if (isClause(tree, token)) break;
  }
  return over;
}

const BEFORE_FRONTED: ReadonlySet<string> = new Set(['ADP', 'ADV', 'PUNCT', 'DET', 'NUM', 'CCONJ', 'SCONJ']);

/**
 * The verb that a time dates by its place, however the tree hangs it: the first of a sentence that the time opens ("In
 * October Turkey summoned ..."), or the one right behind it ("which on January 2 put to death ..."); -1 when there is none.
 */
function verbBeside(tree: Tree, first: number, last: number, words: ClauseWords): number {
  const { first: start, end } = tree.sentence(first);
  const next = last + 1;
  if (next < end && tree.upos(next) === 'VERB' && words.pastTags.has(tree.xpos(next))) return next;
  for (let token = start; token < first; token++) if (!BEFORE_FRONTED.has(tree.upos(token))) return -1;
  for (let token = next; token < end; token++) {
    if (tree.upos(token) !== 'VERB' || tenseOf(tree, token, words) === null) continue;
    const inTime = tree.head(token) >= first && tree.head(token) <= last;
    if (inTime || !/^(acl|advcl|csubj)/.test(tree.relation(token))) return token;
  }
  return -1;
}

function prepositionOf(tree: Tree, head: number, first: number): string {
  const mark = tree.childBy(head, 'case');
  if (mark >= 0 && mark < head) return tree.lower(mark);
  const before = first - 1;
  return before >= 0 && tree.upos(before) === 'ADP' ? tree.lower(before) : '';
}

/** True for a time that denotes days. */
export const isDated = ({ time }: Placed): boolean =>
  time.start !== null && time.end !== null && (time.type === 'DATE' || time.type === 'TIME');

/** The days that a time denotes, as those of what it dates. */
export function daysOf({ time }: Placed, basis: Basis = time.basis): Days {
  return { start: time.start!, end: time.end!, basis, evidence: [time.span] };
}

/** True in a caption or credit, which is dated by its own words only. */
export function isCaption(tree: Tree, token: number): boolean {
  const { kind } = tree.document.sections[tree.sentence(token).section]!;
  return kind === 'caption' || kind === 'credit';
}
