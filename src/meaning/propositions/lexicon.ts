import type { FrameSource } from '../../model/index.ts';
import { type Entry, type Form, readClasses, type Sketch, sketchEntries } from './notation.ts';

/** A language's frame words, indexed for reading. */
export type FrameLexicon = {
  /** Entries by form and key word: "v expel", "n strike". */
  readonly entries: Index;
  /** Fixed phrases by their first word. */
  readonly phrases: Index;
  readonly topics: ReadonlyMap<string, readonly TopicWord[]>;
  /** Nouns that stand for what follows "of": "dozens of diplomats". */
  readonly seeThrough: ReadonlySet<string>;
  /** Verbs that say what somebody or something is: "call", "brand". */
  readonly naming: ReadonlySet<string>;
  /** Verbs that only carry the noun that tells the act: "give" a warning. */
  readonly carriers: ReadonlySet<string>;
  /** Participles before a noun that only colour it: "alleged". */
  readonly colouring: ReadonlySet<string>;
  /** Lemmas by word form, for forms whose lemma is easily missed: "shot". */
  readonly forms: ReadonlyMap<string, string>;
  readonly endings: readonly (readonly [string, string])[];
};

/** Entries by a key, made when the key is first looked up. */
export type Index = { has(key: string): boolean; get(key: string): readonly Entry[]; keys(): Iterable<string> };

/** A topic's words, by the first of them. */
export type TopicWord = { readonly topic: string; readonly words: readonly string[] };

const NO_ENTRIES: readonly Entry[] = [];

/** Indexes a language's frame words. Takes milliseconds; do it once. */
export function readLexicon(source: FrameSource): FrameLexicon {
  const entries = new Map<string, Sketch[]>();
  const phrases = new Map<string, Sketch[]>();
  for (const sketch of sketchEntries(source)) {
    if (sketch.form === 'p') push(phrases, firstWord(sketch.words), sketch);
    else push(entries, `${sketch.form} ${keyOf(sketch)}`, sketch);
  }
  const classes = readClasses(source.classes);
  const wordsOf = (name: string): ReadonlySet<string> => classes.get(name) ?? new Set<string>();
  return {
    entries: indexOf(entries),
    phrases: indexOf(phrases),
    topics: readTopics(source.topics),
    seeThrough: wordsOf('partitive'),
    naming: wordsOf('naming'),
    carriers: wordsOf('carrier'),
    colouring: wordsOf('colouring'),
    ...readForms(source),
  };
}

const firstWord = (words: string): string => words.split(' ', 1)[0]!;
const keyOf = ({ form, words }: Sketch): string => (form === 'v' ? firstWord(words) : words.slice(words.lastIndexOf(' ') + 1));

function indexOf(sketches: ReadonlyMap<string, readonly Sketch[]>): Index {
  const made = new Map<string, readonly Entry[]>();
  return {
    has: (key) => sketches.has(key),
    keys: () => sketches.keys(),
    get(key) {
      const known = made.get(key);
      if (known) return known;
      const list = sketches.get(key);
      if (!list) return NO_ENTRIES;
      const entries = list.map(({ entry }) => entry());
      made.set(key, entries);
      return entries;
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Entries of a form that a lemma may evoke. */
export const entriesOf = (lexicon: FrameLexicon, form: Form, lemma: string): readonly Entry[] =>
  lexicon.entries.get(`${form} ${lemma}`);

function readForms(source: FrameSource): Pick<FrameLexicon, 'forms' | 'endings'> {
  const pairs = (text: string): [string, string][] =>
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('>') as [string, string]);
  return { forms: new Map(pairs(source.forms)), endings: pairs(source.endings) };
}

/** The lemma under which the lexicon knows a word: the given one, or one that its form suggests. */
export function knownLemma(lexicon: FrameLexicon, form: Form, lemma: string, word: string): string {
  const given = lexicon.forms.get(word) ?? lemma;
  if (lexicon.entries.has(`${form} ${given}`)) return given;
  for (const [ending, replacement] of lexicon.endings) {
    if (!word.endsWith(ending)) continue;
    const guess = word.slice(0, word.length - ending.length) + replacement;
    if (lexicon.entries.has(`${form} ${guess}`)) return guess;
  }
  return given;
}

function readTopics(texts: readonly string[]): Map<string, TopicWord[]> {
  const topics = new Map<string, TopicWord[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const cut = line.indexOf(':');
    if (cut < 0) continue;
    const topic = line.slice(0, cut).trim();
    for (const phrase of line.slice(cut + 1).split(',')) {
      const words = phrase.trim().split(' ');
      push(topics, words[0]!, { topic, words });
    }
  }
  return topics;
}
