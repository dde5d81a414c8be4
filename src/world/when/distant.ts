import { isoDay, parseDay } from '../../model/day.ts';
import type { Time } from '../../model/grounded.ts';
import type { Tree } from '../../model/tree.ts';
import { defaultDays } from './carried.ts';
import { clauseOver, isClause, tenseOf } from './clauses.ts';
import { ownDays } from './own.ts';
import type { Days, Placed, Reader } from './placed.ts';
import { sharedDays } from './shared.ts';

/** "on Friday, two days after his jet was shot down"; "a day after the raid, the minister flew to Oslo": counted from the other happening. */
export function distantDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  for (const one of reader.lengths.get(tree.sentenceOf(head)) ?? NONE) {
    const days = wholeDays(one.time);
    if (days === null) continue;
    const word = one.last + 1 < tree.count ? tree.lower(one.last + 1) : '';
    if (!(words.after.has(word) || words.before.has(word)) || !firstBelow(tree, head, one.last + 1)) continue;
    const base = mainDays(reader, head, one);
    const start = base && parseDay(base.start);
    if (base === null || start === null || base.start !== base.end) continue;
    const day = isoDay(start + (words.after.has(word) ? -days : days));
    return { start: day, end: day, basis: 'inferred', evidence: [one.time.span, ...base.evidence] };
  }
  // "It came a day after he hinted that he would go": what is said of the time to come is said on that day.
  const said = tree.relation(head).startsWith('ccomp') && tenseOf(tree, head, words) === 'future' ? clauseOver(tree, head) : -1;
  return said < 0 ? null : distantDays(reader, said);
}

/** Tokens from "two days after" to the date of what it counts from. */
const BASE_REACH = 8;

/** "Two days after the coup of 1 March the king fled": counted from a happening whose day stands with it. */
export function countedDays({ tree, lengths, bySentence, words }: Reader, head: number): Days | null {
  const n = tree.sentenceOf(head);
  for (const one of lengths.get(n) ?? NONE) {
    const days = wholeDays(one.time);
    const word = one.last + 1 < tree.count ? tree.lower(one.last + 1) : '';
    if (days === null || !one.over.includes(head) || !(words.after.has(word) || words.before.has(word))) continue;
    const base = bySentence.get(n)?.find(({ first }) => first > one.last);
    if (!base || base.first - one.last > BASE_REACH || base.time.start !== base.time.end || hasVerb(tree, one.last, base.first))
      continue;
    const day = isoDay(parseDay(base.time.start!)! + (words.after.has(word) ? days : -days));
    return { start: day, end: day, basis: 'inferred', evidence: [one.time.span, base.time.span] };
  }
  return null;
}

function hasVerb(tree: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (tree.upos(token) === 'VERB') return true;
  return false;
}

const NONE: readonly Placed[] = [];

/** Days in a length of time; hours and minutes are of the same day. */
function wholeDays({ value }: Time): number | null {
  if (/^PT[\dX]+[HM]$/.test(value)) return 0;
  const match = /^P(\d+)([DW])$/.exec(value);
  return match ? Number(match[1]) * (match[2] === 'W' ? 7 : 1) : null;
}

/** True when the predicate is the first event behind "after": its subject may stand between. */
function firstBelow(tree: Tree, head: number, after: number): boolean {
  if (head <= after || head - after > 14) return false;
  for (let i = after + 1; i < head; i++) {
    if (tree.upos(i) === 'VERB' && tree.relation(i) !== 'amod') return false;
    if (tree.upos(i) === 'PUNCT' && tree.lower(i) === ',') return false;
  }
  return true;
}

/** The days of the clause that "two days after ..." hangs on. */
function mainDays(reader: Reader, head: number, distance: Placed): Days | null {
  const { tree, words } = reader;
  const main =
    [...distance.over].reverse().find((token) => token !== head && isClause(tree, token) && !within(tree, token, head)) ??
    clauseOver(tree, head);
  if (main < 0 || main === head) return null;
  return (
    ownDays(reader, main) ??
    (tenseOf(tree, main, words) === 'earlier' ? null : (sharedDays(reader, main) ?? defaultDays(reader, main)))
  );
}

function within(tree: Tree, token: number, ancestor: number): boolean {
  for (let t = token; t >= 0; t = tree.head(t)) if (t === ancestor) return true;
  return false;
}
