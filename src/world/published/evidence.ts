import { dayNumber, isoDay, mondayOf, weekdayOf } from '../../model/day.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { ClauseWords, TimeLanguage } from '../../model/time-language.ts';
import type { Sense, Senses } from '../when/sense.ts';
import { monthOf, nearestOf, type Yearless, yearOf } from './calendar.ts';
import { stretchesOf, type TermSeen } from './terms.ts';

/** What some words say of the report's day: how much better (above 0) or worse a day fits them, and why in words for people. */
export type Evidence = {
  readonly reason: string | ((day: number) => string);
  readonly spans: readonly Span[];
  readonly weigh: (day: number) => number;
  /** Its worths from Monday to Sunday where it tells weekdays apart and nothing else. */
  readonly byWeekday?: readonly number[];
};

type Told = Sense & {
  readonly span: Span;
  readonly sentence: number;
  readonly caption: boolean;
  readonly dateline: boolean;
  readonly shaping: boolean;
  /** Opens a stretch up to the report: "since Tuesday 24 November". */
  readonly since: boolean;
};

/** Times looked at: each is weighed against every day of forty years, and the first of a report tell most. */
const MOST_TOLD = 60;

/** Gathers all that bears on the day of a report which bears none. */
export function gatherEvidence(
  document: Document,
  { atoms, senses }: Senses,
  terms: readonly TermSeen[],
  language: TimeLanguage,
): Evidence[] {
  const told: Told[] = senses.slice(0, MOST_TOLD).map((sense) => {
    const sentence = atoms.sentence[sense.first]!;
    const kind = document.sections[document.sentences[sentence]!.section]!.kind;
    return {
      ...sense,
      sentence,
      span: { start: atoms.start[sense.first]!, end: atoms.end[sense.end - 1]! },
      caption: kind === 'caption' || kind === 'credit',
      dateline: kind === 'dateline',
      shaping: language.naming.determiners.has(atoms.word[sense.first - 1] ?? ''),
      since: language.clause.since.has(atoms.word[sense.first - 1] ?? ''),
    };
  });
  const body = told.filter(({ caption }) => !caption);
  const says: Says = {
    today: body.some(({ fields }) => fields.dayword === 0),
    yesterday: body.some(({ fields }) => fields.dayword === -1),
  };
  const text = document.report.text;
  const quote = (span: Span): string => `“${text.slice(span.start, span.end)}”`;
  return [
    ...terms.map((seen) => inTerm(seen)),
    ...yearEvidence(told, quote),
    ...body.flatMap((sense) => dateEvidence(sense, says, quote)),
    ...agoEvidence(body, quote),
    ...latestEvidence(body, quote),
    ...relationEvidence(body, quote),
    ...afterEvidence(body, atoms.word, language.clause, quote),
    ...weekdayEvidence(body, says, quote),
  ];
}

const OUTSIDE = -8;

function inTerm({ span, name, terms }: TermSeen): Evidence {
  const stretches = stretchesOf(terms);
  const shown = stretches.map(({ from, to }) => shownTerm(from, to)).join(' and ');
  // A new holder is called by the office some days early, an old one some days late.
  const holds = (day: number): boolean =>
    stretches.some(({ from, to }) => (from === null || day >= from - 20) && (to === null || day <= to + 10));
  return { reason: `${name} held office ${shown}`, spans: [span], weigh: (day) => (holds(day) ? 0 : OUTSIDE) };
}

function shownTerm(from: number | null, to: number | null): string {
  if (from === null) return to === null ? 'at some time' : `until ${isoDay(to)}`;
  return to === null ? `from ${isoDay(from)} on` : `from ${isoDay(from)} to ${isoDay(to)}`;
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
  const weigh = (d: number): number => (d < least ? OUTSIDE : -decay * (yearOf(d) - year));
  return [{ reason: `${quote(last.span)} is past`, spans: [last.span], weigh }];
}

const isPlainDate = ({ kind, fields }: Told): boolean =>
  kind === 'date' && fields.month !== undefined && fields.dir === undefined;

/** A day of a month without its year: near the report, and on its weekday when one is named. */
function dateEvidence(sense: Told, says: Says, quote: (span: Span) => string): Evidence[] {
  const { month, day, weekday } = sense.fields;
  if (!isPlainDate(sense) || month === undefined || writtenYear(sense) !== null) return [];
  const spans = [sense.span];
  if (day === undefined) {
    const weigh = (d: number): number => (monthOf(d) === month && sense.direction < 0 ? -0.7 : 0);
    return [{ reason: `${quote(sense.span)} is not this month`, spans, weigh }];
  }
  const at = nearestOf({ month, day, weekday, direction: sense.direction });
  const reason = (d: number): string => `${quote(sense.span)} is then ${agoOf(d, at(d))}`;
  const weigh = sense.dateline ? onDateline : weekday === undefined ? withoutWeekday : withWeekday(sense, says);
  return [{ reason, spans, weigh: (d) => weigh(d, at(d)) }];
}

/** The latest day told as past lies some days back: the older it would be, the less likely. */
function latestEvidence(body: readonly Told[], quote: (span: Span) => string): Evidence[] {
  const past = body.filter(
    (sense) => isPlainDate(sense) && sense.fields.day !== undefined && writtenYear(sense) === null && sense.direction <= 0,
  );
  if (past.length === 0) return [];
  const dates = past.map(({ fields }) =>
    nearestOf({ month: fields.month!, day: fields.day!, weekday: fields.weekday, direction: -1 }),
  );
  const weigh = (d: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const at of dates) {
      const date = at(d);
      if (date !== null) least = Math.min(least, d - date);
    }
    return Math.max(-FAR, -Math.max(0, least) / DAYS_PER_POINT);
  };
  return [
    { reason: `${past.map(({ span }) => quote(span)).join(', ')} lies close behind`, spans: past.map(({ span }) => span), weigh },
  ];
}

const FAR = 3;
const DAYS_PER_POINT = 8;

/** What the report calls days by: one that says "today" does not name that day otherwise. */
type Says = { readonly today: boolean; readonly yesterday: boolean };

type WeighDate = (day: number, date: number | null) => number;

const onDateline: WeighDate = (d, date) => (date === null ? OUTSIDE : date === d ? 3 : Math.abs(d - date) === 1 ? 0.5 : -3);

/** Without a weekday a date is not of the last week, whose days go by weekday. */
const withoutWeekday: WeighDate = (d, date) => {
  if (date === null) return OUTSIDE;
  const away = Math.abs(d - date);
  return Math.max(-3, -away / 25) + (away === 0 ? -1.2 : d > date && away <= 5 ? -0.6 : 0);
};

/** A date named with its weekday is of these days. */
const withWeekday =
  (sense: Told, says: Says): WeighDate =>
  (d, date) => {
    if (date === null) return OUTSIDE;
    const away = Math.abs(d - date);
    const named = (says.today && date === d) || (sense.since && date >= d) ? -3 : says.yesterday && date === d - 1 ? -0.7 : 0;
    return Math.max(-4, -away / 4) - (date > d && sense.direction < 0 ? 2.5 : 0) + named;
  };

/** "three days before", "the same day". */
function agoOf(day: number, date: number | null): string {
  if (date === null) return 'no such day';
  const away = Math.abs(day - date);
  if (away === 0) return 'the same day';
  return `${away} ${away === 1 ? 'day' : 'days'} ${date < day ? 'before' : 'after'}`;
}

/** "on 14 September, three days ago": the report is of that day and three. */
function agoEvidence(body: readonly Told[], quote: (span: Span) => string): Evidence[] {
  return body.flatMap((ago, i) => {
    const { n, art, unit, sign, base } = ago.fields;
    if (ago.kind !== 'ago' || base !== undefined || (unit !== 'D' && unit !== 'W')) return [];
    const beside = [body[i - 1], body[i + 1]].find((one) => one && isBeside(one, ago));
    if (!beside) return [];
    const { month, day, weekday, year } = beside.fields;
    const moved = -(n ?? art ?? 1) * (unit === 'W' ? 7 : 1) * (sign ?? -1);
    const dateAt = dateOf({ month: month!, day: day!, weekday, direction: 0 }, year);
    const weigh = (d: number): number => {
      const at = dateAt(d);
      return at !== null && d - at === moved ? 4 : -4;
    };
    return [{ reason: `${quote(beside.span)} was ${quote(ago.span)}`, spans: [beside.span, ago.span], weigh }];
  });
}

/** A date whose year is told, else the nearest of its name. */
const dateOf = (date: Yearless, year: number | undefined): ((day: number) => number | null) => {
  if (year === undefined) return nearestOf(date);
  const told = dayNumber(year, date.month, date.day);
  return () => told;
};

/** A whole date with at most a comma or a bracket between it and the other. */
function isBeside(date: Told, other: Told): boolean {
  const gap = date.first < other.first ? other.first - date.end : date.first - other.end;
  return isPlainDate(date) && date.fields.day !== undefined && date.sentence === other.sentence && gap <= 1;
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
    const dateAt = dateOf({ month: month!, day: day!, weekday, direction: dir }, year);
    return [
      {
        reason: `${quote(date.span)} is ${quote(sense.span)}`,
        spans: [sense.span, date.span],
        weigh: (d: number) => {
          const at = dateAt(d);
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
    const { month, day, weekday } = date.fields;
    const dateAt = dateOf({ month: month!, day: day!, weekday, direction: 0 }, undefined);
    return [
      {
        reason: `${quote(length.span)} ${word} ${quote(date.span)}`,
        spans: [length.span, date.span],
        weigh: (d: number) => {
          const at = dateAt(d);
          // "on Friday, a day after ... on 7 July": that day and one is a Friday.
          // "two weeks after" may be fifteen days.
          const loose = unit === 'W' ? 1 : 0;
          if (at === null || (own !== undefined && weekdaysApart(weekdayOf(at + moved), own) > loose)) return -4;
          const late = d - at - moved;
          if (loose && Math.abs(late) === 1) return 2;
          return late === 0 ? 3 : late === 1 && !now ? 1.8 : -3;
        },
      },
    ];
  });
}

const weekdaysApart = (a: number, b: number): number => Math.min((a - b + 7) % 7, (b - a + 7) % 7);

const isBareWeekday = ({ kind, fields }: Told): boolean =>
  kind === 'date' && fields.weekday !== undefined && fields.month === undefined && fields.weekdir === undefined;

/** How far a weekday told as past lies back, by the days from it to the report: 0, 1, 2 … 6. */
const LEAD: readonly number[] = [0, -1.15, -2.6, -3.2, -3.6, -4, -4];
const LATER: readonly number[] = [-0.2, -0.2, -0.3, -0.4, -0.6, -0.9, -1.2];

/**
 * Weekdays: the lead's own is the report's day or the day before; where the report says "today" and "yesterday", no
 * weekday stands for those days; a coming one lies ahead.
 */
function weekdayEvidence(body: readonly Told[], says: Says, quote: (span: Span) => string): Evidence[] {
  const named = body.filter((sense) => isBareWeekday(sense) && !sense.shaping);
  const lead = says.today
    ? null
    : named.find(
        ({ direction, fields, sentence }) =>
          direction <= 0 && fields.dir === undefined && sentence <= (named[0]?.sentence ?? 0) + 2,
      );
  return named.map((sense) => {
    const { weekday = 1 } = sense.fields;
    const [role, worth] = weekdayRole(sense, sense === lead, says);
    const byWeekday = [1, 2, 3, 4, 5, 6, 7].map((day) => worth((day - weekday + 7) % 7));
    const weigh = (d: number): number => byWeekday[weekdayOf(d) - 1]!;
    return { reason: `${quote(sense.span)} ${role}`, spans: [sense.span], weigh, byWeekday };
  });
}

/** What a weekday says, and its worth by the days from it to the report. */
function weekdayRole(sense: Told, isLead: boolean, says: Says): [role: string, weigh: (back: number) => number] {
  const { dir, part } = sense.fields;
  // "This Saturday morning" is the day itself; "this Saturday" mostly.
  if (dir === 0 && part !== undefined) return ['is the day itself', (back) => (back === 0 ? 2.5 : -2.5)];
  if (dir === 0) return ['is the day itself', (back) => (back === 0 ? 1.5 : back === 1 ? -0.5 : -1.5)];
  if (dir === -1) return ['is some days ago', (back) => [-1, -1.2, -0.5][back] ?? 0];
  if (dir === 1 || sense.direction > 0) return ['is to come', (back) => (back === 0 ? -1.5 : 0)];
  const shares = isLead ? LEAD : LATER;
  return [
    isLead ? 'is the latest day told' : 'is past',
    (back) => (says.today && back === 0 ? -2.5 : says.yesterday && back === 1 ? -1.5 : shares[back]!),
  ];
}
