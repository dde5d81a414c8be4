import type { Sentence } from '../../model/document.ts';

/**
 * The text in its smallest readable parts, in columns: runs of letters, runs of digits, single other signs.
 * Times are read from these and not from the tokens, so that "mid-1996", "5pm" and "1990s" read the same however
 * the text room cuts them.
 */
export type Atoms = {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case. */
  readonly word: readonly string[];
  readonly kind: Uint8Array;
  /** Sentence number; a time never crosses from one to the next. */
  readonly sentence: Int32Array;
  readonly text: string;
};

export const LETTERS = 1;
export const CAPITAL = 2;
export const DIGITS = 3;
export const SIGN = 4;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);

/** Cuts the sentences of a text into atoms. */
export function cutAtoms(text: string, sentences: readonly Sentence[]): Atoms {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const kind: number[] = [];
  const sentence: number[] = [];
  sentences.forEach(({ span }, n) => {
    let at = span.start;
    while (at < span.end) {
      const code = text.charCodeAt(at);
      const stop = endOfAtom(text, at, code, span.end);
      if (stop > at) {
        start.push(at);
        end.push(stop);
        word.push(plain(text.slice(at, stop).toLowerCase()));
        kind.push(isDigit(code) ? DIGITS : isLetter(code) ? (isUpper(code) ? CAPITAL : LETTERS) : SIGN);
        sentence.push(n);
      }
      at = Math.max(stop, at + 1);
    }
  });
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    word,
    kind: Uint8Array.from(kind),
    sentence: Int32Array.from(sentence),
    text,
  };
}

/** Typographic apostrophes and dashes made plain. */
const plain = (word: string): string => (word === '’' || word === '‘' ? "'" : word === '–' || word === '‑' ? '-' : word);

function endOfAtom(text: string, at: number, code: number, limit: number): number {
  if (code <= 32 || code === 160) return at;
  const same = isDigit(code) ? isDigit : isLetter(code) ? isLetter : null;
  let stop = at + 1;
  if (same) while (stop < limit && same(text.charCodeAt(stop))) stop++;
  return stop;
}

/** True when no white space stands between an atom and the next. */
export const touches = (atoms: Atoms, i: number): boolean => i + 1 < atoms.count && atoms.end[i] === atoms.start[i + 1];
