import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseHeads, isTree } from '../../src/grammar/heads.ts';

const total = (heads: ArrayLike<number>, arcs: Float32Array, roots: Float32Array): number => {
  let sum = 0;
  for (let i = 0; i < roots.length; i++) sum += heads[i] === -1 ? roots[i]! : arcs[i * roots.length + heads[i]!]!;
  return sum;
};

function bestByTrial(arcs: Float32Array, roots: Float32Array): number {
  const size = roots.length;
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(size).fill(-1);
  const walk = (i: number): void => {
    if (i === size) {
      if (isTree(heads)) best = Math.max(best, total(heads, arcs, roots));
      return;
    }
    for (let j = -1; j < size; j++) {
      if (j === i) continue;
      heads[i] = j;
      walk(i + 1);
    }
  };
  walk(0);
  return best;
}

const table = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.record({
    arcs: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size * size, maxLength: size * size }),
    roots: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: size, maxLength: size }),
  }),
);

test('the chosen tree has one root and no better one exists', () => {
  fc.assert(
    fc.property(table, ({ arcs, roots }) => {
      const [a, r] = [Float32Array.from(arcs), Float32Array.from(roots)];
      const heads = chooseHeads(a, r);
      expect(isTree(heads)).toBe(true);
      expect(total(heads, a, r)).toBe(bestByTrial(a, r));
    }),
    { numRuns: 200, seed: 5 },
  );
});

test('two words that want each other, and two that want the root, still make one tree', () => {
  const heads = chooseHeads(Float32Array.from([0, 9, 0, 9, 0, 0, 0, 0, 0]), Float32Array.from([5, 1, 8]));
  expect([...heads]).toEqual([2, 0, -1]);
});

test('heads in a ring, without a root, or with two roots are no tree', () => {
  expect(isTree(Int32Array.from([1, 0]))).toBe(false);
  expect(isTree(Int32Array.from([-1, -1]))).toBe(false);
  expect(isTree(Int32Array.from([-1, 0, 1]))).toBe(true);
});
