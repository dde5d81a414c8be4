import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orthography } from '../../src/languages/en/text.ts';
import { time } from '../../src/languages/en/time.ts';
import { divide } from '../../src/text/index.ts';
import { inferPublished, type Term } from '../../src/world/published/index.ts';
import { readSenses } from '../../src/world/when/index.ts';

type Case = { readonly day: string; readonly hard: boolean; readonly terms: readonly Term[]; readonly text: string };

function readCase(block: string): Case {
  const lines = block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const terms = lines
    .filter((line) => line.startsWith('term '))
    .map((line) => {
      const [name = '', role = '', from = '', to = ''] = line
        .slice(5)
        .split('|')
        .map((part) => part.trim());
      return { name, roles: [role], from: from || null, to: to || null };
    });
  const day = lines.find((line) => line.startsWith('day '))!.slice(4);
  return {
    day,
    hard: lines.some((line) => line.startsWith('hard ')),
    terms,
    text: lines
      .filter((line) => !/^(day|term|hard) /.test(line))
      .join('\n')
      .trim(),
  };
}

const cases = readFileSync(new URL('../cases/published/reports.txt', import.meta.url), 'utf8')
  .split('\n====\n')
  .map(readCase);

function infer({ terms, text }: Pick<Case, 'terms' | 'text'>, given: string | null = null) {
  const document = divide(
    { id: 'case', text, title: null, publisher: null, published: given, url: null, language: 'en' },
    orthography,
  );
  return inferPublished({ document, senses: readSenses(document, time), terms: () => terms, language: time, given });
}

describe('the day of an undated report', () => {
  for (const one of cases.filter(({ hard }) => !hard)) {
    it(`${one.day} is its day or among three: ${one.text.slice(0, 60)}`, () => {
      const found = infer(one);
      expect([found.value, ...found.candidates.map(({ value }) => value)]).toContain(one.day);
    });
  }

  it('is found, or is among three, in seventeen reports of twenty, the hard ones among them', () => {
    const found = cases.filter((one) => infer(one).candidates.some(({ value }) => value === one.day));
    expect(found.length / cases.length).toBeGreaterThanOrEqual(0.85);
  });

  it('is given alone and wrong in at most one report of twenty', () => {
    const wrong = cases.filter((one) => {
      const { value } = infer(one);
      return value !== null && value !== one.day;
    });
    expect(wrong.map(({ day }) => day).length / cases.length).toBeLessThanOrEqual(0.05);
  });

  it('is the given one where there is one', () => {
    expect(infer({ terms: [], text: 'He left on Tuesday.' }, '2031-03-12T10:00:00Z')).toMatchObject({
      value: '2031-03-12',
      basis: 'stated',
      rule: 'given',
    });
  });

  it('stays unknown when nothing tells it', () => {
    const found = infer({ terms: [], text: 'The minister resigned.' });
    expect([found.value, found.candidates]).toEqual([null, []]);
  });

  it('is sought in a time that grows no faster than the number of dates', () => {
    const timeOf = (dates: number): number => {
      const began = performance.now();
      infer({ terms: [], text: '12 March and Tuesday, '.repeat(dates) });
      return performance.now() - began;
    };
    expect(timeOf(8000) / Math.max(50, timeOf(1000))).toBeLessThan(24);
  });

  it('has its reasons once each, with terms known by days before those known by years', () => {
    const terms = [
      { name: 'Jan Novak', roles: ['president'], from: '2031-01-01', to: '2034-12-31' },
      { name: 'Jan Novak', roles: ['president'], from: '2031-03-01', to: '2034-02-28' },
    ];
    const text = 'President Jan Novak spoke on Tuesday, 11 March. He had landed on Saturday and slept on Saturday.';
    const { candidates } = infer({ terms, text });
    expect(candidates[0]!.reasons).toContain('Jan Novak held office from 2031-03-01 to 2034-02-28');
    expect(new Set(candidates[0]!.reasons).size).toBe(candidates[0]!.reasons.length);
  });

  it('has reasons with each candidate', () => {
    for (const one of cases) for (const { reasons } of infer(one).candidates) expect(reasons.length).toBeGreaterThan(0);
  });
});
