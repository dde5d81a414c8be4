/** Words in a shingle: long enough that two reporters seldom hit on the same, short enough to live through light editing. */
const SHINGLE = 5;
/** One shingle in so many is kept for finding; which ones depends on their words alone. */
const SAMPLE = 8;
const MOST = 96;

/** Share of the shorter text's shingles from which on it counts as a copy. */
export const COPY = 0.5;
/** Days between two printings of one text. */
export const COPY_DAYS = 10;

/** All shingles of a text as numbers, without doubles. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words, i));
  if (words.length > 0 && words.length < SHINGLE) shingles.add(hash(words, 0));
  return shingles;
}

/** The few shingles by which a copy is looked for: those whose number is a multiple, the lowest first. */
export function sampleOf(shingles: ReadonlySet<number>): number[] {
  const sampled = [...shingles].filter((shingle) => shingle % SAMPLE === 0).sort((a, b) => a - b);
  return sampled.slice(0, MOST);
}

/** Share of the shorter text that the other has too, between 0 and 1; the shingles of both are sorted. */
export function copiedShare(a: Uint32Array, b: Uint32Array): number {
  const few = Math.min(a.length, b.length);
  if (few === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return common / few;
}

/** FNV-1a over the words, as a number of 32 bits. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE && i < words.length; i++) {
    const word = words[i]!;
    for (let c = 0; c < word.length; c++) value = Math.imul(value ^ word.charCodeAt(c), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  // The last bits of FNV are weak, and sampling looks at them.
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return value >>> 0;
}
