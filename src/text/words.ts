import type { Orthography } from '../model/index.ts';

/** Longest token: a word without end must not burden the rooms that follow. */
export const LONGEST_TOKEN = 256;

const RUN = /[\p{L}\p{M}\p{N}_]{1,256}/uy;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const PHONE = /(?:\d{1,2}-)?\d{3}-(?:\d{3}-)?\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/y;
const DOMAIN =
  /[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,62}){0,5}\.(?:com|org|net|gov|edu|mil|int|info|co\.uk|eu|uk|de|fr|ru|ca|au|tv|io|doc|docx|xls|xlsx|pdf|txt|jpg|png|html?)(?![\w-])(?:\/[^\s<>"”’]{0,1000})?/y;
const NUMBER_AND_UNIT = /^\p{Nd}[\p{Nd}.,]*(?=\p{L})/u;

export const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';
const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);

/** End of the run of letters, marks and digits at `from`; `from` itself when there is none. */
export function runEnd(text: string, from: number, limit: number): number {
  RUN.lastIndex = from;
  const match = RUN.exec(text);
  return match ? Math.min(match.index + match[0].length, limit) : from;
}

/** End of the word at `from`, with what joins its parts: "U.S.", "1,200", "AT&T", "O'Rourke", "non-human". */
export function wordEnd(text: string, from: number, limit: number, facts: Orthography): number {
  const whole = matchAt(PHONE, text, from, limit) ?? (isDotted(text, from, limit) ? matchAt(DOMAIN, text, from, limit) : null);
  if (whole !== null) return whole;
  let end = runEnd(text, from, limit);
  let part = from;
  while (end < limit && end - from < LONGEST_TOKEN && joins(text, from, part, end, limit, facts)) {
    part = end + 1;
    end = runEnd(text, part, limit);
  }
  if (end < limit && isCurrency(text, from, end)) end++;
  return takesStop(text, from, end, limit, facts) ? end + 1 : end;
}

function isDotted(text: string, from: number, limit: number): boolean {
  let end = runEnd(text, from, limit);
  while (text[end] === '-' && end - from < 64) end = runEnd(text, end + 1, limit);
  return end < limit && text[end] === '.' && LETTER.test(text[end + 1] ?? '');
}

function matchAt(pattern: RegExp, text: string, from: number, limit: number): number | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && from + match[0].length <= limit ? from + match[0].length : null;
}

/** True when the character at `at` holds what stands on both sides of it together. `part` is where the last part began. */
function joins(text: string, from: number, part: number, at: number, limit: number, facts: Orthography): boolean {
  if (at + 1 >= limit) return false;
  const [before, char, after] = [text[at - 1], text[at], text[at + 1]];
  const digits = isDigit(before) && isDigit(after);
  if (isApostrophe(char)) return isLetter(after) && (isLetter(before) || isDigit(before));
  if (char === '.')
    return digits || (at - part <= 2 && isLetter(before) && isLetter(after) && isShortPart(text, from, at + 1, limit, facts));
  if (char === ',') return digits && groupsDigits(text, at + 1);
  if (char === ':' || char === '/') return digits && at - part <= 4;
  if (char === '&') return CAPITAL.test(before ?? '') && CAPITAL.test(after ?? '');
  return char === '-' && isLetter(after) && facts.prefixes.has(text.slice(from, at).toLowerCase());
}

/** "1,200" and "1,20,000", but not "13,14". */
function groupsDigits(text: string, at: number): boolean {
  let end = at;
  while (end - at < 4 && isDigit(text[end])) end++;
  return end - at === 3 || (end - at === 2 && text[end] === ',' && isDigit(text[end + 1]));
}

/** A part of one letter, the S in "U.S."; or one that ends a known abbreviation, the Va in "W.Va.". */
function isShortPart(text: string, from: number, at: number, limit: number, facts: Orthography): boolean {
  const end = runEnd(text, at, Math.min(limit, at + 5));
  return end - at === 1 || (text[end] === '.' && facts.abbreviations.has(text.slice(from, end + 1).toLowerCase()));
}

/** "US$5", "A$5": the sign belongs to the letters. */
const isCurrency = (text: string, from: number, at: number): boolean =>
  '$£€'.includes(text[at]!) && at - from <= 3 && isDigit(text[at + 1]) && /^\p{Lu}+$/u.test(text.slice(from, at));

/** True when the full stop at `at` belongs to the word before it. */
function takesStop(text: string, from: number, at: number, limit: number, facts: Orthography): boolean {
  if (at >= limit || text[at] !== '.' || text[at + 1] === '.' || at - from > 12) return false;
  const word = text.slice(from, at);
  if (/^\p{L}{1,2}(?:\.\p{L})+$/u.test(word) || isListed(`${word}.`, facts)) return true;
  const next = nextUnit(text, at + 1, limit);
  if (facts.numbered.has(`${word.toLowerCase()}.`)) return isDigit(text[next]);
  return /^\p{Lu}$/u.test(word) && next < limit && next > at + 1 && isInitial(text, next, limit, facts);
}

function isListed(word: string, facts: Orthography): boolean {
  if (facts.titles.has(word) || facts.abbreviations.has(word)) return true;
  const lower = word.toLowerCase();
  if (lower !== word && (facts.titles.has(lower) || facts.abbreviations.has(lower))) return true;
  const title = word[0] + lower.slice(1);
  return word !== title && word === word.toUpperCase() && (facts.titles.has(title) || facts.abbreviations.has(title));
}

/** "J. Brandt" is an initial, "plan B. The" is not. */
function isInitial(text: string, next: number, limit: number, facts: Orthography): boolean {
  if (!CAPITAL.test(text[next]!)) return false;
  return !facts.starters.has(text.slice(next, runEnd(text, next, limit)).toLowerCase());
}

/** First place at or after `at` that is no space. */
export function nextUnit(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && (text[next] === ' ' || text[next] === '\u00a0')) next++;
  return next;
}

/** Where a word is cut into tokens, in order: "don't" before "n't", "5km" before "km". Offsets into the text, ends left out. */
export function cutsWithin(text: string, from: number, end: number, facts: Orthography): number[] {
  const word = text.slice(from, end).toLowerCase().replaceAll('’', "'");
  const fused = facts.fused.get(word);
  if (fused !== undefined) return [from + fused];
  const number = NUMBER_AND_UNIT.exec(word);
  if (number) return facts.units.has(word.slice(number[0].length)) ? [from + number[0].length] : [];
  return word.includes("'") ? cutClitics(word, facts.clitics).map((cut) => from + cut) : [];
}

function cutClitics(word: string, clitics: readonly string[]): number[] {
  const cuts: number[] = [];
  let rest = word.length;
  for (let found = true; found; ) {
    const clitic = clitics.find((end) => end.length < rest && word.endsWith(end, rest));
    found = clitic !== undefined;
    if (clitic !== undefined) cuts.unshift((rest -= clitic.length));
  }
  return cuts;
}
