import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orthography } from '../../src/languages/en/text.ts';
import { time } from '../../src/languages/en/time.ts';
import { divide } from '../../src/text/index.ts';
import { findTimes } from '../../src/world/when/index.ts';
import { worked } from '../clock.ts';

const folder = new URL('../cases/time/', import.meta.url);
const MARK = /\[([^\]]+)\]\{([^}]+)\}/g;

function timesIn(text: string, published: string | null): string[] {
  const report = { id: 'case', text, title: null, publisher: null, published, url: null, language: 'en' };
  return findTimes(divide(report, orthography), null, time, published).map(
    ({ span, value }) => `${text.slice(span.start, span.end)} = ${value}`,
  );
}

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const published = lines[0]!.replace('published ', '');
  describe(`times: ${file.replace('.txt', '')}`, () => {
    for (const line of lines.slice(1)) {
      it(line, () => {
        const wanted = [...line.matchAll(MARK)].map(([, words, value]) => `${words} = ${value}`);
        expect(timesIn(line.replace(MARK, '$1'), published)).toEqual(wanted);
      });
    }
  });
}

describe('times without a report day', () => {
  it('keep X where the day would be needed', () => {
    expect(timesIn('He left on Tuesday, October 19, and returns next week.', null)).toEqual([
      'Tuesday, October 19 = XXXX-10-19',
      'next week = XXXX-WXX',
    ]);
  });

  it('are placed where the words have a year', () => {
    expect(timesIn('He left on 19 October 2016.', null)).toEqual(['19 October 2016 = 2016-10-19']);
  });
});

describe('times and odd input', () => {
  it('read a long run of figures and months in time proportional to its length', () => {
    const text = '12 March '.repeat(20_000);
    const began = worked();
    timesIn(text, '2031-03-12');
    expect(worked() - began).toBeLessThan(4000);
  });

  it('find nothing in nothing', () => {
    expect(timesIn('', '2031-03-12')).toEqual([]);
  });
});
