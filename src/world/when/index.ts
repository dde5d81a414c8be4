import { isoDay, parseDay } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Time } from '../../model/grounded.ts';
import type { TimeLanguage } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { lookOfClauses } from './look.ts';
import { partOf } from './part.ts';
import { resolveSenses } from './resolve.ts';
import { readSenses, type Senses } from './sense.ts';

export { type Days, readDays } from './days.ts';
export { lookOfClauses } from './look.ts';
export { readSenses, type Sense, type Senses } from './sense.ts';

/**
 * Finds every temporal expression of a document, in text order, and gives it its TIMEX3 value. `anchorDay` is the
 * report's ISO date, null when it has none: then days that need it keep X in their values and have no start and end.
 * The tree, where there is one, tells which way a bare "Tuesday" or "March" looks.
 */
export function findTimes(document: Document, tree: Tree | null, language: TimeLanguage, anchorDay: string | null): Time[] {
  const senses = readSenses(document, language);
  return timesOf(tree ? lookOfClauses(senses, tree, language) : senses, anchorDay);
}

/** The times of senses already read, placed from the report's day. */
export function timesOf({ atoms, senses }: Senses, anchorDay: string | null): Time[] {
  const day = anchorDay === null ? null : parseDay(anchorDay);
  const resolved = resolveSenses(senses, day);
  return senses.map(({ first, end, fields }, i) => {
    const { type, value, interval: whole, stated } = resolved[i]!;
    const interval = whole && partOf(whole, fields.premod ?? fields.modnoun, day);
    return {
      span: { start: atoms.start[first]!, end: atoms.end[end - 1]! },
      type,
      value,
      basis: stated ? 'stated' : 'inferred',
      start: interval && isoDay(interval.start),
      end: interval && isoDay(interval.end),
    };
  });
}
