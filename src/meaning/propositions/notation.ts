import type { FrameSource, RoleName } from '../../model/index.ts';

/**
 * The notation of frame words.
 *
 *     frame expel like attack            a frame and its role pattern
 *     v throw out|expel obj:@envoy       form, words, conditions: an object of class `envoy` is there
 *     n expulsion of!drug,gas +official  forms: v verb, n noun, a adjective, p fixed phrase; `!` forbids; `+` notes a tag
 *     v strip has:of theme=of            `has:` and `no:` ask for a path; `role=path,path>path` overrides the pattern
 *
 * Paths: subj obj objmod second comp inf wish adj name mod next any light, or a preposition (spaces as `_`).
 * Classes: `@name`, or special: `^name` a proper noun, `^pronoun`, `^number`.
 */
export type Form = 'v' | 'n' | 'a' | 'p';

/** A group of paths is read as one; the first group that finds something wins. */
export type RolePaths = ReadonlyMap<RoleName, readonly (readonly string[])[]>;

export type Condition = {
  readonly path: string;
  readonly wanted: boolean;
  readonly words: ReadonlySet<string> | null;
  readonly kinds: readonly string[];
  readonly text: string;
};

export type Entry = {
  readonly frame: string;
  readonly form: Form;
  /** One to several words; the key word is the first of a verb or phrase, the last of a noun or adjective. */
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
  /** How much it asks for: the more, the surer it is when it fits. */
  readonly closeness: number;
  readonly tags: readonly string[];
  readonly roles: RolePaths;
  readonly line: string;
};

/** Some words of a line, whose entry is made when it is first asked for: a report meets few of them. */
export type Sketch = { readonly form: Form; readonly words: string; readonly entry: () => Entry };

type Classes = ReadonlyMap<string, ReadonlySet<string>>;
type Patterns = ReadonlyMap<string, RolePaths>;

const lines = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Reads `name = word word @other` lines; words of several parts are written with `_`. */
export function readClasses(texts: readonly string[]): Classes {
  const classes = new Map<string, Set<string>>();
  for (const line of lines(texts)) {
    const cut = line.indexOf('=');
    const name = line.slice(0, cut).trim();
    const words = classes.get(name) ?? new Set<string>();
    classes.set(name, words);
    for (const word of line.slice(cut + 1).split(/\s+/)) addToClass(classes, words, word);
  }
  return classes;
}

function addToClass(classes: ReadonlyMap<string, ReadonlySet<string>>, words: Set<string>, word: string): void {
  if (word.startsWith('@')) for (const other of need(classes, word.slice(1), word)) words.add(other);
  else if (word !== '') words.add(word.replaceAll('_', ' '));
}

function need<T>(map: ReadonlyMap<string, T>, name: string, line: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`the frame lexicon names "${name}", which it does not define: ${line}`);
  return found;
}

/** Reads `pattern form role=paths …` lines. */
export function readPatterns(text: string): Patterns {
  const patterns = new Map<string, RolePaths>();
  for (const line of lines([text])) {
    const [name, form, ...roles] = line.split(/\s+/);
    patterns.set(`${name} ${form}`, new Map(roles.map(readRole)));
  }
  return patterns;
}

function readRole(text: string): [RoleName, string[][]] {
  const [role, paths] = text.split('=') as [RoleName, string];
  return [role, paths.split('>').map((group) => group.split(',').map((path) => path.replaceAll('_', ' ')))];
}

/** Sketches all entries of a language's frame words; making one throws where its line names a class or pattern that is not defined. */
export function sketchEntries(source: FrameSource): Sketch[] {
  const known: Known = {
    classes: readClasses(source.classes),
    patterns: readPatterns(source.patterns),
    conditions: new Map(),
  };
  const sketches: Sketch[] = [];
  let block: Block = { frame: '', pattern: '' };
  for (const line of lines(source.frames)) {
    if (line.startsWith('frame ')) {
      const [, frame = '', , pattern = ''] = line.split(/\s+/);
      block = { frame, pattern };
    } else sketchLine(line, block, known, sketches);
  }
  return sketches;
}

/** What the lines below a `frame` line share. */
type Block = { readonly frame: string; readonly pattern: string };

/** What lines refer to, and the conditions read so far by their text. */
type Known = { readonly classes: Classes; readonly patterns: Patterns; readonly conditions: Map<string, Condition> };

const isMark = (part: string): boolean => part.startsWith('+') || part.includes(':') || part.includes('!') || part.includes('=');

function sketchLine(line: string, block: Block, known: Known, sketches: Sketch[]): void {
  const parts = line.split(/\s+/);
  const form = parts[0] as Form;
  const firstMark = parts.findIndex((part, i) => i > 0 && isMark(part));
  const marks = firstMark < 0 ? [] : parts.slice(firstMark);
  const words = parts.slice(1, firstMark < 0 ? undefined : firstMark).join(' ');
  let shared: Shared | null = null;
  for (const part of words.split('|')) {
    const phrase = part.trim();
    const entry = (): Entry => {
      shared ??= readMarks(line, form, marks, block, known);
      return finish({ ...shared, words: phrase.split(' ') });
    };
    sketches.push({ form, words: phrase, entry });
  }
}

/** What all entries of a line have in common. */
type Shared = Omit<Entry, 'words' | 'closeness'>;

function readMarks(line: string, form: Form, marks: readonly string[], block: Block, known: Known): Shared {
  // A line's own roles come first: what it names is taken before the pattern can.
  const own = marks.filter(isRole).map(readRole);
  const pattern = need(known.patterns, `${block.pattern} ${form === 'p' ? 'v' : form}`, line);
  return {
    frame: block.frame,
    form,
    conditions: marks
      .filter((mark) => !mark.startsWith('+') && !isRole(mark))
      .map((mark) => conditionOf(mark, known.classes, known.conditions)),
    tags: marks.filter((mark) => mark.startsWith('+')).map((mark) => mark.slice(1)),
    roles: own.length ? mergeRoles(new Map(own), pattern) : pattern,
    line: `${block.frame}: ${line}`,
  };
}

const finish = (entry: Omit<Entry, 'closeness'>): Entry => ({
  ...entry,
  closeness: (entry.words.length - 1) * 3 + entry.conditions.reduce((sum, condition) => sum + (condition.wanted ? 2 : 0.5), 0),
});

const mergeRoles = (own: RolePaths, shared: RolePaths): RolePaths =>
  new Map([...own, ...[...shared].filter(([role]) => !own.has(role))]);

const isRole = (mark: string): boolean => mark.includes('=');

function conditionOf(mark: string, classes: Classes, known: Map<string, Condition>): Condition {
  let condition = known.get(mark);
  if (!condition) {
    condition = readCondition(mark, classes);
    known.set(mark, condition);
  }
  return condition;
}

function readCondition(mark: string, classes: Classes): Condition {
  const at = mark.search(/[:!]/);
  if (at <= 0) throw new Error(`the frame lexicon has "${mark}" where a condition, a role or a tag should stand`);
  const path = mark.slice(0, at).replaceAll('_', ' ');
  const rest = mark.slice(at + 1);
  if (path === 'has' || path === 'no')
    return { path: rest.replaceAll('_', ' '), wanted: path === 'has', words: null, kinds: [], text: mark };
  const parts = rest.split(',');
  // A whole class alone is not copied.
  if (parts.length === 1 && rest.startsWith('@'))
    return { path, wanted: mark[at] === ':', words: need(classes, rest.slice(1), rest), kinds: [], text: mark };
  const words = new Set<string>();
  const kinds: string[] = [];
  for (const part of parts) {
    if (part.startsWith('^')) kinds.push(part.slice(1));
    else addToClass(classes, words, part);
  }
  return { path, wanted: mark[at] === ':', words, kinds, text: mark };
}
