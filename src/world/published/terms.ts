import { civil, parseDay } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import type { NamingWords } from '../../model/time-language.ts';
import { type Atoms, CAPITAL } from '../when/atoms.ts';

/** One term of office. `roles` are the words by which reports call it, lower case: "president", "foreign minister". */
export type Term = {
  readonly name: string;
  readonly roles: readonly string[];
  /** ISO days; null when the term has not ended (or its start is not known). */
  readonly from: string | null;
  readonly to: string | null;
};

/** Somebody whom the report calls by an office: it came out within one of these terms. */
export type TermSeen = { readonly span: Span; readonly name: string; readonly terms: readonly Term[] };

/** A stretch of days in office; null where it is open. */
export type Stretch = { readonly from: number | null; readonly to: number | null };

/** The stretches of some terms, each once: where lists know a term by its years and by its days, the days count; those that meet are one. */
export function stretchesOf(terms: readonly Term[]): Stretch[] {
  const all = terms.map(({ from, to }) => ({
    from: from === null ? null : parseDay(from),
    to: to === null ? null : parseDay(to),
  }));
  const exact = all.filter((one, i) => !all.some((other, k) => k !== i && isExacter(other, one, k < i)));
  const joined: { from: number | null; to: number | null }[] = [];
  for (const { from, to } of exact.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity))) {
    const last = joined.at(-1);
    if (last && (last.to === null || from === null || from <= last.to + 1)) {
      last.to = last.to === null || to === null ? null : Math.max(last.to, to);
    } else joined.push({ from, to });
  }
  return joined;
}

/** True when one stretch lies within another of the same years (or is the same and stands before it). */
function isExacter(one: Stretch, other: Stretch, before: boolean): boolean {
  if (yearIn(one.from) !== yearIn(other.from) || yearIn(one.to) !== yearIn(other.to)) return false;
  const late = (one.from ?? -Infinity) - (other.from ?? -Infinity) || 0;
  const early = (other.to ?? Infinity) - (one.to ?? Infinity) || 0;
  return late >= 0 && early >= 0 && (late > 0 || early > 0 || before);
}

const yearIn = (day: number | null): number | null => (day === null ? null : civil(day).year);

const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Term[]>>();

/** Terms by surname, lower case; built once for a list. */
function indexOf(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const known = indexes.get(terms);
  if (known) return known;
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const surname = wordsOf(term.name).at(-1);
    if (surname === undefined) continue;
    const list = index.get(surname);
    if (list) list.push(term);
    else index.set(surname, [term]);
  }
  indexes.set(terms, index);
  return index;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s\-'’.]+/)
    .filter((word) => word !== '');

/** How many words may stand between an office and the name: "President François", ", the French foreign minister,". */
const REACH = 7;

/** Finds the people of a report whom it names with an office that they held, once each. */
export function findTerms(atoms: Atoms, terms: readonly Term[], words: NamingWords): TermSeen[] {
  const index = indexOf(terms);
  const seen = new Map<string, TermSeen>();
  for (let at = 0; at < atoms.count; at++) {
    if (atoms.kind[at] !== CAPITAL) continue;
    const sharing = index.get(atoms.word[at]!);
    if (!sharing || seen.has(atoms.word[at]!)) continue;
    const called = sharing.filter(
      (term) => term.roles.some((role) => stands(atoms, at, role, words)) && firstNameFits(atoms, at, term.name, words),
    );
    // "Imran Khan" is that Khan: a bare surname in the lists gives way to a whole name.
    const whole = called.filter((term) => wordsOf(term.name).length > 1);
    const meant = whole.length ? whole : called;
    if (meant.length)
      seen.set(atoms.word[at]!, { span: { start: atoms.start[at]!, end: atoms.end[at]! }, name: meant[0]!.name, terms: meant });
  }
  return [...seen.values()];
}

/** True when the words of an office stand just before the name or, after a comma, just behind it, not as a former one. */
function stands(atoms: Atoms, at: number, role: string, naming: NamingWords): boolean {
  const words = wordsOf(role);
  for (let i = Math.max(0, at - REACH); i <= Math.min(atoms.count - words.length, at + REACH); i++) {
    if (atoms.sentence[i] !== atoms.sentence[at] || !words.every((word, k) => atoms.word[i + k] === word)) continue;
    const before = i < at;
    if (before ? !onlyName(atoms, i + words.length, at, naming) : atoms.word[at + 1] !== ',') continue;
    return !isFormer(atoms, i, naming);
  }
  return false;
}

/** Between an office and its holder stand only names and "of", "the". */
function onlyName(atoms: Atoms, from: number, to: number, naming: NamingWords): boolean {
  for (let i = from; i < to; i++) {
    if (atoms.kind[i] !== CAPITAL && !naming.between.has(atoms.word[i]!)) return false;
  }
  return true;
}

function isFormer(atoms: Atoms, role: number, naming: NamingWords): boolean {
  for (let i = role - 1; i >= Math.max(0, role - 3); i--) if (naming.former.has(atoms.word[i]!)) return true;
  return false;
}

/** "Hillary Clinton" is not Bill: a capital before the surname must be part of the name or an office. */
function firstNameFits(atoms: Atoms, at: number, name: string, naming: NamingWords): boolean {
  const first = wordsOf(name)[0]!;
  const before = atoms.word[at - 1] ?? '';
  if (at === 0 || atoms.kind[at - 1] !== CAPITAL || wordsOf(name).includes(before)) return true;
  return first === before || naming.titles.has(before);
}
