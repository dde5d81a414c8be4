import { foldName, foldParts } from '../../model/fold.ts';
import type { Knowledge, KnownName } from '../../model/knowledge.ts';
import type { PlaceWords } from '../../model/place-words.ts';
import type { NameHit } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';
import { type Gazetteer, keyOf, type Spot } from './gazetteer.ts';

/** What a candidate's words were found in: the list of actors, a gazetteer, abbreviations, the shape of a place's name, or a mere "in" before it. */
export type Source = 'state' | 'people' | 'capital' | 'seat' | 'town' | 'short' | 'shape' | 'guess';

/** Words that may name a place: tokens [first, end) and all that they may denote. */
export type Candidate = {
  readonly first: number;
  readonly end: number;
  readonly key: string;
  readonly source: Source;
  readonly known: KnownName | null;
  readonly spots: readonly Spot[];
  /** What is denoted is only part of the name, as in "Hotel Kyiv", or the name is a house's or a street's too. */
  readonly embedded?: true;
  /** How the name was made wider than the one that the lists have: by a side, "South Florida". */
  readonly widened?: string;
  /** The last word of the wider name that it is within: "museum" for the town of "Springfield Science Museum". */
  readonly inside?: string;
};

export type CandidateInput = {
  readonly tree: Tree;
  readonly names: readonly NameHit[];
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
  readonly knowledge: Knowledge;
};

const MOST = 5;

/** Everything that might be a place's name, longest first where several begin at one word; none overlap. */
export function findCandidates(input: CandidateInput): Candidate[] {
  const byFirst = new Map(input.names.map((hit) => [hit.first, hit]));
  const found: Candidate[] = [];
  const guesses = guessedNames(input, byFirst);
  for (let token = 0; token < input.tree.count; ) {
    const candidate = candidateAt(input, token, byFirst.get(token) ?? null) ?? guessAt(input, token, guesses);
    if (candidate) found.push(candidate);
    token = candidate ? candidate.end : token + 1;
  }
  return found;
}

const CAPITAL = /^\p{Lu}/u;
export const isCapital = (word: string): boolean => CAPITAL.test(word);

/** Names that stand behind "in" or "at" somewhere in the report and are in no list: "an attack at Balakot". */
function guessedNames({ tree, words }: CandidateInput, listed: ReadonlyMap<number, NameHit>): ReadonlySet<string> {
  const names = new Set<string>();
  for (let token = 1; token < tree.count; token++)
    if (words.locatives.has(tree.lower(token - 1)) && !listed.has(token)) {
      const end = nameEnd(tree, token);
      if (end > token) names.add(nameOf(tree, token, end));
    }
  return names;
}

const nameOf = (tree: Tree, first: number, end: number): string => keyOf(tree.text(tree.span(first, end - 1)));

/** End of the proper name, of at most three words, that begins at a token; the token itself when none does. */
function nameEnd(tree: Tree, first: number): number {
  const { end: stop } = tree.sentence(first);
  let end = first;
  while (end < Math.min(stop, first + 3) && tree.upos(end) === 'PROPN' && /^\p{Lu}\p{L}*\p{Ll}/u.test(tree.word(end))) end++;
  return end;
}

function guessAt({ tree }: CandidateInput, first: number, guesses: ReadonlySet<string>): Candidate | null {
  if (guesses.size === 0 || tree.upos(first) !== 'PROPN') return null;
  const end = nameEnd(tree, first);
  const key = end > first ? nameOf(tree, first, end) : '';
  return guesses.has(key) ? { first, end, key, source: 'guess', known: null, spots: [] } : null;
}

function candidateAt(input: CandidateInput, token: number, hit: NameHit | null): Candidate | null {
  if (!CAPITAL.test(input.tree.word(token))) return null;
  const short = shortAt(input, token);
  if (short) return short;
  const seat = hit && (seatAt(input, hit) ?? houseAt(input, hit));
  if (seat) return seat;
  const town = townAt(input, token);
  const listed = hit && isPlaceSense(hit.known) ? hit : knownWithin(input, token);
  const known = listed ? knownAt(input, listed) : peopleAt(input, token);
  const shape = shapeAt(input, token);
  const longest = [known, town, shape].filter((one) => one !== null).sort((a, b) => b.end - a.end || rank(a) - rank(b))[0];
  return longest ?? null;
}

/** All that may be named from a token on. */
export function candidatesFrom(input: CandidateInput, token: number): Candidate[] {
  if (!CAPITAL.test(input.tree.word(token))) return [];
  const known = knownWithin(input, token);
  return [
    shortAt(input, token),
    known ? knownAt(input, known) : peopleAt(input, token),
    townAt(input, token),
    shapeAt(input, token),
  ].filter((one) => one !== null);
}

/** "UNITED NATIONS, April 10": a body that heads a report stands for the town it sits in. */
function seatAt({ tree, gazetteer }: CandidateInput, { first, end, known }: NameHit): Candidate | null {
  const seat = known.seats?.[0];
  if (!seat || tree.document.sections[tree.sentence(first).section]!.kind !== 'dateline') return null;
  const spots = gazetteer.lookUp(keyOf(seat.town)).filter(({ country, kind }) => country === seat.country && kind !== 'region');
  return spots[0]
    ? { first, end, key: keyOf(seat.town), source: 'short', known: null, spots: [{ ...spots[0], name: seat.town }] }
    : null;
}

/** "Speaking at the White House": where a government sits, in its capital; no town of that name. */
function houseAt({ gazetteer, knowledge }: CandidateInput, { first, end, known }: NameHit): Candidate | null {
  if (known.sense !== 'seat' || known.country === null) return null;
  const spots = capitalOf(gazetteer, knowledge, known.country);
  return { first, end, key: known.words.toLowerCase(), source: 'seat', known, spots };
}

/** A state's capital, as the first of the gazetteer's towns there that bears a capital's name. */
function capitalOf(gazetteer: Gazetteer, knowledge: Knowledge, state: string): Spot[] {
  for (const { sense, country, words } of knowledge.names.values()) {
    if (sense !== 'capital' || country !== state) continue;
    const town = gazetteer.lookUp(keyOf(words)).find((spot) => spot.country === state && spot.kind === 'city');
    if (town) return [{ ...town, geonames: null, precision: 'point' }];
  }
  return [];
}

/** What words within a token name: "Russian" in "anti-Russian". */
export function namedBy(input: CandidateInput, words: string, first: number, end: number): Candidate | null {
  const known = input.knowledge.names.get(foldName(words).join(' '));
  return known && isPlaceSense(known) ? knownAt(input, { first, end, head: end - 1, known }) : null;
}

const rank = ({ source }: Candidate): number => (source === 'town' ? 1 : source === 'shape' ? 2 : 0);

const isPlaceSense = ({ country, sense }: KnownName): boolean => country !== null && sense !== 'organization' && sense !== 'seat';

/** "W. Va.", "Ala.", "TX". */
function shortAt({ tree, gazetteer }: CandidateInput, token: number): Candidate | null {
  const { end: stop } = tree.sentence(token);
  for (let end = Math.min(stop, token + 4); end > token; end--) {
    const spot = gazetteer.abbreviated(tree.text(tree.span(token, end - 1)));
    if (spot) return { first: token, end, key: keyOf(spot.name), source: 'short', known: null, spots: [spot] };
  }
  return null;
}

/** A state or people that is named within the name of a body: "Bank of England". */
function knownWithin({ tree, knowledge }: CandidateInput, token: number): NameHit | null {
  const { end: stop } = tree.sentence(token);
  for (let end = Math.min(stop, token + 3); end > token; end--) {
    const parts: string[] = [];
    for (let i = token; i < end; i++) parts.push(...foldParts(tree.word(i)));
    const known = knowledge.names.get(parts.join(' '));
    if (known && isPlaceSense(known)) return { first: token, end, head: end - 1, known };
  }
  return null;
}

/** "European", "Central American", "Texans". */
function peopleAt({ tree, gazetteer }: CandidateInput, token: number): Candidate | null {
  const { end: stop } = tree.sentence(token);
  for (let end = Math.min(stop, token + 3); end > token; end--) {
    const key = keyOf(tree.text(tree.span(token, end - 1)));
    const spots = gazetteer.people(key);
    if (spots.length) return { first: token, end, key: `${key} people`, source: 'people', known: null, spots };
  }
  return null;
}

function knownAt({ gazetteer }: CandidateInput, { first, end, known }: NameHit): Candidate {
  const base = { first, end, key: known.words, known };
  const country = known.country!;
  if (known.sense === 'adjective' || known.sense === 'people')
    return { ...base, source: 'people', spots: [gazetteer.state(known.name, country)] };
  const key = known.words.toLowerCase();
  if (known.sense === 'state') {
    const others = gazetteer.lookUp(key).filter(({ kind }) => kind !== 'alias' && kind !== 'section');
    return { ...base, key, source: 'state', spots: [gazetteer.state(known.name, country), ...others] };
  }
  const spots = gazetteer.lookUp(key);
  const named = known.words.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
  const own: Spot = { ...gazetteer.state(named, country), kind: 'city', people: 1e5, precision: 'city' };
  return { ...base, key, source: 'capital', spots: spots.some((spot) => spot.country === country) ? spots : [own, ...spots] };
}

/** "Washington Square" is a town somewhere, but more often the square here. */
const isHouse = ({ tree, words }: CandidateInput, last: number, length: number, [spot]: readonly Spot[]): boolean =>
  length > 1 && spot!.kind !== 'special' && words.buildings.has(tree.lower(last).replace('.', ''));

const isNameWord = ({ tree, words }: CandidateInput, token: number): boolean =>
  CAPITAL.test(tree.word(token)) ||
  words.inner.has(tree.lower(token)) ||
  tree.word(token) === '-' ||
  /^\p{Ll}+-\p{Lu}/u.test(tree.word(token));

function townAt(input: CandidateInput, token: number): Candidate | null {
  const { tree, gazetteer } = input;
  const { end: stop } = tree.sentence(token);
  let reach = token + 1;
  while (reach < Math.min(stop, token + MOST) && isNameWord(input, reach)) reach++;
  for (let end = reach; end > token; end--) {
    if (end > token + 1 && !CAPITAL.test(tree.word(end - 1)) && !/\p{Lu}/u.test(tree.word(end - 1))) continue;
    const key = keyOf(tree.text(tree.span(token, end - 1)));
    if (key.length < 2) continue;
    const spots = gazetteer.lookUp(key);
    if (spots.length === 0) continue;
    const town = { first: token, end, key, source: 'town', known: null, spots } as const;
    return isHouse(input, end - 1, end - token, spots) ? { ...town, embedded: true } : town;
  }
  return null;
}

/** "Plum Island", "Lake Orta": by its shape alone, with nothing known of where it lies. */
function shapeAt({ tree, words }: CandidateInput, token: number): Candidate | null {
  const { end: stop } = tree.sentence(token);
  const shaped = (end: number): Candidate => ({
    first: token,
    end,
    key: keyOf(tree.text(tree.span(token, end - 1))),
    source: 'shape',
    known: null,
    spots: [],
  });
  if (tree.upos(token) !== 'PROPN') return null;
  const next = token + 1;
  if (next >= stop || !CAPITAL.test(tree.word(next))) return null;
  if (words.beginnings.has(tree.lower(token).replace('.', ''))) return shaped(next + 1);
  let found: Candidate | null = null;
  for (let end = next; end < Math.min(stop, token + MOST) && isWithin(tree, end); end++)
    if (words.endings.has(tree.lower(end)) || words.buildings.has(tree.lower(end).replace('.', ''))) found = shaped(end + 1);
  return found;
}

/** A word of a name, or what joins two: "St John's Chapel". */
const isWithin = (tree: Tree, token: number): boolean =>
  CAPITAL.test(tree.word(token)) || (/^['’]s$/.test(tree.word(token)) && CAPITAL.test(tree.word(token + 1)));
