import type { NumeralLanguage } from '../../model/time-language.ts';

/** A number read from words or figures: `value`, and the index after its last word. */
export type Numeral = { readonly value: number; readonly end: number; readonly ordinal: boolean };

/** Words as a number reader needs them: lower case, with a test for "no space between". */
export type Words = { readonly count: number; readonly word: readonly string[]; touches(i: number): boolean };

const FIGURES = /^\d+$/;

/** Reads the longest number that begins at word `at`: "2", "1,250", "2.5", "twenty-one", "two hundred and six", "2 1/2"; null when none does. */
export function readNumeral(words: Words, at: number, language: NumeralLanguage): Numeral | null {
  const first = words.word[at];
  if (first === undefined) return null;
  if (FIGURES.test(first)) return readFigures(words, at, language);
  return readWords(words, at, language);
}

function readFigures(words: Words, at: number, language: NumeralLanguage): Numeral {
  let digits = words.word[at]!;
  let end = at + 1;
  while (words.word[end] === ',' && words.touches(end - 1) && words.touches(end) && /^\d{3}$/.test(words.word[end + 1] ?? '')) {
    digits += words.word[end + 1]!;
    end += 2;
  }
  if (words.word[end] === '.' && words.touches(end - 1) && words.touches(end) && FIGURES.test(words.word[end + 1] ?? '')) {
    digits += `.${words.word[end + 1]}`;
    end += 2;
  }
  if (language.ordinalEndings.has(words.word[end] ?? '') && words.touches(end - 1)) {
    return { value: Number(digits), end: end + 1, ordinal: true };
  }
  return withScaleOrFraction(words, Number(digits), end, language);
}

/** "2 1/2", "2.5 million", "two and a half". */
function withScaleOrFraction(words: Words, value: number, end: number, language: NumeralLanguage): Numeral {
  const [a, slash, b] = [words.word[end] ?? '', words.word[end + 1], words.word[end + 2] ?? ''];
  if (slash === '/' && FIGURES.test(a) && FIGURES.test(b) && Number(a) < Number(b)) {
    return { value: value + Number(a) / Number(b), end: end + 3, ordinal: false };
  }
  let total = value;
  let stop = end;
  for (let scale = language.scales.get(words.word[stop] ?? ''); scale; scale = language.scales.get(words.word[stop] ?? '')) {
    total *= scale;
    stop++;
  }
  return halved(words, total, stop, language);
}

function halved(words: Words, value: number, end: number, language: NumeralLanguage): Numeral {
  if (language.joiner.has(words.word[end] ?? '') && language.one.has(words.word[end + 1] ?? '')) {
    const part = language.fractions.get(words.word[end + 2] ?? '');
    // "One and a half million".
    const scale = language.scales.get(words.word[end + 3] ?? '');
    if (part) return { value: (value + part) * (scale ?? 1), end: end + (scale ? 4 : 3), ordinal: false };
  }
  return { value, end, ordinal: false };
}

function readWords(words: Words, at: number, language: NumeralLanguage): Numeral | null {
  let total = 0;
  let group = 0;
  let end = -1;
  let i = at;
  if (language.one.has(words.word[at] ?? '') && language.scales.has(words.word[at + 1] ?? '')) {
    group = 1;
    i++;
  }
  let last = 0;
  for (; i < words.count; i++) {
    const word = words.word[i]!;
    const small = language.small.get(word);
    const scale = language.scales.get(word);
    const ordinal = language.ordinals.get(word);
    if (small !== undefined) {
      if (end === i && !fits(last, small)) break;
      group += small;
      last = small;
    } else if (scale !== undefined && (end >= 0 || group > 0)) {
      if (scale === 100) group = Math.max(group, 1) * scale;
      else {
        total += Math.max(group, 1) * scale;
        group = 0;
      }
      last = scale;
    } else if (ordinal !== undefined && (end < 0 || (end === i && fits(last, ordinal)))) {
      return { value: total + group + ordinal, end: i + 1, ordinal: true };
    } else if (end === i && joins(words, i, language)) {
      end = i + 1;
      continue;
    } else break;
    end = i + 1;
  }
  if (end < 0) return null;
  const stop = trimJoiner(words, end, language);
  return halved(words, total + group, stop, language);
}

/** "twenty" may be followed by "one" to "nine", "hundred" by anything below it, "two" by no further small number. */
const fits = (before: number, next: number): boolean =>
  before >= 20 && before <= 90 ? next < 10 : before >= 100 && next < before;

/** The hyphen of "twenty-one", the "and" of "two hundred and six". */
function joins(words: Words, i: number, language: NumeralLanguage): boolean {
  const next = words.word[i + 1] ?? '';
  const before = words.word[i - 1] ?? '';
  if (words.word[i] === '-') {
    const tens = language.small.get(before) ?? 0;
    const ones = language.small.get(next) ?? language.ordinals.get(next) ?? 99;
    return tens >= 20 && ones < 10 && words.touches(i - 1) && words.touches(i);
  }
  return (
    language.joiner.has(words.word[i]!) &&
    language.scales.has(before) &&
    (language.small.has(next) || language.ordinals.has(next))
  );
}

function trimJoiner(words: Words, end: number, language: NumeralLanguage): number {
  const last = words.word[end - 1]!;
  return last === '-' || language.joiner.has(last) ? end - 1 : end;
}
