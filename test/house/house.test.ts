import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/model/index.ts';
import { roomOf, type Source, sources } from './source.ts';

const ALL = sources('src');
const READING = ['intake', 'text', 'grammar', 'meaning', 'world', 'ontology', 'writing', 'export', 'languages'];
const PURE = ['model', ...READING, 'audit', 'scoring', 'pipeline.ts', 'compose.ts', 'index.ts'];

/** What each room may open besides itself. */
const MAY_OPEN: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(READING.map((room) => [room, ['model']])),
  'pipeline.ts': ['model', ...READING],
  'compose.ts': ['model', 'pipeline.ts', ...READING],
  'index.ts': ['model', 'pipeline.ts', 'compose.ts', 'intake', 'export', 'audit'],
  assets: ['model'],
  formats: ['model', 'intake', 'export'],
  audit: ['model', 'export'],
  scoring: ['model'],
  watch: ['model', 'formats'],
  record: ['model', 'pipeline.ts'],
  client: ['model'],
  server: ['model', 'index.ts', 'assets', 'formats', 'record'],
  fleet: ['model', 'index.ts', 'assets', 'formats', 'record'],
  page: ['index.ts', 'assets'],
  cli: ['model', 'index.ts', 'assets', 'formats', 'watch', 'scoring', 'record', 'server', 'page', 'fleet'],
};

test('every room is known', () => {
  expect([...new Set(ALL.map(({ path }) => roomOf(path)))].filter((room) => !(room in MAY_OPEN))).toEqual([]);
});

test('rooms open only the rooms they may', () => {
  const wrong = ALL.flatMap(({ path, opens }) =>
    opens
      .filter((target) => roomOf(target) !== roomOf(path) && !MAY_OPEN[roomOf(path)]?.includes(roomOf(target)))
      .map((target) => `${path} opens ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('files name other files with their ending, and those exist', () => {
  const paths = new Set(ALL.map(({ path }) => path));
  const missing = ALL.flatMap(({ path, opens }) =>
    opens.filter((target) => !paths.has(target)).map((target) => `${path} opens ${target}`),
  );
  expect(missing).toEqual([]);
});

test('only the command line, the formats and the assets for Node use packages', () => {
  const wrong = ALL.filter(({ path, packages }) => packages.length && PURE.includes(roomOf(path))).map(
    ({ path, packages }) => `${path}: ${packages.join(' ')}`,
  );
  expect(wrong).toEqual([]);
});

test('no file opens itself by way of others', () => {
  expect(findCycle(ALL)).toBeNull();
});

test('a cycle would be found', () => {
  const file = (path: string, ...opens: string[]): Source => ({ path, text: '', opens, packages: [] });
  expect(findCycle([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['b', 'c', 'b']);
});

function findCycle(files: readonly Source[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const target of byPath.get(path)?.opens ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

test.each(['src', 'bench', 'test', 'train', 'docs', 'desk'])('no file of %s is over 400 lines', (folder) => {
  const long = sources(folder).map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > 400)).toEqual([]);
});

describe('shared code asks for a property and never for a name', () => {
  const shared = ALL.filter(
    ({ path }) => !path.startsWith('src/ontology/types/') && !path.startsWith('src/languages/') && roomOf(path) !== 'model',
  );
  const compares = (names: readonly string[]): RegExp =>
    new RegExp(`(?:[!=]==?\\s*|\\bcase\\s+|\\.includes\\(|\\.startsWith\\()['"](?:${names.join('|')})['"]`);

  test('of an event type', () => {
    expect(shared.filter(({ text }) => compares(EVENT_TYPES).test(text)).map(({ path }) => path)).toEqual([]);
  });
  test('of a language', () => {
    expect(shared.filter(({ text }) => compares(['en', 'eng', 'english', 'English']).test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

test('reading depends on nothing but the report: no clock, no chance, no locale', () => {
  const unsure = /Math\.random|Date\.now|new Date\(\)|performance\.now|toLocale|localeCompare|\bIntl\./;
  expect(ALL.filter(({ path, text }) => PURE.includes(roomOf(path)) && unsure.test(text)).map(({ path }) => path)).toEqual([]);
});

test('nothing is left for later', () => {
  expect(ALL.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('starting the command line loads no library but commander: the others come when they are needed', () => {
  const byPath = new Map(ALL.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, name] of byPath.get(path)!.text.matchAll(/^(?:import|export) (?!type )[^'"=;]*?from '([^']+)'/gm)) {
      if (name!.startsWith('.')) visit(join(dirname(path), name!));
      else if (!name!.startsWith('node:')) packages.add(name!);
    }
  };
  visit('src/cli/main.ts');
  expect(reached.has('src/formats/index.ts')).toBe(true);
  expect([...packages]).toEqual(['commander']);
});
