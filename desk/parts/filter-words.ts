import { EVENT_TYPES } from '../../src/model/index.ts';

/** Words of the filter that have a place of their own in the bar; they are those of the command line. */
export const FILTER_WORDS = [
  { name: 'from', says: 'who', hint: 'RUS, "RUS MIL" or a name' },
  { name: 'to', says: 'to whom', hint: 'FRA' },
  { name: 'type', says: 'type', hint: 'any' },
  { name: 'since', says: 'since', hint: '2031-03' },
  { name: 'until', says: 'until', hint: '2031-04-02' },
  { name: 'said-by', says: 'said by', hint: 'all voices' },
  { name: 'origins', says: 'origins ≥', hint: '1' },
  { name: 'ruling', says: 'ruling', hint: 'any' },
  { name: 'happened', says: 'happened', hint: 'any' },
  { name: 'place', says: 'place', hint: 'country or name' },
  { name: 'source', says: 'source', hint: 'publisher' },
  { name: 'actor', says: 'either side', hint: 'NOR' },
  { name: 'mode', says: 'mode', hint: 'expel' },
  { name: 'context', says: 'context', hint: 'diplomatic' },
  { name: 'auxiliary', says: 'tense', hint: 'any' },
] as const;

/** Words with few values. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  type: EVENT_TYPES,
  ruling: ['open', 'right', 'wrong', 'undecided'],
  happened: ['told', 'disputed', 'denied', 'not yet', 'possible'],
  auxiliary: ['none', 'historical', 'future', 'hypothetical', 'negation'],
};
