import { civil, dayNumber, isDate, mondayOf, parseDay, weekdayOf } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { ClauseWords, TimeLanguage } from '../../model/time-language.ts';
import type { Sense, Senses } from '../when/sense.ts';
import type { TermSeen } from './terms.ts';

/** What some words say of the report's day: how much better (above 0) or worse a day fits them. */
export type Evidence = { readonly reason: string; readonly spans: readonly Span[]; readonly weigh: (day: number) => number };

type Told = Sense & {
  readonly span: Span;
  readonly sentence: number;
  readonly caption: boolean;
  readonly dateline: boolean;
  readonly shaping: boolean;
};

/** Gathers all that bears on the day of a report which bears none. */
export function gatherEvidence(
  document: Document,
  { atoms, senses }: Senses,
  terms: readonly TermSeen[],
  language: TimeLanguage,
): Evidence[] {
  const told: Told[] = senses.map((sense) => {
    const sentence = atoms.sentence[sense.first]!;
    const kind = document.sections[document.sentences[sentence]!.section]!.kind;
    return {
      ...sense,
      sentence,
      span: { start: atoms.start[sense.first]!, end: atoms.end[sense.end - 1]! },
      caption: kind === 'caption' || kind === 'credit',
      dateline: kind === 'dateline',
      shaping: language.naming.determiners.has(atoms.word[sense.first - 1] ?? ''),
    };
  });
  const body = told.filter(({ caption }) => !caption);
  const text = document.report.text;
  const quote = (span: Span): string => `“${text.slice(span.start, span.end)}”`;
  return [
    ...terms.map((seen) => inTerm(seen)),
    ...yearEvidence(told, quote),
    ...body.flatMap((sense) => dateEvidence(sense, quote)),
    ...relationEvidence(body, quote),
    ...afterEvidence(body, atoms.word, language.clause, quote),
    ...weekdayEvidence(body, quote),
  ];
}

const OUTSIDE = -8;

function inTerm({ span, name, terms }: TermSeen): Evidence {
  const stretches = terms.map(
    ({ from, to }) => [from === null ? -1e9 : (parseDay(from) ?? -1e9), to === null ? 1e9 : (parseDay(to) ?? 1e9)] as const,
  );
  const shown = terms.map(({ from, to }) => `${from ?? '…'} to ${to ?? '…'}`).join(', ');
  // A new holder is called by the office some days early, an old one some days late.
  return {
    reason: `${name} in office ${shown}`,
    spans: [span],
    weigh: (day) => (stretches.some(([a, b]) => day >= a - 20 && day <= b + 10) ? 0 : OUTSIDE),
  };
}

const writtenYear = ({ fields, kind }: Told): number | null =>
  kind === 'date' && fields.year !== undefined && fields.year > 1900 ? fields.year : null;

/** The last year that is written: the report is of that year or one soon after; in a caption it is only a lower bound. */
function yearEvidence(told: readonly Told[], quote: (span: Span) => string): Evidence[] {
  const dated = told.filter((sense) => writtenYear(sense) !== null && sense.direction <= 0);
  const last = dated.reduce<Told | null>(
    (best, sense) => (best === null || writtenYear(sense)! > writtenYear(best)! ? sense : best),
    null,
  );
  if (!last) return [];
  const year = writtenYear(last)!;
  const { month, day } = last.fields;
  const least = month !== undefined ? dayNumber(year, month, Math.min(day ?? 1, 28)) : dayNumber(year, 1, 1);
  const decay = last.caption ? 0.6 : 0.9;
  const weigh = (d: number): number => (d < least ? OUTSIDE : -decay * (civil(d).year - year));
  return [{ reason: `${quote(last.span)} is past`, spans: [last.span], weigh }];
}

/** A day of a month without its year: near the report, and on its weekday when one is named. */
function dateEvidence(sense: Told, quote: (span: Span) => string): Evidence[] {
  const { month, day, weekday } = sense.fields;
  if (sense.kind !== 'date' || month === undefined || writtenYear(sense) !== null || sense.fields.dir !== undefined) return [];
  if (day === undefined)
    return [
      {
        reason: `${quote(sense.span)} is not this month`,
        spans: [sense.span],
        weigh: (d) => (civil(d).month === month && sense.direction < 0 ? -0.7 : 0),
      },
    ];
  const reason = weekday === undefined ? `near ${quote(sense.span)}` : `${quote(sense.span)} is that weekday`;
  return [
    {
      reason,
      spans: [sense.span],
      weigh: (d) => {
        const date = occurrence(d, month, day, weekday, sense.direction);
        if (date === null) return OUTSIDE;
        const away = Math.abs(d - date);
        if (sense.dateline) return away === 0 ? 3 : away === 1 ? 0.5 : -3;
        // A date named with its weekday is of these days; one without is not of the last week, whose days go by weekday.
        if (weekday !== undefined) return Math.max(-4, -away / 4) - (date > d && sense.direction < 0 ? 1 : 0);
        return Math.max(-3, -away / 25) + (away === 0 ? -1.2 : d > date && away <= 5 ? -0.6 : 0);
      },
    },
  ];
}

/** The nearest day of that name; with a weekday it must fall on it within half a year. */
function occurrence(
  day: number,
  month: number,
  dayOfMonth: number,
  weekday: number | undefined,
  direction: number,
): number | null {
  const { year } = civil(day);
  let best: number | null = null;
  for (let y = year - 1; y <= year + 1; y++) {
    if (!isDate(y, month, dayOfMonth)) continue;
    const date = dayNumber(y, month, dayOfMonth);
    if (weekday !== undefined && (weekdayOf(date) !== weekday || Math.abs(date - day) > 200)) continue;
    if (direction > 0 ? date < day - 1 : direction < 0 ? date > day + (weekday === undefined ? 0 : 7) : false) continue;
    if (best === null || Math.abs(date - day) < Math.abs(best - day)) best = date;
  }
  return best;
}

const WEEKS: ReadonlyMap<string, string> = new Map([
  ['-1', 'last'],
  ['0', 'this'],
  ['1', 'next'],
]);

/** "next week" beside a coming "October 19", "last month" beside a past one: that day lies in that week or month. */
function relationEvidence(body: readonly Told[], quote: (span: Span) => string): Evidence[] {
  const dates = body.filter(
    ({ kind, fields }) => kind === 'date' && fields.month !== undefined && fields.day !== undefined && fields.dir === undefined,
  );
  return body.flatMap((sense) => {
    const { unit, dir } = sense.fields;
    if (sense.kind !== 'date' || dir === undefined || unit !== 'W' || !WEEKS.has(String(dir))) return [];
    const date = dates.find(
      ({ direction, sentence }) => sentence === sense.sentence || (dir > 0 ? direction > 0 : dir < 0 && direction < 0),
    );
    if (!date) return [];
    const { month, day, weekday, year } = date.fields;
    const bonus = date.sentence === sense.sentence ? 2.5 : 2;
    return [
      {
        reason: `${quote(date.span)} is ${quote(sense.span)}`,
        spans: [sense.span, date.span],
        weigh: (d: number) => {
          const at = year === undefined ? occurrence(d, month!, day!, weekday, dir) : dayNumber(year, month!, day!);
          return at !== null && mondayOf(at) === mondayOf(d) + 7 * dir ? bonus : -bonus;
        },
      },
    ];
  });
}

/** "today …, four days after …, on Jan. 13": today is that day and four. */
function afterEvidence(
  body: readonly Told[],
  words: readonly string[],
  clause: ClauseWords,
  quote: (span: Span) => string,
): Evidence[] {
  return body.flatMap((length, i) => {
    const { n, art, unit } = length.fields;
    const word = words[length.end] ?? '';
    const after = clause.after.has(word);
    if (length.kind !== 'dur' || (unit !== 'D' && unit !== 'W') || !(after || clause.before.has(word))) return [];
    const date = body
      .slice(i + 1)
      .find(({ fields, sentence }) => sentence === length.sentence && fields.month !== undefined && fields.day !== undefined);
    const now = body.find(({ fields, sentence }) => sentence === length.sentence && fields.dayword === 0);
    if (!date || (!now && length.sentence > 1)) return [];
    const moved = (n ?? art ?? 1) * (unit === 'W' ? 7 : 1) * (after ? 1 : -1);
    const own = now
      ? undefined
      : body.slice(0, i).findLast((one) => one.sentence === length.sentence && isBareWeekday(one))?.fields.weekday;
    return [
      {
        reason: `${quote(length.span)} ${word} ${quote(date.span)}`,
        spans: [length.span, date.span],
        weigh: (d: number) => {
          const at = occurrence(d, date.fields.month!, date.fields.day!, date.fields.weekday, 0);
          // "on Friday, a day after ... on 7 July": that day and one is a Friday.
          if (at === null || (own !== undefined && weekdayOf(at + moved) !== own)) return -4;
          const late = d - at - moved;
          return late === 0 ? 3 : late === 1 && !now ? 1.8 : -3;
        },
      },
    ];
  });
}

const isBareWeekday = ({ kind, fields }: Told): boolean =>
  kind === 'date' && fields.weekday !== undefined && fields.month === undefined && fields.weekdir === undefined;

/** How far a weekday told as past lies back, by the days from it to the report: 0, 1, 2 … 6. */
const LEAD: readonly number[] = [0, -1.15, -2.6, -3.2, -3.6, -4, -4];
const LATER: readonly number[] = [-0.2, -0.2, -0.3, -0.4, -0.6, -0.9, -1.2];

/**
 * Weekdays: the lead's own is the report's day or the day before; where the report says "today" and "yesterday", no
 * weekday stands for those days; a coming one lies ahead.
 */
function weekdayEvidence(body: readonly Told[], quote: (span: Span) => string): Evidence[] {
  const saysToday = body.some(
    ({ fields }) => fields.dayword === 0 || (fields.dayshift === 0 && fields.dir === undefined && fields.part === 'NI'),
  );
  const saysYesterday = body.some(({ fields }) => fields.dayword === -1);
  const named = body.filter((sense) => isBareWeekday(sense) && !sense.shaping);
  const lead = saysToday
    ? null
    : named.find(
        ({ direction, fields, sentence }) =>
          direction <= 0 && fields.dir === undefined && sentence <= (named[0]?.sentence ?? 0) + 2,
      );
  return named.map((sense) => {
    const { weekday = 1, dir } = sense.fields;
    const why = (role: string): string => `${quote(sense.span)} ${role}`;
    const spans = [sense.span];
    const back = (d: number): number => (weekdayOf(d) - weekday + 7) % 7;
    if (dir === 0)
      return {
        reason: why('is the day itself'),
        spans,
        weigh: (d: number) => (back(d) === 0 ? 1.5 : back(d) === 1 ? -0.5 : -1.5),
      };
    if (dir === -1)
      return {
        reason: why('is some days ago'),
        spans,
        weigh: (d: number) => (back(d) === 0 ? -1 : back(d) === 1 ? -1.2 : back(d) === 2 ? -0.5 : 0),
      };
    if (dir === 1 || sense.direction > 0)
      return { reason: why('is to come'), spans, weigh: (d: number) => (back(d) === 0 ? -1.5 : 0) };
    const shares = sense === lead ? LEAD : LATER;
    return {
      reason: why(sense === lead ? 'is the latest day told' : 'is past'),
      spans,
      weigh: (d: number) => (saysToday && back(d) === 0 ? -2.5 : saysYesterday && back(d) === 1 ? -1.5 : shares[back(d)]!),
    };
  });
}
