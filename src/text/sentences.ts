import type { Orthography, Span } from '../model/index.ts';

/** Longest sentence in tokens; a longer one is cut, so that no room has to read one without end. */
export const LONGEST_SENTENCE = 400;

const CLOSER = /^(?:["'”’»)\]}›]|''|’’)$/;
const QUOTE_CLOSER = /^(?:["'”’»›]|''|’’)$/;
const STOP = /^[.!?…]+$/;
const FACE = /^[:;=]-?[)(DPp]$/;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const OPENER = /^(?:["'“‘«([{‹]|``|‘‘)$/;
const QUOTE_OPENER = /^(?:["'“‘«‹]|``|‘‘)$/;
/** A line drawn between parts, "_____": on its own it is no sentence, and no sentence crosses it. */
const RULE = /^(?:_{3,}|([-=*#~])\1{4,})$/;
const REACH = 6;

/** Tokens [first, end) of the list: a stretch of text without a hard break. Returns the ends of its sentences, in token numbers. */
export function splitSentences(text: string, tokens: readonly Span[], first: number, end: number, facts: Orthography): number[] {
  const word = (i: number): string => (i >= first && i < end ? text.slice(tokens[i]!.start, tokens[i]!.end) : '');
  const ends: number[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    if (RULE.test(word(i))) {
      if (i > from) ends.push(i);
      if (i + 1 < end) ends.push(i + 1);
      from = i + 1;
      continue;
    }
    const stop = stopKind(word(i));
    if (stop === null) continue;
    const next = skipClosers(text, tokens, i + 1, end);
    if (next >= end || next <= from || !isBoundary(stop, i, next)) continue;
    ends.push(next);
    from = next;
    i = next - 1;
  }
  ends.push(end);
  return cutLong(text, tokens, first, ends);

  function isBoundary(stop: Stop, at: number, next: number): boolean {
    const gap = tokens[next]!.start > tokens[next - 1]!.end;
    const quoted = next > at + 1 && QUOTE_CLOSER.test(word(next - 1));
    let opener = next;
    while (opener < end - 1 && OPENER.test(word(opener))) opener++;
    const follower = word(opener);
    if (!gap) return stop !== 'word' && opener === next && CAPITAL.test(follower) && !OPENER.test(word(at - 1));
    if (LOWER.test(follower)) return !quoted && next === opener && startsSmall(stop, at, follower);
    if (stop === 'word') return endsAfterWord(word(at), follower, opener > next && QUOTE_OPENER.test(word(next)));
    return !(stop === 'other' && quoted && namesSpeaker(opener));
  }

  /** Who writes without capitals still ends sentences: "is it useful? he asked them. they did not know." */
  function startsSmall(stop: Stop, at: number, follower: string): boolean {
    if (stop === 'word' || word(at).includes('..') || word(at).includes('…')) return false;
    if (word(at).includes('?') || LOWER.test(word(from))) return true;
    return facts.starters.has(follower) && /^[\p{Ll}\p{Nd})]/u.test(word(at - 1));
  }

  /** "U.S. President" goes on, "in the U.S. The" does not. */
  function endsAfterWord(abbreviation: string, follower: string, opened: boolean): boolean {
    const lower = abbreviation.toLowerCase();
    if (facts.titles.has(lower) || facts.numbered.has(lower) || lower.length === 2) return false;
    return CAPITAL.test(follower) && (opened || facts.starters.has(follower.toLowerCase()));
  }

  /** “Why now?” Brandt asked: the speaker's name goes with the quotation. */
  function namesSpeaker(at: number): boolean {
    for (let i = at; i < Math.min(end, at + REACH); i++) {
      const lower = word(i).toLowerCase();
      if (facts.speechVerbs.has(lower)) return true;
      if (/^[.,;:!?]$/.test(lower)) return false;
    }
    return false;
  }
}

/** `word`: an abbreviation's own stop; `full`: a full stop; `other`: question mark, exclamation mark, ellipsis. */
type Stop = 'word' | 'full' | 'other';

function stopKind(word: string): Stop | null {
  const last = word[word.length - 1];
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return null;
  if (word === '.') return 'full';
  return STOP.test(word) ? 'other' : last === '.' ? 'word' : null;
}

/** Closing quotes and brackets belong to the sentence that they close, and so do its footnote "[17]" and its face ":-)". */
function skipClosers(text: string, tokens: readonly Span[], from: number, end: number): number {
  const word = (i: number): string => (i < end ? text.slice(tokens[i]!.start, tokens[i]!.end) : '');
  const touches = (i: number): boolean => i < end && tokens[i]!.start === tokens[i - 1]!.end;
  let next = from;
  while (touches(next) && CLOSER.test(word(next))) next++;
  while (touches(next) && word(next) === '[' && /^\d+$/.test(word(next + 1)) && word(next + 2) === ']') next += 3;
  while (FACE.test(word(next))) next++;
  return next;
}

/** Cuts what is too long after the last semicolon, comma or stop that fits, else where the measure is full. */
export function cutLong(text: string, tokens: readonly Span[], first: number, ends: readonly number[]): number[] {
  const word = (i: number): string => text.slice(tokens[i]!.start, tokens[i]!.end);
  const cuts: number[] = [];
  let from = first;
  for (const end of ends) {
    while (end - from > LONGEST_SENTENCE) {
      from = cutPlace(word, from);
      cuts.push(from);
    }
    cuts.push(end);
    from = end;
  }
  return cuts;
}

function cutPlace(word: (token: number) => string, from: number): number {
  const last = from + LONGEST_SENTENCE;
  for (let i = last - 1; i > last - LONGEST_SENTENCE / 2; i--) if (/^[;:,.!?]$/.test(word(i))) return i + 1;
  return last;
}
