import { describe, expect, test } from 'vitest';
import { words } from './divide.ts';

const cases: Record<string, readonly (readonly [text: string, wanted: string])[]> = {
  'clitics are words of their own': [
    ["They don't and can't, he'll say we've won.", "They do n't and ca n't , he 'll say we 've won ."],
    ['She cannot stay; it’s late.', 'She can not stay ; it ’s late .'],
    ["the ministers' plan and Brandt's house", "the ministers ' plan and Brandt 's house"],
    ["O'Rourke met a Shi'ite leader at ten o'clock", "O'Rourke met a Shi'ite leader at ten o'clock"],
    ["He shouldn't've gone", "He should n't 've gone"],
  ],
  'hyphens part words, but not prefixes, numbers of telephones and days': [
    ['a rebel-held town', 'a rebel - held town'],
    ['non-military, pre-emptive and counter-terrorism work', 'non-military , pre-emptive and counter-terrorism work'],
    ['Call 0711-555-0199 or 555-0142.', 'Call 0711 - 555-0199 or 555-0142 .'],
    ['on 2031-03-12', 'on 2031-03-12'],
    ['the five-year-old war', 'the five - year - old war'],
  ],
  'abbreviations keep their full stop': [
    ['Mr. Lund met Gen. Stein on Jan. 5 in St. Gallen.', 'Mr. Lund met Gen. Stein on Jan. 5 in St. Gallen .'],
    ['the U.S. and the U.N. at 5 p.m.', 'the U.S. and the U.N. at 5 p.m.'],
    ['No. 10 said no.', 'No. 10 said no .'],
    ['J. K. Lund holds a Ph.D. from Oslo.', 'J. K. Lund holds a Ph.D. from Oslo .'],
  ],
  'numbers stay whole and signs beside them part': [
    ['$1,200.50 or 3.5% of €40m', '$ 1,200.50 or 3.5 % of € 40 m'],
    ['US$5 million by 10:30 on 11/3/2031', 'US$ 5 million by 10:30 on 11/3/2031'],
    ['the 1990s, the 21st and 2,000km', 'the 1990s , the 21st and 2,000 km'],
    ['13,14 and 15', '13 , 14 and 15'],
  ],
  'quotation marks, dashes and ellipses': [
    ['“We left…” she said – ‘truly’ — and «no» more.', '“ We left … ” she said – ‘ truly ’ — and « no » more .'],
    ["``So'' they went... --", "`` So '' they went ... --"],
    ['Really?! (Yes.)', 'Really ?! ( Yes . )'],
  ],
  'addresses are one word': [
    [
      'See https://example.org/a?b=c, or write to jo.lund@example.org.',
      'See https://example.org/a?b=c , or write to jo.lund@example.org .',
    ],
    ['(www.example.org)', '( www.example.org )'],
    ['@JoLund wrote #talks today', '@JoLund wrote #talks today'],
    ['at example.com now', 'at example.com now'],
  ],
  'any script': [
    ['قال الوزير: لا.', 'قال الوزير : لا .'],
    ['👩‍👩‍👧 waved', '👩‍👩‍👧 waved'],
    ['AT&T and/or others', 'AT&T and / or others'],
  ],
};

for (const [name, list] of Object.entries(cases)) {
  describe(name, () => {
    test.each(list)('%s', (text, wanted) => {
      expect(words(text)).toBe(wanted);
    });
  });
}
