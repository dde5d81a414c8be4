import { KINSHIPS, type Kin, type Kinship, kinshipOf, stemOf } from './kin.ts';
import type { Telling } from './telling.ts';
import { cosine, type Rarity, vectorOf, type WordVector } from './vectors.ts';

/** What two tellings are compared by, beside themselves. */
export type Compare = {
  readonly kin: Kin;
  readonly rarity: Rarity;
  /** Likeness of the words of the two reports. */
  readonly reports: number;
  readonly sameReport: boolean;
};

/** Share of being one word that a tie between two words is worth. */
const WORTH: Readonly<Record<Kinship | 'part', number>> = {
  same: 1,
  stem: 1,
  derived: 0.8,
  synonym: 0.8,
  part: 0.7,
  further: 0.6,
  cause: 0.6,
  wider: 0.4,
  sisters: 0,
  none: 0,
};

/** Names of the traits, in the order of the columns that `traitsOf` fills. */
export const TRAITS = [
  'bias',
  ...KINSHIPS.map((kinship) => `word ${kinship}`),
  'word part',
  ...KINSHIPS.map((kinship) => `one report, word ${kinship}`),
  'one report, word part',
  'several words',
  'words in common',
  'speech',
  'speech, same word',
  'speech, same doer',
  'speech, other doer',
  'rare word',
  'one report',
  'one sentence',
  'near',
  'reports alike',
  'reports much alike',
  'reports alike, words too',
  'same doer',
  'other doer',
  'same other',
  'another other',
  'same party',
  'other party',
  'parties in common',
  'same party, words too',
  'other party, words too',
  'no party',
  'no party, words too',
  'sentences alike',
  'sentences alike, words too',
  'names in common',
  'other names',
  'same time',
  'other time',
  'one negated',
  'other mood',
  'noun and noun',
  'noun and verb',
  'word beside the other',
] as const;
const COLUMN: ReadonlyMap<string, number> = new Map(TRAITS.map((name, i) => [name, i]));

const contexts = new WeakMap<Telling, WordVector>();

function contextOf(telling: Telling, rarity: Rarity): WordVector {
  const known = contexts.get(telling);
  if (known) return known;
  const vector = vectorOf([...telling.names, ...telling.words], (word, times) => (1 + Math.log(times)) * rarity(word));
  contexts.set(telling, vector);
  return vector;
}

const common = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  for (const word of new Set(a)) if (b.includes(word)) count++;
  return count;
};

type Put = (name: string, value?: number) => void;

/** Fills a row with the traits of a pair; the same for both orders. */
export function traitsOf(a: Telling, b: Telling, compare: Compare, row: Float64Array): void {
  row.fill(0);
  const set: Put = (name, value = 1) => {
    row[COLUMN.get(name)!] = value;
  };
  set('bias');
  const worth = addWords(a, b, compare, set);
  addReports(a, b, compare, worth, set);
  addParties(a, b, worth, set);
  addSentences(a, b, compare, worth, set);
}

function addWords(a: Telling, b: Telling, { kin, rarity, sameReport }: Compare, set: Put): number {
  const tie = tieOf(a, b, kin);
  const worth = WORTH[tie];
  set(`word ${tie}`);
  if (sameReport) set(`one report, word ${tie}`);
  if (a.cue.length > 1 || b.cue.length > 1) {
    const both = common(a.cue, b.cue);
    set('several words');
    set('words in common', both / (new Set(a.cue).size + new Set(b.cue).size - both));
  }
  if (a.speech || b.speech) {
    set('speech');
    if (tie === 'same') set('speech, same word');
    if (a.doers.length && b.doers.length) set(common(a.doers, b.doers) ? 'speech, same doer' : 'speech, other doer');
  }
  if (worth >= 0.8) set('rare word', Math.min(rarity(a.word), rarity(b.word)));
  set('noun and noun', Number(a.noun && b.noun));
  set('noun and verb', Number(a.noun !== b.noun));
  return worth;
}

function tieOf(a: Telling, b: Telling, kin: Kin): Kinship | 'part' {
  const tie = kinshipOf(kin, a.word, b.word);
  if (WORTH[tie] > WORTH.wider || (a.cue.length === 1 && b.cue.length === 1)) return tie;
  const partly = a.cue.some((one) => one.length > 3 && b.cue.some((other) => stemOf(one) === stemOf(other)));
  return partly ? 'part' : tie;
}

function addReports(a: Telling, b: Telling, { reports, sameReport }: Compare, worth: number, set: Put): void {
  if (sameReport) {
    set('one report');
    set('near', 1 / (1 + Math.abs(a.sentence - b.sentence)));
    if (a.sentence === b.sentence) set('one sentence');
    return;
  }
  set('reports alike', reports);
  set('reports much alike', Math.max(0, reports - 0.2));
  set('reports alike, words too', reports * worth);
}

function addParties(a: Telling, b: Telling, worth: number, set: Put): void {
  if (a.doers.length && b.doers.length) set(common(a.doers, b.doers) ? 'same doer' : 'other doer');
  if (a.others.length && b.others.length) set(common(a.others, b.others) ? 'same other' : 'another other');
  if (!a.parties.length || !b.parties.length) {
    set('no party');
    set('no party, words too', worth);
    return;
  }
  const both = common(a.parties, b.parties);
  set(both ? 'same party' : 'other party');
  set('parties in common', Math.min(3, both));
  if (worth >= 0.6) set(both ? 'same party, words too' : 'other party, words too');
}

function addSentences(a: Telling, b: Telling, { rarity }: Compare, worth: number, set: Put): void {
  const alike = cosine(contextOf(a, rarity), contextOf(b, rarity));
  set('sentences alike', alike);
  set('sentences alike, words too', alike * worth);
  const names = [...new Set(a.names)].filter((name) => b.names.includes(name));
  set('names in common', Math.min(3, names.reduce((sum, name) => sum + rarity(name), 0) / 5));
  if (a.names.length && b.names.length && !names.length) set('other names');
  if (a.times.length && b.times.length) set(common(a.times, b.times) ? 'same time' : 'other time');
  if (a.negated !== b.negated) set('one negated');
  if (a.real !== b.real) set('other mood');
  if (a.word !== b.word && (a.words.includes(b.word) || b.words.includes(a.word))) set('word beside the other');
}
