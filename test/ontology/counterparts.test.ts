import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';

/** Near-misses of test/cases/counterparts, each beside the event that it resembles, so that no rule refuses both. */
const folder = new URL('../cases/counterparts/', import.meta.url);
const reader = createReader(openAssets());
const files = readdirSync(folder).sort();
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' = ') && !line.startsWith('#'));

/** Types of the claims whose cue meets the starred words, or of all claims where none are starred. */
function toldAt(line: string): { readonly told: string[]; readonly wanted: string } {
  const [, marked, wanted] = /^(.*) = ([A-Za-z ]+)$/.exec(line) as unknown as [string, string, string];
  const at = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replaceAll('*', '');
  const record = reader.read({ id: 'case', text, title: null, publisher: null, published: null, url: null, language: 'en' });
  const stances = new Map(record.statements.map(({ id, stance }) => [id, stance]));
  const told = record.claims
    .filter(({ cue: [from, to] }) => at < 0 || (from < end && at < to))
    .map(({ type, auxiliary, voices }) => {
      const denied = auxiliary === null && stances.get(voices.at(-1) ?? '') === 'denies';
      return [type, denied ? 'denied' : auxiliary].filter((part) => part !== null).join(' ');
    });
  return { told, wanted };
}

test('there are forty near-misses or more, and as many events', () => {
  const lines = files.flatMap(linesOf);
  const misses = lines.filter((line) => line.endsWith('= nothing'));
  expect(misses.length).toBeGreaterThanOrEqual(40);
  expect(lines.length - misses.length).toBeGreaterThanOrEqual(40);
  expect(new Set(lines).size).toBe(lines.length);
});

for (const file of files) {
  describe(`counterparts: ${file.replace('.txt', '')}`, () => {
    for (const line of linesOf(file)) {
      test(line, () => {
        const { told, wanted } = toldAt(line);
        if (wanted === 'nothing') expect(told).toEqual([]);
        else expect(told).toContain(wanted);
      });
    }
  });
}
