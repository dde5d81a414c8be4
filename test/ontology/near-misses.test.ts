import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader } from '../../src/index.ts';

/** Sentences of test/cases/near-misses: words of conflict and cooperation that tell of no event. */
const folder = new URL('../cases/near-misses/', import.meta.url);
const reader = createReader(openAssets());
const files = readdirSync(folder).sort();
const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const explain = (text: string) =>
  reader.explain({ id: 'case', text, title: null, publisher: null, published: null, url: null, language: 'en' });

test('there are two hundred near-misses or more, none twice', () => {
  const lines = files.flatMap(linesOf);
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(new Set(lines).size).toBe(lines.length);
});

for (const file of files) {
  describe(`near-misses: ${file.replace('.txt', '')}`, () => {
    for (const line of linesOf(file)) {
      test(line, () => {
        const { record, sentences } = explain(line);
        const told = record.claims.map(({ type, cue, rule }) => `${type} “${line.slice(...cue)}” by ${rule}`);
        expect(told).toEqual([]);
        for (const { outcome } of sentences) expect(outcome.length).toBeGreaterThan(0);
      });
    }
  });
}
