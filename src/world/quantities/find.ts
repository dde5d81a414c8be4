import type { Quantity, Time } from '../../model/grounded.ts';
import type { Hedge, QuantityLanguage } from '../../model/quantity-language.ts';
import type { Tree } from '../../model/tree.ts';
import { type Atoms, CAPITAL, cutAtoms, DIGITS, LETTERS, touches } from '../when/atoms.ts';
import { tokenAt } from '../when/clauses.ts';
import { readNumeral, type Words } from './numerals.ts';

/** A stretch of atoms that tells a number. */
type Found = {
  readonly first: number;
  readonly end: number;
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly currency: string | null;
};

type Scan = { readonly atoms: Atoms; readonly words: Words; readonly language: QuantityLanguage };

/**
 * Finds the counts and sums of a document, in words or figures, with their hedges: "at least 40", "dozens of", "ten to
 * fifteen", "$1.7bn". Numbers within `times`, ordinals and figures within names ("F-16") are left out.
 */
export function findQuantities(tree: Tree, language: QuantityLanguage, times: readonly Time[] = []): Quantity[] {
  const { report, sentences } = tree.document;
  const atoms = cutAtoms(report.text, sentences);
  const scan = { atoms, words: { count: atoms.count, word: atoms.word, touches: (i: number) => touches(atoms, i) }, language };
  const quantities: Quantity[] = [];
  let time = 0;
  let last: Found | null = null;
  for (let at = 0; at < atoms.count; ) {
    while (time < times.length && times[time]!.span.end <= atoms.start[at]!) time++;
    const inTime = time < times.length && times[time]!.span.start <= atoms.start[at]!;
    const alike: Alike | null = inTime ? null : alikeAt(scan, at);
    const found: Found | null = inTime ? null : alike ? asBefore(scan, alike, last) : readAt(scan, at);
    if (found) quantities.push(placed(tree, scan, found));
    if (found && found.currency === null) last = found;
    at = found?.end ?? alike?.end ?? at + 1;
  }
  return quantities;
}

function readAt(scan: Scan, at: number): Found | null {
  const { atoms, words, language } = scan;
  const word = atoms.word[at]!;
  const vague = halfAt(scan, at) ?? shareAt(scan, at) ?? vagueAt(scan, at);
  if (vague) return hedged(scan, vague);
  if (atoms.kind[at] === CAPITAL && !language.numerals.small.has(word) && !language.numerals.vague.has(word)) return null;
  if (isInName(atoms, at)) return null;
  const numeral = readNumeral(words, at, language.numerals);
  if (!numeral || numeral.ordinal || atoms.sentence[numeral.end - 1] !== atoms.sentence[at]) return null;
  const short = shortScale(scan, numeral.end);
  const end = short ? numeral.end + 1 : numeral.end;
  const value = numeral.value * (short ?? 1);
  const money = currencyOf(scan, at, end);
  const range = rangeFrom(scan, end);
  const base = { first: money?.first ?? at, end: money?.end ?? end, currency: money?.currency ?? null };
  if (range && range.value > value && !money)
    return hedged(scan, { ...base, end: range.end, min: value, max: range.value, approximate: false });
  return hedged(scan, { ...base, min: value, max: value, approximate: false });
}

/** Words for a number told before, and how many times it. */
type Alike = { readonly first: number; readonly end: number; readonly factor: number };
const LONGEST_ALIKE = 3;

/** "as many" in "killed three soldiers and as many civilians", "twice that number"; not in "as many as 60". */
function alikeAt({ atoms, words, language }: Scan, first: number): Alike | null {
  const times = timesAt({ atoms, words, language }, first);
  const at = times?.end ?? first;
  for (let end = at + LONGEST_ALIKE; end > at + 1; end--) {
    const phrase = atoms.word.slice(at, end).join(' ');
    if (!language.alike.has(phrase) && !(times && language.alikeTimes.has(phrase))) continue;
    return atoms.word[end] === language.comparing ? null : { first, end, factor: times?.factor ?? 1 };
  }
  return null;
}

/** "twice", "three times". */
function timesAt({ atoms, words, language }: Scan, at: number): { readonly factor: number; readonly end: number } | null {
  const factor = language.multiples.get(atoms.word[at]!);
  if (factor) return { factor, end: at + 1 };
  const numeral = readNumeral(words, at, language.numerals);
  return numeral && atoms.word[numeral.end] === language.times ? { factor: numeral.value, end: numeral.end + 1 } : null;
}

/** The number of this sentence or the one before, as often as is told; null when none was told. */
function asBefore(scan: Scan, { first, end, factor }: Alike, before: Found | null): Found | null {
  const { sentence } = scan.atoms;
  if (!before || sentence[first]! - sentence[before.first]! > 1) return null;
  const { min, max, approximate } = before;
  return hedged(scan, { first, end, min: min * factor, max: max === null ? null : max * factor, approximate, currency: null });
}

/** "F-16", "S-400", "G20", "No. 5" and list numbers name things. */
function isInName(atoms: Atoms, at: number): boolean {
  if (atoms.kind[at] !== DIGITS || at === 0) return false;
  const touching = touches(atoms, at - 1);
  const before = atoms.word[at - 1]!;
  if (touching && (atoms.kind[at - 1] === LETTERS || atoms.kind[at - 1] === CAPITAL)) return true;
  if (touching && before === '-' && at > 1 && touches(atoms, at - 2) && atoms.kind[at - 2] !== DIGITS) return true;
  return touching && (before === '/' || before === ':');
}

/** "half a dozen", "a half-dozen", "quarter of a million". */
function halfAt({ atoms, language }: Scan, at: number): Found | null {
  const { fractions, one, scales } = language.numerals;
  const share = fractions.get(atoms.word[at]!);
  if (share === undefined) return null;
  let end = at + 1;
  if (language.ofWords.has(atoms.word[end] ?? '')) end++;
  if (one.has(atoms.word[end] ?? '') || (atoms.word[end] === '-' && touches(atoms, end))) end++;
  const scale = end > at + 1 ? scales.get(atoms.word[end] ?? '') : undefined;
  if (!scale || atoms.sentence[end] !== atoms.sentence[at]) return null;
  return { first: at, end: end + 1, min: scale * share, max: scale * share, approximate: false, currency: null };
}

/** "a third of the 120 hostages", "half of 60": the share of a whole that is told, as a rough number. */
function shareAt({ atoms, words, language }: Scan, at: number): Found | null {
  const { numerals } = language;
  const lead = numerals.one.has(atoms.word[at]!) ? 1 : (numerals.small.get(atoms.word[at]!) ?? 0);
  const name = lead ? at + (atoms.word[at + 1] === '-' ? 2 : 1) : at;
  const share =
    numerals.fractions.get(atoms.word[name] ?? '') ?? numerals.fractions.get((atoms.word[name] ?? '').replace(/s$/, ''));
  if (share === undefined || !language.ofWords.has(atoms.word[name + 1] ?? '')) return null;
  const start = language.articles.has(atoms.word[name + 2] ?? '') ? name + 3 : name + 2;
  if (start >= atoms.count || atoms.sentence[start] !== atoms.sentence[at]) return null;
  const whole = readNumeral(words, start, numerals);
  if (!whole || whole.ordinal) return null;
  const value = Math.round(whole.value * share * Math.max(lead, 1));
  return { first: at, end: whole.end, min: value, max: value, approximate: true, currency: null };
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen". */
function vagueAt({ atoms, language }: Scan, at: number): Found | null {
  const { vague, scales, one } = language.numerals;
  if (language.uncounting.has(atoms.word[at - 1] ?? '')) return null;
  const start = one.has(atoms.word[at]!) ? at + 1 : at;
  const bounds = vague.get(atoms.word[start] ?? '');
  if (!bounds) return null;
  const exact = bounds[0] === bounds[1];
  let [least, most] = bounds;
  let end = start + 1;
  const scale = scales.get(atoms.word[end] ?? '');
  if (scale) [least, most, end] = [least * scale, most * scale, end + 1];
  const larger = language.ofWords.has(atoms.word[end] ?? '') ? vague.get(atoms.word[end + 1] ?? '') : undefined;
  if (larger && larger[0] >= 100) {
    const factor = larger[0] / 2;
    [least, most, end] = [least * factor, most * factor, end + 2];
  }
  return { first: at, end, min: least, max: most, approximate: !exact, currency: null };
}

/** "$1.7bn": letters that touch the figures. */
function shortScale({ atoms, language }: Scan, end: number): number | null {
  return end > 0 && end < atoms.count && touches(atoms, end - 1) ? (language.shortScales.get(atoms.word[end]!) ?? null) : null;
}

function currencyOf(
  { atoms, language }: Scan,
  first: number,
  end: number,
): { readonly first: number; readonly end: number; readonly currency: string } | null {
  const sign = first > 0 ? language.currencies.get(atoms.word[first - 1]!) : undefined;
  if (sign && atoms.kind[first - 1] !== LETTERS) return { first: first - 1, end, currency: sign };
  const word =
    end < atoms.count && atoms.sentence[end] === atoms.sentence[first] ? language.currencies.get(atoms.word[end]!) : undefined;
  return word ? { first, end: end + 1, currency: word } : null;
}

/** "10 to 15", "three or four", "10-15". */
function rangeFrom({ atoms, words, language }: Scan, end: number): { readonly value: number; readonly end: number } | null {
  if (end + 1 >= atoms.count || !language.rangeWords.has(atoms.word[end]!)) return null;
  const second = readNumeral(words, end + 1, language.numerals);
  return second && !second.ordinal && atoms.sentence[end + 1] === atoms.sentence[end]
    ? { value: second.value, end: second.end }
    : null;
}

const LONGEST_HEDGE = 4;

/** Takes the words before the number into account: "at least", "nearly". */
function hedged(scan: Scan, found: Found): Found {
  const { atoms, language } = scan;
  for (let length = LONGEST_HEDGE; length >= 1; length--) {
    const first = found.first - length;
    if (first < 0 || atoms.sentence[first] !== atoms.sentence[found.first]) continue;
    const hedge = language.hedges.get(atoms.word.slice(first, found.first).join(' '));
    if (hedge === 'whole') return { ...found, first };
    // "A total of at least 23": one hedge behind another.
    if (hedge) return hedged(scan, { ...found, ...bounded(found, hedge), first, approximate: true });
  }
  return found;
}

function bounded({ min, max }: Found, hedge: Hedge): Pick<Found, 'min' | 'max'> {
  if (hedge === 'least') return { min, max: null };
  return hedge === 'most' ? { min: Math.min(1, min), max } : { min, max };
}

function placed(tree: Tree, { atoms, language }: Scan, found: Found): Quantity {
  const span = { start: atoms.start[found.first]!, end: atoms.end[found.end - 1]! };
  return {
    span,
    of: countedBy(tree, span.start, span.end, language),
    min: found.min,
    max: found.max,
    approximate: found.approximate,
    currency: found.currency,
  };
}

/** Head token of what is counted: above the number ("two envoys"), or below it behind "of" ("dozens of envoys"). */
function countedBy(tree: Tree, start: number, end: number, language: QuantityLanguage): number | null {
  const first = tokenAt(tree, start);
  const last = tokenAt(tree, end - 1);
  if (first < 0 || last < 0) return null;
  for (let token = last; token >= first; token--) {
    const head = tree.head(token);
    if (head >= first && head <= last) continue;
    const below = tree.childrenBy(token, 'nmod').find((child) => child > last);
    if (below !== undefined && below - last <= 6) return below;
    const relation = tree.relation(token);
    if (head > last && (relation === 'nummod' || relation === 'amod' || relation === 'det' || relation === 'compound'))
      return head;
    if (relation !== 'advmod' && relation !== 'case') break;
  }
  return nounBehind(tree, last, language);
}

/** The last of the nouns that follow at once: "fifteen armed border guards", "dozens of guards". */
function nounBehind(tree: Tree, last: number, language: QuantityLanguage): number | null {
  const { end } = tree.sentence(last);
  let noun: number | null = null;
  for (let i = last + 1; i < Math.min(end, last + 6); i++) {
    const kind = tree.upos(i);
    if (kind === 'NOUN' || kind === 'PROPN') noun = i;
    else if (noun !== null || !(kind === 'ADJ' || (i === last + 1 && language.ofWords.has(tree.lower(i))))) break;
  }
  return noun;
}
