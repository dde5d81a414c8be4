import { expect, test } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { createReader, unknownActors } from '../../src/index.ts';

const reader = createReader(openAssets());
const record = (id: string, text: string) =>
  reader.read({ id, text, title: null, publisher: null, published: '2031-03-12', url: null, language: 'en' });

test('those for whom most events wait come first, whatever report they are in', () => {
  const records = [
    record('a', 'Ula Brandt accused Norway of spying. Karl Zelm criticised Chad.'),
    record('b', 'Karl Zelm accused Kenya of lying. Karl Zelm praised Peru.'),
  ];
  const list = unknownActors(records);
  expect(list.map(({ name }) => name)).toEqual(['Karl Zelm', 'Ula Brandt']);
  expect(list[0]).toMatchObject({ kind: 'person', events: 3, reports: ['a', 'b'] });
});
test('who has a country from a title beside the name is not in it', () => {
  expect(unknownActors([record('a', 'Chilean Foreign Minister Karl Zelm accused Norway of spying.')])).toEqual([]);
});
test('who takes part in nothing is not in it', () => {
  expect(unknownActors([record('a', 'Karl Zelm was born in 1950.')])).toEqual([]);
});
