import type { TimeLanguage } from '../../model/time-language.ts';
import { type Atoms, CAPITAL, DIGITS, LETTERS, touches } from './atoms.ts';

/** What a pattern caught: field names with numbers or words. A linked list, so that a try that fails costs nothing. */
export type Slot = { readonly name: string; readonly value: number | string; readonly before: Slot | null };

/** A word or number class read at an atom: its value and the index after it. */
export type ClassReader = (atoms: Atoms, at: number) => { readonly value: number | string; readonly end: number } | null;

/** How a language's words and numbers are read, by class name. */
export type Classes = {
  readonly readers: ReadonlyMap<string, ClassReader>;
  /** Words that a class can begin with; a class that is not here begins with figures or a number word. */
  readonly begins: ReadonlyMap<string, readonly string[]>;
};

export type Match = { readonly end: number; readonly slots: Slot | null };
type Matcher = (atoms: Atoms, at: number, slots: Slot | null) => Match | null;

/** One compiled line of a language's time patterns. */
export type Rule = {
  readonly kind: string;
  readonly fields: Slot | null;
  /** Words it may begin with; NUMBER among them when figures or number words may begin it. */
  readonly begins: ReadonlySet<string>;
  /** Words of which one must follow that first word, NUMBER as above; null when it may be any or none. */
  follows(first: string): ReadonlySet<string> | null;
  match(atoms: Atoms, at: number): Match | null;
};

/** Stands in `Rule.begins` for figures and number words. */
export const NUMBER = '#num';

type Node = {
  /** Makes the matcher of the node and all that follows it, which `next` matches; nothing is made while a text is read. */
  readonly before: (next: Matcher) => Matcher;
  readonly begins: ReadonlySet<string>;
  readonly empty: boolean;
  /** What may stand within the node behind a first word: words that must be there, ANY where that is not known. */
  readonly behind: (first: string) => Behind;
};

/** `over`: the node may be over after the first word. */
type Behind = { readonly words: ReadonlySet<string>; readonly over: boolean };

/** Stands in `Behind.words` for any word or none. */
const ANY = '#any';
const NOTHING: Behind = { words: new Set(), over: false };
const OVER: Behind = { words: new Set(), over: true };
const UNKNOWN: Behind = { words: new Set([ANY]), over: true };

/** Compiles a language's pattern lines. */
export function compileRules(language: TimeLanguage, classes: Classes): Rule[] {
  const lines = language.patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => compileLine(line, language.parts, classes));
}

function compileLine(line: string, parts: Readonly<Record<string, string>>, classes: Classes): Rule {
  const bar = line.indexOf('|');
  const [kind = '', ...settings] = line.slice(0, bar).trim().split(/\s+/);
  const source = { words: tokenize(expandParts(line.slice(bar + 1), parts)), at: 0 };
  const node = readChoice(source, classes);
  let fields: Slot | null = null;
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split('=');
    fields = { name, value: Number.isNaN(Number(value)) ? value : Number(value), before: fields };
  }
  let first = 0;
  const whole = node.before((atoms, end, slots) =>
    end > first && atoms.sentence[end - 1] === atoms.sentence[first] ? { end, slots } : null,
  );
  return {
    kind,
    fields,
    begins: node.begins,
    follows: (first) => {
      const { words, over } = node.behind(first);
      return over || words.has(ANY) ? null : words;
    },
    match(atoms, at) {
      first = at;
      return whole(atoms, at, fields);
    },
  };
}

function expandParts(pattern: string, parts: Readonly<Record<string, string>>): string {
  let text = pattern;
  while (text.includes('{')) {
    const open = text.lastIndexOf('{');
    const close = text.indexOf('}', open);
    const part = parts[text.slice(open + 1, close)];
    if (part === undefined) throw new Error(`time pattern names an unknown part: ${text.slice(open, close + 1)}`);
    text = `${text.slice(0, open)} ( ${part} ) ${text.slice(close + 1)}`;
  }
  return text;
}

/** Brackets, bars and question marks after a bracket stand alone; everything else is cut at white space. */
const tokenize = (pattern: string): string[] =>
  pattern
    .replace(/([()|])/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');

type Source = { readonly words: readonly string[]; at: number };

function readChoice(source: Source, classes: Classes): Node {
  const options = [readSequence(source, classes)];
  while (source.words[source.at] === '|') {
    source.at++;
    options.push(readSequence(source, classes));
  }
  return options.length === 1 ? options[0]! : choiceOf(options);
}

function readSequence(source: Source, classes: Classes): Node {
  const items: Node[] = [];
  while (source.at < source.words.length && source.words[source.at] !== '|' && source.words[source.at] !== ')') {
    items.push(readItem(source, classes));
  }
  return sequenceOf(items);
}

function readItem(source: Source, classes: Classes): Node {
  const word = source.words[source.at++]!;
  if (word === '(') {
    const inner = readChoice(source, classes);
    source.at++;
    if (source.words[source.at] !== '?') return inner;
    source.at++;
    return optional(inner);
  }
  if (word.length > 1 && word.endsWith('?')) return optional(atomNode(word.slice(0, -1), classes));
  return atomNode(word, classes);
}

function atomNode(word: string, classes: Classes): Node {
  if (word.length > 1 && (word[0] === '<' || word[0] === '>')) return lookNode(word, classes);
  if (word.length > 1 && word[0] === '@') return classNode(word.slice(1), classes);
  const words = new Set(word === '/' ? ['/'] : word.split('/'));
  return {
    begins: words,
    empty: false,
    behind: (first) => (words.has(first) ? OVER : NOTHING),
    before: (next) => (atoms, at, slots) => (at < atoms.count && words.has(atoms.word[at]!) ? next(atoms, at + 1, slots) : null),
  };
}

function classNode(source: string, classes: Classes): Node {
  const [name = '', slot = name] = source.split(':');
  const reader = classes.readers.get(name);
  if (!reader) throw new Error(`time pattern names an unknown class: @${name}`);
  const begins = new Set(classes.begins.get(name) ?? [NUMBER]);
  return {
    begins,
    empty: false,
    behind: (first) => (begins.has(first) ? UNKNOWN : NOTHING),
    before: (next) => (atoms, at, slots) => {
      if (at >= atoms.count) return null;
      const read = reader(atoms, at);
      return read ? next(atoms, read.end, { name: slot, value: read.value, before: slots }) : null;
    },
  };
}

/** A look to the left or right that takes no text: `<in/on`, `>!@…`; outside the sentence only `#edge` holds. */
function lookNode(source: string, classes: Classes): Node {
  const left = source[0] === '<';
  const negative = source[1] === '!';
  const tests = source
    .slice(negative ? 2 : 1)
    .split('/')
    .map((word) => lookTest(word, classes));
  return {
    begins: new Set(),
    empty: true,
    behind: () => NOTHING,
    before: (next) => (atoms, at, slots) => {
      const [beside, from] = [left ? at - 1 : at, left ? at : at - 1];
      let found = false;
      for (let i = 0; i < tests.length && !found; i++) found = tests[i]!(atoms, beside, from);
      return found !== negative ? next(atoms, at, slots) : null;
    },
  };
}

type LookTest = (atoms: Atoms, at: number, from: number) => boolean;

function lookTest(word: string, classes: Classes): LookTest {
  const inside = (atoms: Atoms, at: number, from: number): boolean =>
    at >= 0 && at < atoms.count && atoms.sentence[at] === atoms.sentence[from];
  const kindIs =
    (kind: number): LookTest =>
    (atoms, at, from) =>
      inside(atoms, at, from) && atoms.kind[at] === kind;
  const reader = word[0] === '@' ? classes.readers.get(word.slice(1)) : undefined;
  if (reader) return (atoms, at, from) => inside(atoms, at, from) && reader(atoms, at) !== null;
  if (word === '#edge') return (atoms, at, from) => !inside(atoms, at, from);
  if (word === '#Cap') return kindIs(CAPITAL);
  if (word === '#low') return kindIs(LETTERS);
  if (word === '#num') return kindIs(DIGITS);
  if (word === '#touch') return (atoms, at, from) => inside(atoms, at, from) && touches(atoms, Math.min(at, from));
  return (atoms, at, from) => inside(atoms, at, from) && atoms.word[at] === word;
}

const optional = (inner: Node): Node => ({
  begins: inner.begins,
  empty: true,
  behind: inner.behind,
  before: (next) => {
    const taken = inner.before(next);
    return (atoms, at, slots) => taken(atoms, at, slots) ?? next(atoms, at, slots);
  },
});

const choiceOf = (options: readonly Node[]): Node => ({
  begins: joinBegins(options),
  empty: options.some((option) => option.empty),
  behind: (first) => joinBehind(options.map((option) => option.behind(first))),
  before: (next) => {
    const each = options.map((option) => option.before(next));
    return (atoms, at, slots) => {
      for (let i = 0; i < each.length; i++) {
        const match = each[i]!(atoms, at, slots);
        if (match) return match;
      }
      return null;
    };
  },
});

function sequenceOf(items: readonly Node[]): Node {
  const firsts = untilFull(items);
  return {
    begins: joinBegins(firsts),
    empty: items.every((item) => item.empty),
    behind: (first) => joinBehind(firsts.map((item, k) => behindItem(item.behind(first), items.slice(k + 1)))),
    before: (next) => items.reduceRight((rest, item) => item.before(rest), next),
  };
}

/** The items that a sequence may begin with: up to the first that takes text. */
function untilFull(items: readonly Node[]): Node[] {
  const full = items.findIndex((item) => !item.empty);
  return full < 0 ? [...items] : items.slice(0, full + 1);
}

/** What may stand behind a first word that one item of a sequence takes, before the rest of the sequence. */
function behindItem({ words, over }: Behind, rest: readonly Node[]): Behind {
  if (!over) return { words, over };
  return { words: new Set([...words, ...joinBegins(untilFull(rest))]), over: rest.every((item) => item.empty) };
}

const joinBehind = (all: readonly Behind[]): Behind => ({
  words: new Set(all.flatMap(({ words }) => [...words])),
  over: all.some(({ over }) => over),
});

const joinBegins = (nodes: readonly Node[]): ReadonlySet<string> => new Set(nodes.flatMap((node) => [...node.begins]));
