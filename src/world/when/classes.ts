import type { TimeLanguage } from '../../model/time-language.ts';
import { readNumeral, type Words } from '../quantities/numerals.ts';
import { type Atoms, CAPITAL, DIGITS, touches } from './atoms.ts';
import type { Classes, ClassReader } from './pattern.ts';

type Reading = { readonly value: number | string; readonly end: number } | null;

/** Readers for the word classes of a language's table and for the number classes that every language has. */
export function readClasses(language: TimeLanguage): Classes {
  const readers = new Map<string, ClassReader>(numberReaders(language));
  const begins = new Map<string, readonly string[]>();
  for (const line of language.words
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')) {
    const colon = line.indexOf(':');
    const head = line.slice(0, colon);
    const table = wordTable(line.slice(colon + 1));
    const name = head.replace('!', '');
    readers.set(name, wordReader(table, head.endsWith('!')));
    begins.set(name, [...table.keys()]);
  }
  const holidays = holidayTable(language.holidays);
  readers.set('holiday', holidays.reader);
  begins.set('holiday', holidays.begins);
  return { readers, begins };
}

function wordTable(text: string): Map<string, number | string> {
  const table = new Map<string, number | string>();
  for (const entry of text.trim().split(/\s+/)) {
    const [word = '', value = word] = entry.split('=');
    table.set(word, /^-?\d+$/.test(value) ? Number(value) : value);
  }
  return table;
}

function wordReader(table: ReadonlyMap<string, number | string>, capital: boolean): ClassReader {
  return (atoms, at) => {
    const value = table.get(atoms.word[at]!);
    if (value === undefined || (capital && atoms.kind[at] !== CAPITAL)) return null;
    return { value, end: at + 1 };
  };
}

/** Names of several words, each a row `name | rule`; the value is the rule. */
function holidayTable(rows: string): { reader: ClassReader; begins: string[] } {
  const names = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', rule = ''] = row.split('|').map((part) => part.trim());
      return { words: name.toLowerCase().replaceAll("'", " ' ").split(/\s+/), rule };
    });
  const byFirst = new Map<string, typeof names>();
  for (const name of names) byFirst.set(name.words[0]!, [...(byFirst.get(name.words[0]!) ?? []), name]);
  const reader: ClassReader = (atoms, at) => {
    if (atoms.kind[at] !== CAPITAL) return null;
    const found = byFirst.get(atoms.word[at]!)?.find(({ words }) => words.every((word, k) => atoms.word[at + k] === word));
    return found ? { value: found.rule, end: at + found.words.length } : null;
  };
  return { reader, begins: [...byFirst.keys()] };
}

/** Atoms as the number reader takes them. */
export const wordsOf = (atoms: Atoms): Words => ({ count: atoms.count, word: atoms.word, touches: (i) => touches(atoms, i) });

function numberReaders(language: TimeLanguage): [string, ClassReader][] {
  const numeral = keepLast((atoms, at) => readNumeral(wordsOf(atoms), at, language.numerals));
  const figures =
    (least: number, most: number, width: number): ClassReader =>
    (atoms, at) => {
      const word = atoms.word[at]!;
      if (atoms.kind[at] !== DIGITS || word.length > width) return null;
      const value = Number(word);
      return value >= least && value <= most ? { value, end: at + 1 } : null;
    };
  const cardinal: ClassReader = (atoms, at) => {
    const read = numeral(atoms, at);
    return read && !read.ordinal && !insideFigures(atoms, at) ? { value: read.value, end: read.end } : null;
  };
  const ordinal: ClassReader = (atoms, at) => {
    const read = numeral(atoms, at);
    return read?.ordinal ? { value: read.value, end: read.end } : null;
  };
  const upTo =
    (reader: ClassReader, most: number): ClassReader =>
    (atoms, at) => {
      const read = reader(atoms, at);
      return read && Number(read.value) >= 1 && Number(read.value) <= most ? read : null;
    };
  const [dayth, smallNumber] = [upTo(ordinal, 31), upTo(cardinal, 12)];
  const [hour, hh, minute] = [figures(0, 24, 2), figures(0, 23, 2), figures(0, 59, 2)];
  return [
    ['n', cardinal],
    ['ord', ordinal],
    ['dayth', dayth],
    ['day', (atoms, at) => dayth(atoms, at) ?? dayFigures(atoms, at)],
    ['dd', figures(1, 31, 2)],
    ['mm', figures(1, 12, 2)],
    ['yy', figures(0, 99, 2)],
    ['hour', (atoms, at) => hour(atoms, at) ?? smallNumber(atoms, at)],
    ['hh', (atoms, at) => (atoms.word[at]!.length === 2 ? hh(atoms, at) : null)],
    ['hhmm', hourMinute],
    ['minute', (atoms, at) => (atoms.word[at]!.length === 2 ? minute(atoms, at) : null)],
    ['year', (atoms, at) => yearFigures(atoms, at, 1000, 2199) ?? yearWords(atoms, at, language)],
    ['newyear', (atoms, at) => yearFigures(atoms, at, 1900, 2049) ?? yearWords(atoms, at, language)],
    ['oldyear', figures(100, 999, 3)],
    ['anyyear', figures(1, 2199, 4)],
    ['decade', (atoms, at) => (atoms.word[at + 1] === 's' && touches(atoms, at) ? decadeFigures(atoms, at) : null)],
  ];
}

/** A reader that keeps what it read last: many patterns ask for the number at one place, one after the other. */
function keepLast<T>(read: (atoms: Atoms, at: number) => T): (atoms: Atoms, at: number) => T {
  const lasts = new WeakMap<Atoms, { readonly at: number; readonly value: T }>();
  return (atoms, at) => {
    let last = lasts.get(atoms);
    if (last?.at !== at) {
      last = { at, value: read(atoms, at) };
      lasts.set(atoms, last);
    }
    return last.value;
  };
}

/** "1200 GMT", "0300". */
function hourMinute(atoms: Atoms, at: number): Reading {
  const word = atoms.word[at]!;
  if (atoms.kind[at] !== DIGITS || word.length !== 4 || Number(word.slice(0, 2)) > 24 || Number(word.slice(2)) > 59) return null;
  return { value: word, end: at + 1 };
}

function dayFigures(atoms: Atoms, at: number): Reading {
  const value = Number(atoms.word[at]);
  if (atoms.kind[at] !== DIGITS || atoms.word[at]!.length > 2 || value < 1 || value > 31) return null;
  return insideFigures(atoms, at) || figuresGoOn(atoms, at) ? null : { value, end: at + 1 };
}

/** True for the "250" of "1,250" and the "5" of "$5". */
function insideFigures(atoms: Atoms, at: number): boolean {
  if (at === 0 || !touches(atoms, at - 1)) return false;
  const before = atoms.word[at - 1]!;
  return (
    '$£€¥#'.includes(before) ||
    ((before === ',' || before === '.' || before === ':') && at > 1 && atoms.kind[at - 2] === DIGITS && touches(atoms, at - 2))
  );
}

/** True for the "2" of "2.5", "2%", "2nd" and "2,000". */
function figuresGoOn(atoms: Atoms, at: number): boolean {
  if (!touches(atoms, at)) return false;
  const after = atoms.word[at + 1]!;
  if (after === '%' || /^[a-z]/.test(after)) return true;
  return (after === '.' || after === ',' || after === ':') && atoms.kind[at + 2] === DIGITS && touches(atoms, at + 1);
}

function yearFigures(atoms: Atoms, at: number, least: number, most: number): Reading {
  const value = Number(atoms.word[at]);
  if (atoms.kind[at] !== DIGITS || atoms.word[at]!.length !== 4 || value < least || value > most) return null;
  return insideFigures(atoms, at) || figuresGoOn(atoms, at) ? null : { value, end: at + 1 };
}

function decadeFigures(atoms: Atoms, at: number): Reading {
  const word = atoms.word[at]!;
  if (atoms.kind[at] !== DIGITS || !word.endsWith('0')) return null;
  const value = Number(word);
  if (word.length === 4 && value >= 1000 && value < 2100) return { value, end: at + 2 };
  return word.length === 2 ? { value: 1900 + value, end: at + 2 } : null;
}

/** "nineteen ninety-one", "two thousand six", "twenty sixteen". */
function yearWords(atoms: Atoms, at: number, language: TimeLanguage): Reading {
  const { small } = language.numerals;
  const first = small.get(atoms.word[at]!);
  if (first === undefined) return null;
  const words = wordsOf(atoms);
  if (first >= 18 && first <= 20) {
    const second = small.get(atoms.word[at + 1] ?? '');
    if (second === undefined || second < 10) return null;
    const rest = readNumeral(words, at + 1, language.numerals);
    return rest && !rest.ordinal && rest.value < 100 ? { value: first * 100 + rest.value, end: rest.end } : null;
  }
  const whole = first === 2 ? readNumeral(words, at, language.numerals) : null;
  return whole && !whole.ordinal && whole.value >= 2000 && whole.value < 2050 ? { value: whole.value, end: whole.end } : null;
}
