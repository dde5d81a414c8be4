import type { FrameSource } from '../../model/index.ts';
import { type Entry, type Form, readClasses, readEntries } from './notation.ts';

/** A language's frame words, indexed for reading. */
export type FrameLexicon = {
  /** Entries by form and key word: "v expel", "n strike". */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Fixed phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
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

/** A topic's words, by the first of them. */
export type TopicWord = { readonly topic: string; readonly words: readonly string[] };

const NO_ENTRIES: readonly Entry[] = [];

/** Compiles a language's frame words. Takes milliseconds; do it once. */
export function readLexicon(source: FrameSource): FrameLexicon {
  const entries = new Map<string, Entry[]>();
  const phrases = new Map<string, Entry[]>();
  for (const entry of readEntries(source)) {
    if (entry.form === 'p') push(phrases, entry.words[0]!, entry);
    else push(entries, `${entry.form} ${keyOf(entry)}`, entry);
  }
  const classes = readClasses(source.classes);
  const wordsOf = (name: string): ReadonlySet<string> => classes.get(name) ?? new Set<string>();
  return {
    entries,
    phrases,
    topics: readTopics(source.topics),
    seeThrough: wordsOf('partitive'),
    naming: wordsOf('naming'),
    carriers: wordsOf('carrier'),
    colouring: wordsOf('colouring'),
    ...readForms(source),
  };
}

const keyOf = (entry: Entry): string => (entry.form === 'v' ? entry.words[0]! : entry.words.at(-1)!);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Entries of a form that a lemma may evoke. */
export const entriesOf = (lexicon: FrameLexicon, form: Form, lemma: string): readonly Entry[] =>
  lexicon.entries.get(`${form} ${lemma}`) ?? NO_ENTRIES;

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
