import { describe, expect, it } from 'vitest';
import { time } from '../../src/languages/en/time.ts';
import { findTimes, readDays } from '../../src/world/when/index.ts';
import { casesIn, starred, treeOf } from './say.ts';

const PUBLISHED = '2031-03-12';

/** Nouns that the ontology would know for happenings. */
const EVENTS = new Set(['raid', 'talk', 'coup', 'truce', 'summit', 'ambush', 'march', 'vote', 'visit', 'rally']);

function dayOf(line: string): string {
  const { tree, token } = starred(line);
  const times = findTimes(tree.document, tree, time, PUBLISHED);
  const days = readDays({ tree, times, anchorDay: PUBLISHED, language: time, isEvent: (noun) => EVENTS.has(tree.lemma(noun)) })(
    token,
  );
  if (!days) return 'none';
  return days.start === days.end ? days.start : `${days.start}/${days.end}`;
}

describe('the day of a happening', () => {
  for (const file of ['told', 'occasions', 'ahead', 'distances', 'carried', 'captions']) {
    it.each(casesIn(`days/${file}.txt`))('%s', (line, wanted) => {
      expect(dayOf(line.replaceAll('¶', '\n\n'))).toBe(wanted);
    });
  }

  it('is behind where a day owns it, ahead where the words look to it', () => {
    const valuesIn = (text: string): string[] => {
      const tree = treeOf(text);
      return findTimes(tree.document, tree, time, PUBLISHED).map(({ value }) => value);
    };
    expect(valuesIn("Unions will appeal against Monday's ruling.")).toEqual(['2031-03-10']);
    expect(valuesIn("The parties will debate ahead of Sunday's vote.")).toEqual(['2031-03-16']);
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
