import type { Orthography, Span } from '../model/index.ts';
import { isSpace } from './lines.ts';
import { cutsWithin, LONGEST_TOKEN, runEnd, wordEnd } from './words.ts';

const LONGEST_ADDRESS = 2000;
const ADDRESS = /(?:[a-z][a-z0-9+.]{1,9}:\/\/|www\.)[^\s<>"“”‘’«»]{1,2000}/iy;
const MAIL = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/y;
const TAG = /[#@]\p{L}[\p{L}\p{M}\p{N}_]{0,139}/uy;
const DECADE = /['’]\d0s\b/y;
const FRACTION = /\.\d{1,9}(?![\d.])/y;
const FACE = /(?:[:;=]-?[)(DPp|]|\^_\^|<3)(?=[\s.,!?]|$)/y;
const STOPS = /[.!?…]{1,256}/y;
const REPEATED = /([-=*_~+<>#|•'’`])\1{1,255}/y;
const SYMBOL =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}){0,16}|\p{Regional_Indicator}{2}|[^\p{M}]\p{M}{0,32}|\p{M}{1,32}/uy;

/** Cuts one stretch of text into tokens and adds them to `tokens`. They leave out white space only and cut no surrogate pair. */
export function tokenize(text: string, stretch: Span, facts: Orthography, tokens: Span[]): void {
  let at = stretch.start;
  while (at < stretch.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at;
    while (end < stretch.end && !isSpace(text.charCodeAt(end))) end++;
    tokenizeChunk(text, at, end, stretch.end, facts, tokens);
    at = end;
  }
}

/** A chunk has no white space in it. `limit` is the end of the stretch: abbreviations look at the word after them. */
function tokenizeChunk(text: string, start: number, end: number, limit: number, facts: Orthography, tokens: Span[]): void {
  const address = hasAddress(text, start, end);
  for (let at = start; at < end; ) {
    const special = address ? addressEnd(text, at) : at;
    const stop = special > at ? special : nextEnd(text, at, start, end, limit, facts);
    pushCut(
      tokens,
      text,
      at,
      capped(text, at, stop, special > at ? LONGEST_ADDRESS : LONGEST_TOKEN),
      special > at ? [] : null,
      facts,
    );
    at = tokens.at(-1)!.end;
  }
}

function hasAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64 || (unit === 58 && text.startsWith('://', i))) return true;
    if ((unit | 32) === 119 && text.slice(i, i + 4).toLowerCase() === 'www.') return true;
  }
  return false;
}

/** End of an address of the web or of mail that begins here, without the punctuation of the sentence around it. */
function addressEnd(text: string, at: number): number {
  const found = matchEnd(ADDRESS, text, at) || matchEnd(MAIL, text, at);
  if (!found) return at;
  const bracket = text.slice(at, found).includes('(');
  let end = found;
  while (end > at && /[.,;:!?'")\]]/.test(text[end - 1]!) && !(text[end - 1] === ')' && bracket)) end--;
  return end;
}

function nextEnd(text: string, at: number, start: number, end: number, limit: number, facts: Orthography): number {
  if (runEnd(text, at, end) > at) return wordEnd(text, at, limit, facts);
  const first = at === start || /[("“‘[]/.test(text[at - 1]!);
  const special =
    matchEnd(TAG, text, at) ||
    (first && (matchEnd(DECADE, text, at) || matchEnd(FRACTION, text, at) || matchEnd(FACE, text, at)));
  return special || matchEnd(STOPS, text, at) || matchEnd(REPEATED, text, at) || matchEnd(SYMBOL, text, at) || at + 1;
}

/** End of the match that begins at `at`, 0 when there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : 0;
}

function capped(text: string, at: number, end: number, longest: number): number {
  if (end - at <= longest) return end;
  const cut = at + longest;
  const unit = text.charCodeAt(cut);
  return unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut;
}

function pushCut(
  tokens: Span[],
  text: string,
  start: number,
  end: number,
  known: readonly number[] | null,
  facts: Orthography,
): void {
  let from = start;
  for (const cut of known ?? cutsWithin(text, start, end, facts)) {
    tokens.push({ start: from, end: cut });
    from = cut;
  }
  tokens.push({ start: from, end });
}
