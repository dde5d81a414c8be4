import { civil, dayNumber, isDate, isoDay, parseDay, weekdayOf } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Published } from '../../model/grounded.ts';
import type { TimeLanguage } from '../../model/time-language.ts';
import type { Senses } from '../when/sense.ts';
import { FIRST_DAY, LAST_DAY } from './calendar.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { findTerms, type Term } from './terms.ts';

export type { Term } from './terms.ts';

/** The lists of offices know who held them up to this year; an open term may be over later. */
const KNOWN_YEAR = 2026;
const BEYOND = -2.5;
/** A day stands alone when it is this likely; below, the candidates are given and the value is null. */
const CLEAR = 0.62;
/** Candidates less likely than this are not worth a line. */
const FAINT = 0.04;
const MOST = 3;
const MOST_REASONS = 6;

export type PublishedInput = {
  readonly document: Document;
  /** The document's times as read, not yet placed. */
  readonly senses: Senses;
  /** Terms of office of anyone who may be named; they are looked up in the text. */
  readonly terms: () => readonly Term[];
  readonly language: TimeLanguage;
  /** The report's own date, null when it has none. */
  readonly given: string | null;
};

/**
 * The day a report came out: the given one, else the day that its weekdays, dates and holders of offices agree on.
 * The value is null when no day is clearly best; `candidates` holds up to three days, best first, each with reasons.
 */
export function inferPublished({ document, senses, terms, language, given }: PublishedInput): Published {
  const day = given === null ? null : parseDay(given);
  if (day !== null) return { value: isoDay(day), basis: 'stated', evidence: [], rule: 'given', candidates: [] };
  const written = writtenOnDateline(document, senses);
  if (written) return written;
  const evidence = gatherEvidence(document, senses, findTerms(senses.atoms, terms(), language.naming), language);
  const likely = rankDays(evidence);
  const best = likely[0];
  if (!best) return { value: null, basis: 'assumed', evidence: [], rule: 'published.unknown', candidates: [] };
  const clear = best.share >= CLEAR;
  return {
    value: clear ? isoDay(best.day) : null,
    basis: 'inferred',
    evidence: clear ? tellingFor(best.day, evidence).flatMap(({ spans }) => spans) : [],
    rule: clear ? 'published.inferred' : 'published.candidates',
    candidates: likely.map((one) => ({ value: isoDay(one.day), reasons: reasonsFor(one.day, evidence) })),
  };
}

/** A dateline that names a whole date, year and all, is the report's own. */
function writtenOnDateline(document: Document, { atoms, senses }: Senses): Published | null {
  for (const { kind, fields, first, end } of senses) {
    const { year, month, day } = fields;
    const section = document.sections[document.sentences[atoms.sentence[first]!]!.section]!;
    if (section.kind !== 'dateline' || kind !== 'date' || year === undefined || month === undefined || day === undefined)
      continue;
    if (!isDate(year, month, day)) continue;
    const value = isoDay(dayNumber(year, month, day));
    const span = { start: atoms.start[first]!, end: atoms.end[end - 1]! };
    return { value, basis: 'stated', evidence: [span], rule: 'published.dateline', candidates: [] };
  }
  return null;
}

/** Reasons in words, each once. */
function reasonsFor(day: number, evidence: readonly Evidence[]): string[] {
  const words = tellingFor(day, evidence).map(({ reason }) => (typeof reason === 'string' ? reason : reason(day)));
  return [...new Set(words)].slice(0, MOST_REASONS);
}

type Likely = { readonly day: number; readonly share: number };

const KNOWN_DAY = dayNumber(KNOWN_YEAR, 12, 31);
/** Beside the best, a day this much less likely (as a logarithm) adds nothing that a share would show. */
const HOPELESS = 60;

/** The most likely days with their shares; none when nothing tells the month and day. */
function rankDays(evidence: readonly Evidence[]): Likely[] {
  // What only tells weekdays apart leaves all weeks alike, and so no day worth a line.
  if (evidence.every(({ byWeekday }) => byWeekday)) return [];
  weighDays(evidence);
  weightsFromSums(mostOf(sums));
  const total = totalOf(sums);
  return heaviest(sums)
    .map((at) => ({ day: FIRST_DAY + at, share: sums[at]! / total }))
    .filter(({ share }) => share >= FAINT);
}

/** Places of the greatest few weights that are no dust, the greatest first and the earlier of equals. */
function heaviest(weights: Float64Array): number[] {
  const top: number[] = [];
  for (let i = 0, least = 1e-9; i < weights.length; i++) {
    if (weights[i]! <= least) continue;
    const place = top.findIndex((at) => weights[at]! < weights[i]!);
    top.splice(place < 0 ? top.length : place, 0, i);
    if (top.length > MOST) top.pop();
    if (top.length === MOST) least = weights[top[MOST - 1]!]!;
  }
  return top;
}

function totalOf(numbers: Float64Array): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += numbers[i]!;
  return total;
}

function mostOf(numbers: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > most) most = numbers[i]!;
  return most;
}

/** Turns the sums, which are logarithms, into weights in their place; hopeless days weigh nothing. */
function weightsFromSums(most: number): void {
  let last = Number.NaN;
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i]!;
    // Many days in a row weigh the same.
    if (sum === last) sums[i] = sums[i - 1]!;
    else sums[i] = sum < most - HOPELESS ? 0 : Math.exp(sum);
    last = sum;
  }
}

/** Room for one report's sum of evidence by day, used again for the next. */
const sums = new Float64Array(LAST_DAY - FIRST_DAY + 1);

/** Writes the sum of all evidence for each day, one piece of evidence after the other. */
function weighDays(evidence: readonly Evidence[]): void {
  sums.fill(0);
  for (const { weigh, byWeekday } of evidence) {
    if (byWeekday) addWeekly(byWeekday);
    else addDaily(weigh);
  }
  for (let i = KNOWN_DAY + 1 - FIRST_DAY; i < sums.length; i++) sums[i] = sums[i]! + BEYOND;
}

function addDaily(weigh: (day: number) => number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weigh(FIRST_DAY + i);
}

function addWeekly(worths: readonly number[]): void {
  for (let i = 0, weekday = weekdayOf(FIRST_DAY) - 1; i < sums.length; i++) {
    sums[i] = sums[i]! + worths[weekday]!;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
}

/** The evidence that tells a day from those around it, the most telling first: it fits here and not everywhere within the years. */
function tellingFor(day: number, evidence: readonly Evidence[]): Evidence[] {
  const { year } = civil(day);
  const near = [day - 7, day - 2, day - 1, day + 1, day + 2, day + 7];
  const far = [day + 30, dayNumber(year - 6, 6, 1), dayNumber(year + 6, 6, 1)];
  const fits = evidence.filter(
    ({ weigh }) => weigh(day) > -1 && [...near, ...far].some((other) => weigh(other) < weigh(day) - 0.3),
  );
  const worth = ({ weigh }: Evidence): number => near.reduce((sum, other) => sum + Math.max(0, weigh(day) - weigh(other)), 0);
  return fits
    .map((one, i) => ({ one, i, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .map(({ one }) => one);
}
