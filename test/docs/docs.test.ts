import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages, standing } from '../../docs/write.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EVENT_TYPES, SECTION_KINDS } from '../../src/model/index.ts';
import { ROOT } from '../house/source.ts';

const PAGES = [
  'docs/keeping.md',
  'docs/fleet.md',
  'docs/desk.md',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/house.md',
  'docs/record.md',
  'docs/formats.md',
  'docs/commands.md',
];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const all = PAGES.map(read).join('\n');
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly exports: Record<string, { readonly default: string } | string>;
};
const matches = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];

describe('what the docs name exists', () => {
  test.each(PAGES)('paths and links of %s', (page) => {
    const text = read(page);
    const paths = matches(text, /`((?:src|docs|test|data|models|bench|train|sample)\/[\w./-]*)`/g);
    const links = matches(text, /\]\((?!https?:)([^)#]+)\)/g).map((link) => join(dirname(page), link));
    const built = (path: string): boolean => existsSync(join(ROOT, path));
    expect([...paths, ...links].filter((path) => !built(path))).toEqual([]);
  });
  test('commands', () => {
    const named = matches(all, /(?:`|npx )demarche ([a-z][a-z-]*)(?= |`|$)/gm);
    expect(named.filter((name) => !COMMANDS.some((command) => command.name === name))).toEqual([]);
  });
  test('options, each of its command', () => {
    const wrong = [...all.matchAll(/demarche ([a-z-]+)([^`\n]*)/g)].flatMap(([line, name, rest]) => {
      const known = COMMANDS.find((command) => command.name === name)?.options.map((option) => option.name) ?? [];
      return matches(rest!, /--([a-z-]+)/g).some((flag) => !known.includes(flag)) ? [line] : [];
    });
    expect(wrong).toEqual([]);
  });
  test('scripts', () => {
    const named = matches(all, /npm (?:run (?:-s )?)([a-z:]+)/g);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
  test('event types', () => {
    const CODES =
      /^(?:[A-Z]{3}|SOURCE|LICENSE|README|CHANGELOG|CONTRIBUTING|PLOVER|CAMEO|JSON|TIMEX|DEMARCHE|FILE|GOLD|RUN|TASK|CLAIM|TYPE|FORMAT|SHARED|ID|MIME|HTML|NITF|WARC|JSON|RSS|UTF|OCR|RFC|FIPS|AJGVIT|WHICH|ANSWER|MINUTES|RECORDS|GDELT|ICEWS|POLECAT|ACLED|PATH|PLACE|ACTOR|MODE|CONTEXT|DATE|VOICE|PUBLISHER|RULING|WORDS|EVENT|NAME|ROLE|FIELD|VALUE|ENTRY|REPORT|COUNTRY|SECTOR|PERIOD|SIGKILL|NATS|CSRF|POST|TLS|MCP|API|URL|SVG|PNG|HTTP|HTTPS|ADDRESS|HOST|SIGTERM|SIGINT|SECONDS|PORT|SIGKILL|TXT|AGPL|OPENAPI|WCAG|EADDRINUSE|POSTGRES)$/;
    const named = matches(all, /\b([A-Z]{4,})\b/g).filter((word) => !CODES.test(word) && !/^(?:UTF|ISO)/.test(word));
    expect(named.filter((word) => !(EVENT_TYPES as readonly string[]).includes(word))).toEqual([]);
  });
  test('doors of the package', () => {
    const named = matches(all, /'demarche(\/[\w/]+)?'/g);
    expect(named.filter((door) => door && !(`.${door}` in manifest.exports))).toEqual([]);
  });
});

describe('what exists is named in the docs', () => {
  test('commands, in the README or the house', () => {
    expect(COMMANDS.filter(({ name }) => !read('README.md').includes(`demarche ${name}`)).map(({ name }) => name)).toEqual([]);
  });
  test('event types and kinds of sections, in the record', () => {
    const page = read('docs/record.md');
    expect([...EVENT_TYPES, ...SECTION_KINDS].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
  test('fields of the record, of its claims and of its events', () => {
    const schema = JSON.parse(read('docs/record.schema.json')) as {
      properties: object;
      definitions: Record<string, { properties?: object }>;
    };
    const page = read('docs/record.md');
    const fields = [schema, schema.definitions.RecordClaim!, schema.definitions.RecordEvent!].flatMap(({ properties }) =>
      Object.keys(properties!),
    );
    const known = ['event', 'place', 'date'];
    expect(fields.filter((field) => !known.includes(field) && !page.includes(`\`${field}\``))).toEqual([]);
  });
  test('libraries, each with its reason', () => {
    const named = read('docs/house.md');
    const libraries = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(libraries.filter((name) => !named.includes(`| \`${name}\` |`))).toEqual([]);
  });
  test('scripts', () => {
    const quiet = ['prepare', 'typecheck'];
    expect(
      Object.keys(manifest.scripts).filter(
        (name) => !quiet.includes(name) && !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(all),
      ),
    ).toEqual([]);
  });
  test('the version, in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });
});

test.each(Object.entries(pages()))('docs/%s is as `npm run docs` writes it', (name, text) => {
  expect(standing(name)).toBe(text);
});

test('every door of the package has its source', () => {
  const doors = Object.values(manifest.exports).flatMap((door) => (typeof door === 'string' ? [] : [door.default]));
  expect(doors.filter((door) => !existsSync(join(ROOT, door.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))))).toEqual([]);
});
