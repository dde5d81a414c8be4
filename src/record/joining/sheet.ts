import { standOf } from '../../pipeline.ts';
import type { Told } from './told.ts';
import { isRare } from './words.ts';

/**
 * What a claim tells, with numbers in place of words, so that thousands of claims are compared in a moment. Lists are sorted by number;
 * which number a word has depends on what came before, so nothing is ever summed up in the order of a list.
 */
export type Sheet = {
  readonly told: Told;
  readonly actors: number;
  readonly recipients: number;
  readonly modes: readonly number[];
  readonly rules: readonly number[];
  readonly cue: readonly number[];
  readonly facts: readonly number[];
  readonly called: readonly number[];
  /** Numbers of the sentence. */
  readonly counts: readonly number[];
  /** Words of the cue that are long enough to tell an act. */
  readonly longCue: readonly number[];
  readonly names: readonly number[];
  readonly words: readonly number[];
  /** Names and words together. */
  readonly sentence: readonly number[];
  readonly matter: readonly number[];
};

/** Words that are numbered at a time; then all begins again. */
const MOST = 400_000;
let numbers = new Map<string, number>();
let rare: boolean[] = [];
let lists = new Map<string, number>();
let parties: (readonly string[])[] = [];
let stands = new Map<number, ReturnType<typeof standOf>>();
let sheets = new WeakMap<Told, Sheet>();

/** The sheet of a claim with numbers, made once. Sheets that are compared must be asked for one right after the other. */
export function sheetOf(told: Told): Sheet {
  const known = sheets.get(told);
  if (known) return known;
  const [names, words] = [told.names.map(numberOf), told.words.map(numberOf)];
  const sheet: Sheet = {
    told,
    actors: listOf(told.actors),
    recipients: listOf(told.recipients),
    modes: sorted(told.modes.map(numberOf)),
    rules: sorted(told.rules.map(numberOf)),
    cue: sorted(told.cue.map(numberOf)),
    facts: sorted(told.facts.map(numberOf)),
    called: sorted(told.called.map(numberOf)),
    counts: sorted(told.names.filter((name) => /^\d/.test(name)).map(numberOf)),
    longCue: sorted(told.cue.filter((word) => word.length > 3).map(numberOf)),
    names: sorted(names),
    words: sorted(words),
    sentence: sorted([...names, ...words]),
    matter: sorted(told.matter.map(numberOf)),
  };
  sheets.set(told, sheet);
  return sheet;
}

/** Begins to number anew when there are too many words; sheets made before are not to be compared with those made after. */
export function forgetNumbers(): void {
  if (numbers.size < MOST && lists.size < MOST && stands.size < MOST) return;
  numbers = new Map();
  rare = [];
  lists = new Map();
  parties = [];
  stands = new Map();
  sheets = new WeakMap();
}

const sorted = (list: number[]): number[] => list.sort((a, b) => a - b);

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(word, number);
  rare.push(isRare(word));
  return number;
}

function listOf(keys: readonly string[]): number {
  const name = keys.join('\n');
  const known = lists.get(name);
  if (known !== undefined) return known;
  const number = lists.size;
  lists.set(name, number);
  parties.push(keys);
  return number;
}

/** How two lists of parties stand to each other; as many pairs come again and again, each is looked up once. */
export function standBetween(a: number, b: number): ReturnType<typeof standOf> {
  const key = a * MOST * 4 + b;
  const known = stands.get(key);
  if (known) return known;
  const stand = standOf(parties[a]!, parties[b]!);
  stands.set(key, stand);
  return stand;
}

/** True when two sorted lists have something in common. */
export function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) return true;
    if (one < other) i++;
    else j++;
  }
  return false;
}

/** How many of a sorted list the other has too; what is there twice counts twice. */
export function inBoth(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) count++;
    if (one <= other) i++;
    else j++;
  }
  return count;
}

/** What the words that both sorted lists have are worth, but for those of a third. */
export function worthOfBoth(
  a: readonly number[],
  b: readonly number[],
  but: readonly number[],
  worth: { readonly rare: number; readonly common: number },
): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other && !but.includes(one)) sum += rare[one] ? worth.rare : worth.common;
    if (one <= other) i++;
    else j++;
  }
  return sum;
}
