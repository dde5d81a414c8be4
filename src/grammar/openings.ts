import type { Document } from '../model/index.ts';
import { is, type Mending, name, nameOf, tagAt, textAt, wordAt } from './mending.ts';

/** What the mending of openings must know of a language. All words are lower case. */
export type OpeningWords = {
  /** Days and months, which before a noun phrase of their own open a sentence: "On Monday rebels left". */
  readonly times: ReadonlySet<string>;
  /** Nouns that a day or month may stand before: "Monday night", "the March talks". */
  readonly afterTimes: ReadonlySet<string>;
  /** Where somebody stands in a picture: "left", "centre". */
  readonly positions: ReadonlySet<string>;
  /** Offices of three words, after which a name is the holder's: "secretary of state". */
  readonly offices: ReadonlySet<string>;
};

/** Mends the openings of news sentences that a parser trained on other texts gets wrong. Changes the columns of `mending`. */
export function mendOpenings(mending: Mending, words: OpeningWords): void {
  const count = mending.heads.length;
  for (let token = 1; token + 1 < count; token++) {
    const word = wordAt(mending, token);
    if (words.times.has(word) || /^(19|20)\d\d$/.test(word)) mendTime(mending, token, words);
    else if (words.positions.has(word)) mendPosition(mending, token);
    else if (word === 'of' && words.offices.has(`${wordAt(mending, token - 1)} of ${wordAt(mending, token + 1)}`))
      mendOffice(mending, token - 1);
  }
}

/** "On Monday Ruritanian jets hit the town": the day is the circumstance and the rest the subject. */
function mendTime(mending: Mending, time: number, words: OpeningWords): void {
  const { heads } = mending;
  const noun = heads[time]!;
  const preposition = time - 1;
  if (noun <= time || !is(mending, preposition, 'case') || words.afterTimes.has(wordAt(mending, noun))) return;
  if (heads[preposition] !== noun && heads[preposition] !== time) return;
  const above = heads[noun]!;
  // "Early in October Ruritania …" may hang on "early".
  const verb = above >= 0 && above < preposition ? heads[above]! : above;
  if (verb <= noun) return;
  const isSubject = nameOf(mending, noun).startsWith('nsubj');
  if (!isSubject && !(/^(obl|nmod)/.test(nameOf(mending, noun)) && lacksSubject(mending, verb))) return;
  heads[preposition] = time;
  heads[time] = verb;
  heads[noun] = verb;
  name(mending, time, 'obl');
  if (!isSubject) name(mending, noun, hasChild(mending, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj');
}

/** "Ada Holt, left, meets Karl Brandt": the word for the place in the picture is no verb. */
function mendPosition(mending: Mending, position: number): void {
  const { heads, document } = mending;
  const verb = position + 2;
  if (wordAt(mending, position - 1) !== ',' || wordAt(mending, position + 1) !== ',' || verb >= heads.length) return;
  if (!/^VB[DPZ]$/.test(tagAt(mending, verb)) || tagAt(mending, position - 2) !== 'NNP') return;
  let person = position - 2;
  while (heads[person]! >= 0 && heads[person]! < position && /^(flat|compound)/.test(nameOf(mending, person)))
    person = heads[person]!;
  const above = heads[position]!;
  for (let token = sentenceStart(document, position); token < position; token++)
    if (heads[token] === position && token !== person) heads[token] = verb;
  if (heads[verb] === position) {
    heads[verb] = above;
    name(mending, verb, nameOf(mending, position));
  }
  heads[position] = person;
  name(mending, position, 'advmod');
  heads[person] = verb;
  name(mending, person, 'nsubj');
}

/** "Secretary of State Ada Holt": the name hangs on the office, and what is joined to the name is joined to both. */
function mendOffice(mending: Mending, office: number): void {
  const { heads } = mending;
  const first = office + 3;
  let end = first;
  while (end < heads.length && tagAt(mending, end) !== ',' && isCapitalised(mending, end)) end++;
  if (end === first) return;
  const top = range(first, end).find((token) => heads[token]! < first || heads[token]! >= end);
  if (top === undefined || (heads[top] !== office && heads[top] !== office + 2) || hasChild(mending, top, 'case')) return;
  for (let token = first; token < heads.length && token < end + 60; token++) {
    const inside = token < end;
    if (inside ? token === top : heads[token]! >= first && heads[token]! < end) heads[token] = office;
  }
  name(mending, top, 'flat');
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);
function lacksSubject(mending: Mending, verb: number): boolean {
  const finite = /^VB[DPZ]$/.test(tagAt(mending, verb)) || hasChild(mending, verb, 'aux') || hasChild(mending, verb, 'aux:pass');
  return finite && !hasChild(mending, verb, 'nsubj') && !hasChild(mending, verb, 'nsubj:pass');
}

/** Dependents are looked for within the reach of a sentence. */
function hasChild(mending: Mending, token: number, relation: string): boolean {
  const { heads } = mending;
  for (let i = Math.max(0, token - 60); i < Math.min(heads.length, token + 60); i++)
    if (heads[i] === token && is(mending, i, relation)) return true;
  return false;
}

function sentenceStart({ sentences }: Document, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low]!.first;
}

const isCapitalised = (mending: Mending, token: number): boolean => /^\p{Lu}/u.test(textAt(mending, token));
