import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { divide } from '../../src/text/index.ts';
import { cutAtoms, DIGITS } from '../../src/world/when/atoms.ts';
import { readClasses } from '../../src/world/when/classes.ts';
import { compileRules, NUMBER } from '../../src/world/when/pattern.ts';

const TEXT = `The envoy left the capital on the 3rd of May, the day before yesterday, and returned at the end of the year.
Early in the 1990s the two parties met twice a week; the past three years were calm. In the third quarter of 2019 exports
fell. The latest talks began at 5 p.m. on Tuesday, the last of a dozen meetings in the twenty-first century. A year ago,
over the next two months, about a hundred days earlier and half an hour later, the guards withdrew in late March 2031.`;

describe('what must follow the first word of a time pattern', () => {
  const { time, orthography } = english;
  const rules = compileRules(time, readClasses(time));
  const report = { id: 'a', title: null, publisher: null, published: null, url: null, language: null, text: TEXT };
  const atoms = cutAtoms(TEXT, divide(report, orthography).sentences);
  const { small, ordinals, one, scales } = time.numerals;
  const isNumeral = (at: number): boolean => {
    const word = atoms.word[at] ?? '';
    return atoms.kind[at] === DIGITS || [small, ordinals, one, scales].some((words) => words.has(word));
  };

  it('stands behind that word wherever the pattern matches', () => {
    let narrowed = 0;
    for (let at = 0; at < atoms.count; at++) {
      for (const rule of rules) {
        const word = atoms.word[at]!;
        if (!rule.begins.has(word) || !rule.match(atoms, at)) continue;
        const follows = rule.follows(word);
        if (!follows) continue;
        narrowed++;
        expect(follows.has(atoms.word[at + 1] ?? '') || (follows.has(NUMBER) && isNumeral(at + 1))).toBe(true);
      }
    }
    expect(narrowed).toBeGreaterThan(10);
  });

  it('is told for most patterns that begin with an article', () => {
    const begun = rules.filter(({ begins }) => begins.has('the'));
    expect(begun.filter((rule) => rule.follows('the')).length).toBeGreaterThan(begun.length / 2);
  });
});
