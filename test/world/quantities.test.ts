import { describe, expect, it } from 'vitest';
import { quantities as english } from '../../src/languages/en/numbers.ts';
import { findQuantities, tollOf } from '../../src/world/quantities/index.ts';
import { casesIn, starred, treeOf } from './say.ts';

const rough = (approximate: boolean): string => (approximate ? ' ~' : '');

describe('tolls', () => {
  it.each(casesIn('counts.txt'))('%s', (line, wanted) => {
    const { tree, token } = starred(line);
    const toll = tollOf({ tree, quantities: findQuantities(tree, english), language: english }, token);
    const shown =
      toll &&
      Object.entries(toll).map(([kind, { min, max, approximate }]) => `${kind} ${min} ${max ?? '-'}${rough(approximate)}`);
    expect(shown?.join(', ') ?? 'none').toBe(wanted);
  });
});

describe('quantities', () => {
  it.each(casesIn('numbers.txt'))('%s', (text, wanted) => {
    const tree = treeOf(text);
    const shown = findQuantities(tree, english).map(
      ({ span, of, min, max, approximate, currency }) =>
        `${tree.text(span)} | ${of === null ? '-' : tree.word(of)} | ${min}..${max ?? ''}${rough(approximate)}${currency ? ` ${currency}` : ''}`,
    );
    expect(shown.join(', ') || 'none').toBe(wanted);
  });
});
