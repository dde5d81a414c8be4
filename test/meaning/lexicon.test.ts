import { expect, test } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { readLexicon } from '../../src/meaning/propositions/index.ts';

const source = { ...english.frames, classes: ['envoy = envoy diplomat'], patterns: 'plain v patient=obj' };

test('every line of the English frame words can be read', () => {
  const { entries, phrases } = readLexicon(english.frames);
  for (const index of [entries, phrases]) for (const key of index.keys()) expect(index.get(key)).not.toHaveLength(0);
});

test('a word gives its entries in the order of the lines, the same at each look', () => {
  const { entries } = readLexicon({
    ...source,
    frames: ['frame expel like plain\nv throw out|expel obj:@envoy\nframe move like plain\nv expel'],
  });
  const found = entries.get('v expel');
  expect(found.map(({ frame, closeness }) => [frame, closeness])).toEqual([
    ['expel', 2],
    ['move', 0],
  ]);
  expect(entries.get('v throw')[0]!.conditions).toBe(found[0]!.conditions);
  expect(entries.get('v expel')).toBe(found);
  expect([entries.has('v send'), entries.get('v send')]).toEqual([false, []]);
});

test('a line that names what is not defined says so when it is asked for', () => {
  const { entries } = readLexicon({ ...source, frames: ['frame expel like plain\nv expel obj:@nobody'] });
  expect(() => entries.get('v expel')).toThrow('names "nobody", which it does not define');
});
