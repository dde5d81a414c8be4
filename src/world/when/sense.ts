import type { Document } from '../../model/document.ts';
import type { TimeLanguage } from '../../model/time-language.ts';
import { type Atoms, cutAtoms, DIGITS, LETTERS } from './atoms.ts';
import { readClasses } from './classes.ts';
import { compileRules, NUMBER, type Rule, type Slot } from './pattern.ts';

/** What the words of a time caught, by name; which are there depends on the pattern. */
export type Fields = {
  readonly year?: number;
  readonly yy?: number;
  readonly month?: number;
  readonly day?: number;
  readonly dayth?: number;
  readonly weekday?: number;
  readonly first?: number;
  readonly second?: number;
  readonly n?: number;
  readonly n2?: number;
  readonly art?: number;
  readonly half2?: number;
  readonly dir?: number;
  readonly yeardir?: number;
  readonly weekdir?: number;
  readonly dayshift?: number;
  readonly dayword?: number;
  readonly shift?: number;
  readonly sign?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly century?: number;
  readonly decade?: number;
  readonly decadeword?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly oldyear?: number;
  readonly anyyear?: number;
  readonly newyear?: number;
  readonly holidaydir?: number;
  readonly unit?: string;
  readonly unit3?: string;
  readonly part?: string;
  readonly season?: string;
  readonly mod?: string;
  readonly premod?: string;
  readonly modnoun?: string;
  readonly ref?: string;
  readonly base?: string;
  readonly era?: string;
  readonly clockword?: string;
  readonly hhmm?: string;
  readonly ampm?: string;
  readonly ap?: string;
  readonly zone?: string;
  readonly holiday?: string;
  readonly adverbial?: string;
  readonly vague?: string | number;
};

/** A temporal expression as its words say it, before any day is known. Atom numbers are half-open. */
export type Sense = {
  readonly kind: string;
  readonly fields: Fields;
  readonly first: number;
  readonly end: number;
  /** Where its clause looks: 1 to what is to come, -1 back, 0 not told. */
  readonly direction: -1 | 0 | 1;
  /** The atom whose word tells it, -1 when none does. */
  readonly cue: number;
  /** Paragraphs are counted from 0; a caption's dates are no one else's. */
  readonly paragraph: number;
  readonly caption: boolean;
};

/** The times of one document as told, with the atoms they stand on. */
export type Senses = { readonly atoms: Atoms; readonly senses: readonly Sense[] };

/** Rules that a word may begin, narrowed down by the word behind it when that is first met. */
type Begun = {
  /** Words that some rule asks for behind the first; any other is as good as none. */
  readonly seconds: ReadonlySet<string>;
  /** For each rule what must follow, null where that is open. */
  readonly follows: readonly (ReadonlySet<string> | null)[];
  /** Rules by the second word, where that begins no number and where it does. */
  readonly plain: Map<string, readonly Rule[]>;
  readonly numeral: Map<string, readonly Rule[]>;
};

type Grammar = {
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
  readonly begun: Map<string, Begun>;
  readonly numeric: readonly Rule[];
  readonly language: TimeLanguage;
};

const compiled = new WeakMap<TimeLanguage, Grammar>();

function grammarOf(language: TimeLanguage): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const rules = compileRules(language, readClasses(language));
  const byWord = new Map<string, Rule[]>();
  for (const rule of rules) for (const word of rule.begins) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  const grammar = { byWord, begun: new Map(), numeric: byWord.get(NUMBER) ?? [], language };
  compiled.set(language, grammar);
  return grammar;
}

/** Reads every temporal expression of a document, left to right, longest first. */
export function readSenses(document: Document, language: TimeLanguage): Senses {
  const grammar = grammarOf(language);
  const atoms = cutAtoms(document.report.text, document.sentences);
  const places = placesOf(document);
  const senses: Sense[] = [];
  for (let at = 0; at < atoms.count; ) {
    const found = longestAt(atoms, at, grammar);
    if (found && found.kind !== 'skip') senses.push({ ...found, ...places[atoms.sentence[at]!]! });
    at = found ? found.end : at + 1;
  }
  return { atoms, senses };
}

type Stand = Pick<Sense, 'paragraph' | 'caption'>;

/** The paragraph of each sentence, and whether it is a caption's. */
function placesOf({ sentences, sections, report }: Document): Stand[] {
  let paragraph = 0;
  return sentences.map(({ span, section }, n) => {
    const before = sentences[n - 1];
    if (before && report.text.slice(before.span.end, span.start).includes('\n')) paragraph++;
    const { kind } = sections[section]!;
    return { paragraph, caption: kind === 'caption' || kind === 'credit' };
  });
}

const NO_RULES: readonly Rule[] = [];

function longestAt(atoms: Atoms, at: number, grammar: Grammar): Omit<Sense, keyof Stand> | null {
  const worded = rulesBehind(atoms, at, grammar);
  const numeric = startsNumeral(atoms, at, grammar.language) ? grammar.numeric : NO_RULES;
  let best: { rule: Rule; end: number; slots: Slot | null } | null = null;
  for (const rules of [worded, numeric]) {
    for (const rule of rules) {
      const match = rule.match(atoms, at);
      if (match && (!best || match.end > best.end)) best = { rule, ...match };
    }
  }
  if (!best) return null;
  const end = best.end;
  return {
    kind: best.rule.kind,
    fields: fieldsOf(best.slots),
    first: at,
    end,
    ...directionAt(atoms, at, end, grammar.language),
  };
}

/** The rules that the word here and the next may begin, in the order of the lines. */
function rulesBehind(atoms: Atoms, at: number, grammar: Grammar): readonly Rule[] {
  const word = atoms.word[at]!;
  const rules = grammar.byWord.get(word);
  if (!rules) return NO_RULES;
  const begun = grammar.begun.get(word) ?? begin(word, rules, grammar);
  const next = atoms.word[at + 1] ?? '';
  const second = begun.seconds.has(next) ? next : '';
  const isNumeral = startsNumeral(atoms, at + 1, grammar.language);
  const lists = isNumeral ? begun.numeral : begun.plain;
  let fitting = lists.get(second);
  if (!fitting) {
    fitting = rules.filter((_, i) => {
      const follows = begun.follows[i];
      return !follows || follows.has(second) || (isNumeral && follows.has(NUMBER));
    });
    lists.set(second, fitting);
  }
  return fitting;
}

function begin(word: string, rules: readonly Rule[], grammar: Grammar): Begun {
  const follows = rules.map((rule) => rule.follows(word));
  const seconds = new Set(follows.flatMap((words) => (words ? [...words] : [])));
  const begun: Begun = { seconds, follows, plain: new Map(), numeral: new Map() };
  grammar.begun.set(word, begun);
  return begun;
}

function startsNumeral({ kind, word }: Atoms, at: number, { numerals }: TimeLanguage): boolean {
  const own = word[at];
  if (own === undefined) return false;
  if (kind[at] === DIGITS) return true;
  return numerals.small.has(own) || numerals.ordinals.has(own) || numerals.one.has(own) || numerals.scales.has(own);
}

function fieldsOf(slots: Slot | null): Fields {
  const fields: Record<string, number | string> = {};
  for (let slot = slots; slot; slot = slot.before) fields[slot.name] ??= slot.value;
  return fields as Fields;
}

const REACH = 25;

/** Looks for the nearest cue before the time in its sentence, then for the first after it. */
function directionAt(atoms: Atoms, first: number, end: number, language: TimeLanguage): Pick<Sense, 'direction' | 'cue'> {
  const sentence = atoms.sentence[first];
  for (let i = first - 1; i >= 0 && i > first - REACH && atoms.sentence[i] === sentence; i--) {
    const direction = cueOf(atoms, i, language);
    if (direction) return { direction, cue: i };
  }
  for (let i = end; i < atoms.count && i < end + REACH && atoms.sentence[i] === sentence; i++) {
    const direction = cueOf(atoms, i, language);
    if (direction) return { direction, cue: i };
  }
  return { direction: 0, cue: -1 };
}

function cueOf(atoms: Atoms, i: number, language: TimeLanguage): -1 | 0 | 1 {
  const word = atoms.word[i]!;
  if (language.futureCues.has(word) || language.futurePairs.has(`${atoms.word[i - 1] ?? ''} ${word}`)) return 1;
  // "will be opened on Tuesday": the participle after "be" tells nothing of its own.
  if (language.futureCues.has(atoms.word[i - 1] ?? '')) return 0;
  if (language.pastCues.has(word)) return -1;
  // "United" is no past verb.
  if (atoms.kind[i] !== LETTERS) return 0;
  return word.length > 3 && language.pastEndings.some((ending) => word.endsWith(ending)) ? -1 : 0;
}
