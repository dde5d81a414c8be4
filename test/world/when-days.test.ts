import { describe, expect, it } from 'vitest';
import { time } from '../../src/languages/en/time.ts';
import { findTimes, readDays } from '../../src/world/when/index.ts';
import { casesIn, starred } from './say.ts';

const PUBLISHED = '2031-03-12';

function dayOf(line: string): string {
  const { tree, token } = starred(line);
  const times = findTimes(tree.document, tree, time, PUBLISHED);
  const days = readDays({ tree, times, anchorDay: PUBLISHED, language: time })(token);
  if (!days) return 'none';
  return days.start === days.end ? days.start : `${days.start}/${days.end}`;
}

describe('the day of a happening', () => {
  it.each(casesIn('days/told.txt'))('%s', (line, wanted) => {
    expect(dayOf(line)).toBe(wanted);
  });

  it('is assumed without words and rests on words with them', () => {
    const { tree, token } = starred('Borduria *denounced* the decision.');
    expect(readDays({ tree, times: [], anchorDay: PUBLISHED, language: time })(token)).toEqual({
      start: PUBLISHED,
      end: PUBLISHED,
      basis: 'assumed',
      evidence: [],
    });
  });

  it('is not known where the report has no day', () => {
    const { tree, token } = starred('Borduria *denounced* the decision.');
    expect(readDays({ tree, times: [], anchorDay: null, language: time })(token)).toBeNull();
  });
});
