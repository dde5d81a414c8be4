import { expect, test } from 'vitest';
import { chooseRelations } from '../../src/grammar/relations.ts';

const NAMES = ['obj', 'root', 'iobj', 'nsubj', 'obl'];

/** Relations by name for rows of scores in the order of NAMES. */
function choose(rows: readonly (readonly number[])[], heads: readonly number[]): string[] {
  const scored = { scores: Float32Array.from(rows.flat()), width: NAMES.length, heads: Int32Array.from(heads) };
  return [...chooseRelations(scored, NAMES)].map((relation) => NAMES[relation]!);
}

test('of two objects of one verb, the one that loses less becomes something else', () => {
  // "gave him money"
  const rows = [
    [0, 9, 0, 0, 0],
    [5, 9, 4, 0, 0],
    [8, 9, 1, 0, 0],
  ];
  expect(choose(rows, [0, 0, 0])).toEqual(['root', 'iobj', 'obj']);
});

test('objects of two verbs both stay', () => {
  const rows = [
    [0, 9, 0, 0, 0],
    [5, 9, 4, 0, 0],
    [8, 9, 1, 0, 0],
  ];
  expect(choose(rows, [0, 0, 1])).toEqual(['root', 'obj', 'obj']);
});

test('nothing but a root is called root', () => {
  expect(choose([[-9, 9, -9, -9, -8]], [0])).toEqual(['root']);
  expect(
    choose(
      [
        [0, 9, 0, 0, 0],
        [-9, 9, -9, -9, -8],
      ],
      [0, 0],
    ),
  ).toEqual(['root', 'obl']);
});
