/** What the net sees of a word form; train/grammar/features.py does the same for training, change both. */

const SINGLE = '’‘‚‛`´′';
const DOUBLE = '“”„‟«»″';
const DASHES = '–—−‒―‐‑';
const PLAIN = new Map<string, string>([
  ...[...SINGLE].map((c): [string, string] => [c, "'"]),
  ...[...DOUBLE].map((c): [string, string] => [c, '"']),
  ...[...DASHES].map((c): [string, string] => [c, '-']),
  ['…', '...'],
]);
const DOUBLED = new Map([
  ["''", '"'],
  ['--', '-'],
]);
const LONGEST = 24;

/** The form in lower case with typewriter quotes, one kind of dash and every digit as 0; "<url>" for addresses. */
export function plainForm(form: string): string {
  const single = simple(form);
  const text = DOUBLED.get(single) ?? single;
  const at = text.indexOf('@');
  if (text.includes('://') || text.startsWith('www.') || (at > 0 && at < text.length - 1)) return '<url>';
  return text.toLowerCase();
}

function simple(form: string): string {
  return form.replace(/[1-9]/g, '0').replace(/[^\0-_a-\x7f]/g, (c) => PLAIN.get(c) ?? c);
}

function hash(text: string, from: number, to: number, seed: number): number {
  let value = (2166136261 ^ seed) >>> 0;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return (value ^ (value >>> 15)) >>> 0;
}

/** Buckets of the word's pieces: three and four letters anywhere, ends of 2, 5 and 6, beginnings of 2 and 5, with its borders. */
export function piecesOf(word: string, buckets: number): number[] {
  const middle = word.length <= LONGEST ? word : word.slice(0, LONGEST / 2) + word.slice(-LONGEST / 2);
  const text = `<${middle}>`;
  const size = text.length;
  const found: number[] = [];
  const add = (from: number, to: number): void => {
    found.push(hash(text, from, to, 0) % buckets);
  };
  for (const n of [3, 4]) for (let i = 0; i + n <= size; i++) add(i, i + n);
  for (const n of [2, 5, 6]) if (n < size) add(size - n, size);
  for (const n of [2, 5]) if (n < size) add(0, n);
  return found;
}

/** Bucket of the word's last three letters. */
export const endingOf = (word: string, endings: number): number =>
  hash(word, Math.max(0, word.length - 3), word.length, 77) % endings;

/** 0 no letter, 1 lower, 2 Capital, 3 ALL CAPITALS, 4 one capital letter, 5 mIxed, 6 digits, 7 digits and letters, 8 U.S. */
export function shapeClass(form: string): number {
  const letters = form.match(/\p{L}/gu);
  const digit = /\p{Nd}/u.test(form);
  if (!letters) return digit ? 6 : 0;
  if (digit) return 7;
  const upper = letters.filter((c) => c !== c.toLowerCase()).length;
  if (upper === 0) return 1;
  if (upper === letters.length) return capitals(form, letters.length);
  const first = form.charAt(0);
  return upper === 1 && first !== first.toLowerCase() ? 2 : 5;
}

function capitals(form: string, letters: number): number {
  if (letters === 1) return 4;
  return form.includes('.') ? 8 : 3;
}

const isWord = (shape: number): boolean => shape !== 0 && shape !== 6 && shape !== 7;

/** How a sentence is printed: 0 running text, 1 Headline Case, 2 ALL CAPITALS, 3 no capitals at all. */
export function casingOf(lengths: readonly number[], classes: readonly number[]): number {
  const long = classes.filter((shape, i) => i > 0 && lengths[i]! > 3 && isWord(shape));
  if (long.length >= 3) {
    if (long.filter((shape) => shape === 3 || shape === 8).length >= 0.7 * long.length) return 2;
    if (long.filter((shape) => shape !== 1).length >= 0.7 * long.length) return 1;
  }
  return classes.length > 3 && classes.every((shape) => shape < 2 || shape === 6) ? 3 : 0;
}
