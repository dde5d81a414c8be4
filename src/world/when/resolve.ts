import {
  addMonths,
  centuryInterval,
  civil,
  dayInterval,
  dayNumber,
  decadeInterval,
  halfInterval,
  type Interval,
  isDate,
  isoDay,
  monthInterval,
  quarterInterval,
  seasonInterval,
  weekInterval,
  yearInterval,
} from '../../model/day.ts';
import type { Time } from '../../model/grounded.ts';
import {
  type Direction,
  holidayIn,
  namedMonthYear,
  namedWeekday,
  nearDate,
  nearHalf,
  nearHoliday,
  nearMonthYear,
  nearQuarter,
  nearSeason,
  nearWeekday,
  unitInterval,
} from './calendar.ts';
import type { Fields, Sense } from './sense.ts';
import { clockValue, durationValue, setValue } from './value.ts';

/** What the text has told of time so far. */
type Context = {
  readonly anchor: number | null;
  /** The report tells of years gone by: days without a year follow the last date told, not the report's day. */
  readonly narrative: boolean;
  told: Interval | null;
  toldParagraph: number;
  toldQuarter: Interval | null;
};

/** What a sense comes to: its value and, where known, its days. */
export type Resolved = {
  readonly type: Time['type'];
  readonly value: string;
  readonly interval: Interval | null;
  readonly stated: boolean;
};

type Found = { readonly value: string; readonly interval: Interval | null } | null;

const found = (interval: Interval | null): Found => interval && { value: interval.value, interval };
const unknown = (value: string): Found => ({ value, interval: null });

/** Gives each sense its value, in text order, from the report's day (null when it has none) and the dates told before. */
export function resolveSenses(senses: readonly Sense[], anchorDay: number | null): Resolved[] {
  const context: Context = {
    anchor: anchorDay,
    narrative: tellsOfThePast(senses, anchorDay),
    told: null,
    toldParagraph: -1,
    toldQuarter: null,
  };
  return senses.map((sense) => {
    const resolved = resolve(sense, context);
    remember(resolved, sense, context);
    return resolved;
  });
}

/** True when dates with years far from the report's day outnumber the words that lean on it ("Tuesday", "last week"). */
function tellsOfThePast(senses: readonly Sense[], anchor: number | null): boolean {
  const thisYear = anchor === null ? null : civil(anchor).year;
  let far = 0;
  let near = 0;
  for (const { fields, kind } of senses) {
    if (kind === 'dur' || kind === 'vaguedur' || kind === 'ref' || kind === 'setof') continue;
    if (fields.year !== undefined && fields.month !== undefined && (thisYear === null || Math.abs(fields.year - thisYear) > 1))
      far++;
    else if (fields.weekday !== undefined || fields.dayword !== undefined || fields.dir !== undefined || kind === 'ago') near++;
  }
  return far >= 5 && far > near;
}

function remember({ type, interval }: Resolved, { kind, fields, caption, paragraph }: Sense, context: Context): void {
  if (!interval || caption || (type !== 'DATE' && type !== 'TIME')) return;
  context.told = interval;
  context.toldParagraph = paragraph;
  // Results are set against a quarter that is over, not one to come.
  if (kind === 'date' && fields.quarter !== undefined && interval.start <= (context.anchor ?? interval.start))
    context.toldQuarter = interval;
}

function resolve(sense: Sense, context: Context): Resolved {
  const { kind, fields } = sense;
  if (kind === 'dur') return lengthOf(fields);
  if (kind === 'vaguedur')
    return plain('DURATION', durationValue(typeof fields.vague === 'number' ? fields.vague : 'X', fields.unit ?? 'D'));
  if (kind === 'setof') return plain('SET', setOf(fields));
  if (kind === 'ref' || kind === 'vagueago') return plain('DATE', fields.ref ?? 'PAST_REF');
  const base =
    kind === 'ago'
      ? ago(fields, context)
      : kind === 'told'
        ? told(sense, context)
        : kind === 'yearago'
          ? yearAgo(fields, context)
          : dateOf(sense, context);
  return withClock(fields, base, isFull(fields));
}

const plain = (type: Time['type'], value: string): Resolved => ({ type, value, interval: null, stated: true });

const isFull = (fields: Fields): boolean =>
  fields.year !== undefined || fields.newyear !== undefined || fields.anyyear !== undefined || fields.decade !== undefined;

function withClock(fields: Fields, base: Found, stated: boolean): Resolved {
  const clock = clockValue(fields);
  if (!base) return { type: clock ? 'TIME' : 'DATE', value: clock ? `XXXX-XX-XX${clock}` : 'XXXX-XX-XX', interval: null, stated };
  if (!clock) return { type: 'DATE', value: base.value, interval: base.interval, stated };
  return { type: 'TIME', value: `${base.value}${clock}`, interval: base.interval, stated };
}

function lengthOf(fields: Fields): Resolved {
  const unit = fields.unit ?? 'D';
  const count = fields.n2 ?? fields.n ?? (fields.art !== undefined ? 1 : 1);
  const half = fields.half !== undefined && fields.n === undefined ? 0.5 : count;
  return plain('DURATION', durationValue(half, unit));
}

function setOf(fields: Fields): string {
  return fields.n !== undefined && fields.unit && fields.n > 1 && fields.weekday === undefined
    ? durationValue(fields.n, fields.unit)
    : setValue(fields);
}

const amountOf = (fields: Fields): number => fields.n ?? fields.half2 ?? fields.art ?? 1;

/** "three years ago" names a year, "five months ago" a month, "ten days ago" and "two weeks ago" a day. */
function ago(fields: Fields, context: Context): Found {
  const from =
    fields.base === 'told'
      ? context.told
        ? fields.sign === 1
          ? context.told.end
          : context.told.start
        : context.anchor
      : context.anchor;
  const unit = fields.unit ?? 'Y';
  const moved = amountOf(fields) * (fields.sign ?? -1);
  if (from === null) return unknown('XXXX-XX-XX');
  if (unit === 'H' || unit === 'TM' || unit === 'TS') return found(dayInterval(from));
  if (unit === 'D' || unit === 'NI') return found(dayInterval(from + Math.round(moved)));
  if (unit === 'W' || unit === 'F') return weeksFrom(from, moved, fields);
  if (unit === 'Y' && !Number.isInteger(moved)) return found(unitInterval('M', from, Math.round(moved * 12)));
  return found(unitInterval(unit, unit === 'M' ? addMonths(from, 0) : from, Math.round(moved)));
}

/** "Two weeks ago" is written as that day, and means one of its week; "two weeks later" is the day. */
function weeksFrom(from: number, moved: number, { unit, base }: Fields): Found {
  const day = dayInterval(from + Math.round(moved * (unit === 'F' ? 14 : 7)));
  return { value: day.value, interval: base === 'told' ? day : unitInterval('W', day.start, 0) };
}

/** "that day", "the following year", "the previous week": counted from the date told last. */
function told({ fields, paragraph }: Sense, context: Context): Found {
  // "Shelling went on through the day": the day told of in this paragraph, else the report's.
  if (fields.base === 'near' && !context.narrative && context.toldParagraph !== paragraph && context.anchor !== null)
    return found(dayInterval(context.anchor));
  if (fields.unit === 'Q' && fields.shift === undefined) return quarterTold(context);
  const base = context.told ?? (context.anchor === null ? null : dayInterval(context.anchor));
  if (!base) return unknown('XXXX-XX-XX');
  const shift = fields.shift ?? 0;
  if (fields.weekday !== undefined) return found(dayInterval(namedWeekday(fields.weekday, base.start, shift, 0)));
  return found(unitInterval(fields.unit ?? 'D', shift > 0 ? base.end : base.start, shift));
}

/** "the quarter", "the latest quarter": the one told of, else the last that is over. */
function quarterTold(context: Context): Found {
  if (context.toldQuarter) return found(context.toldQuarter);
  return context.anchor === null ? unknown('XXXX-QX') : found(unitInterval('Q', context.anchor, -1));
}

/** "a year earlier", "the year-ago quarter": the quarter told of, a year before it; else the year. */
function yearAgo(fields: Fields, context: Context): Found {
  if (context.toldQuarter) {
    const { year, month } = civil(context.toldQuarter.start);
    return found(quarterInterval(year - 1, fields.quarter ?? (month + 2) / 3));
  }
  if (context.anchor === null) return unknown('XXXX');
  const { year } = civil(context.anchor);
  return found(fields.quarter ? quarterInterval(year - 1, fields.quarter) : yearInterval(year - 1));
}

function dateOf(sense: Sense, context: Context): Found {
  const { fields } = sense;
  const year = yearOf(fields, context);
  if (fields.first !== undefined && fields.second !== undefined) return figuresDate(fields.first, fields.second, year);
  if (fields.era) return unknown(`BC${String(fields.anyyear ?? fields.oldyear ?? 0).padStart(4, '0')}`);
  if (fields.oldyear !== undefined) return found(yearInterval(fields.oldyear));
  if (fields.decade !== undefined || fields.decadeword !== undefined)
    return found(decadeInterval(fields.decade ?? fields.decadeword!));
  if (fields.century !== undefined) return found(centuryInterval(fields.century));
  if (fields.month !== undefined) return monthOrDay(sense, fields.month, year, context);
  if (fields.holiday !== undefined) return holiday(fields, year, sense.direction, context);
  if (year !== null) return found(partOfYear(fields, year));
  return fromAnchor(sense, context);
}

function yearOf(fields: Fields, context: Context): number | null {
  const written = fields.year ?? fields.newyear;
  if (written !== undefined) return written < 100 ? shortYear(written, context) : written;
  if (fields.yy !== undefined) return shortYear(fields.yy, context);
  if (fields.yeardir !== undefined && context.anchor !== null) return civil(context.anchor).year + fields.yeardir;
  return null;
}

/** "'96": the year of that ending nearest to the report, at most ten years after it. */
function shortYear(ending: number, context: Context): number {
  const now = context.anchor === null ? 2000 : civil(context.anchor).year;
  const century = Math.floor((now + 10) / 100) * 100;
  return century + ending > now + 10 ? century - 100 + ending : century + ending;
}

function partOfYear(fields: Fields, year: number): Interval {
  if (fields.season) return seasonInterval(year, fields.season);
  if (fields.quarter !== undefined) return quarterInterval(year, fields.quarter);
  if (fields.half !== undefined) return halfInterval(year, fields.half);
  return yearInterval(year);
}

/** 3/14/2018: the month stands first, unless it cannot. */
function figuresDate(first: number, second: number, year: number | null): Found {
  if (year === null) return unknown('XXXX-XX-XX');
  const [month, day] = first <= 12 ? [first, second] : [second, first];
  return isDate(year, month, day) ? found(dayInterval(dayNumber(year, month, day))) : unknown(String(year));
}

const two = (n: number): string => String(n).padStart(2, '0');

function monthOrDay({ fields, direction }: Sense, month: number, year: number | null, context: Context): Found {
  const day = fields.day ?? fields.dayth;
  if (year === null && context.narrative && context.told) return narrativeDate(month, day, context.told);
  const known = year ?? yearOfMonth(fields, month, day, direction, context);
  if (known === null) return unknown(day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`);
  if (day === undefined) {
    const whole = monthInterval(known, month);
    return found(fields.unit === 'WE' ? whole : whole);
  }
  if (!isDate(known, month, day)) return found(monthInterval(known, month));
  return found(dayInterval(dayNumber(known, month, day)));
}

function yearOfMonth(
  fields: Fields,
  month: number,
  day: number | undefined,
  direction: Direction,
  context: Context,
): number | null {
  if (context.anchor === null) return null;
  if (fields.dir !== undefined) return namedMonthYear(month, context.anchor, fields.dir);
  if (day === undefined) return nearMonthYear(month, context.anchor, direction);
  const near = nearDate(month, day, fields.weekday, context.anchor, direction);
  return near === null ? null : civil(near).year;
}

/** In a history the months go on: "In October ... In February" is the next year's. */
function narrativeDate(month: number, day: number | undefined, last: Interval): Found {
  const before = civil(last.start);
  const year = month < before.month - 6 ? before.year + 1 : before.year;
  if (day === undefined || !isDate(year, month, day)) return found(monthInterval(year, month));
  return found(dayInterval(dayNumber(year, month, day)));
}

function holiday(fields: Fields, year: number | null, direction: Direction, context: Context): Found {
  const rule = fields.holiday!;
  if (year !== null) return found(dayInterval(holidayIn(rule, year)));
  if (context.anchor === null) return unknown(/^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'XXXX-XX-XX');
  return found(dayInterval(nearHoliday(rule, context.anchor, fields.holidaydir, direction)));
}

/** The day that times without a date are counted from: the report's, in a history the one told last. */
function baseDay({ anchor, narrative, told: last }: Context): number | null {
  return narrative && last ? last.end : anchor;
}

/** Days and stretches that only the report's own day can place: "yesterday", "Tuesday", "last week", "the 19th", "the third quarter". */
function fromAnchor({ fields, direction }: Sense, context: Context): Found {
  const anchor = fields.dayword === 0 ? context.anchor : baseDay(context);
  const shift = fields.dayword ?? fields.dayshift;
  if (anchor === null) return unknown(unplaced(fields));
  if (shift !== undefined) return found(dayInterval(anchor + shift));
  if (fields.weekday !== undefined) return found(dayInterval(weekdayDay(fields, direction, anchor)));
  if (fields.dayth !== undefined) return dayOfMonth(fields.dayth, direction, context);
  if (fields.season)
    return found(
      context.narrative && context.told
        ? seasonInterval(civil(anchor).year, fields.season)
        : nearSeason(fields.season, anchor, fields.dir, direction),
    );
  if (fields.quarter !== undefined) return found(nearQuarter(fields.quarter, anchor));
  if (fields.half !== undefined) return found(nearHalf(fields.half, anchor));
  if (fields.unit === 'WE') return found(weekend(fields, direction, anchor));
  if (fields.unit) return found(unitInterval(fields.unit, anchor, fields.dir ?? 0));
  return clockDay(context);
}

function weekdayDay(fields: Fields, direction: Direction, anchor: number): number {
  const weekday = fields.weekday!;
  if (fields.weekdir !== undefined) return weekInterval(anchor + 7 * fields.weekdir).start + weekday - 1;
  return fields.dir === undefined
    ? nearWeekday(weekday, anchor, direction)
    : namedWeekday(weekday, anchor, fields.dir, direction);
}

/** "over the weekend" is the last one, on a Saturday or Sunday this one; ahead it is the week's own. */
function weekend(fields: Fields, direction: Direction, anchor: number): Interval | null {
  const own = unitInterval('WE', anchor, fields.dir ?? 0);
  if (fields.dir !== undefined || !own || direction > 0 || own.start <= anchor) return own;
  return unitInterval('WE', anchor, -1);
}

/** "the 19th": of the month told of, else of the one nearest. */
function dayOfMonth(day: number, direction: Direction, context: Context): Found {
  const base = context.told ?? dayInterval(context.anchor!);
  const { year, month } = civil(base.start);
  if (isDate(year, month, day) && (context.told || direction === 0)) return found(dayInterval(dayNumber(year, month, day)));
  const shift = direction > 0 ? 1 : -1;
  const own = isDate(year, month, day) ? dayNumber(year, month, day) : null;
  if (own !== null && (own - context.anchor!) * shift >= 0) return found(dayInterval(own));
  const next = civil(monthInterval(year, month + shift).start);
  return isDate(next.year, next.month, day) ? found(dayInterval(dayNumber(next.year, next.month, day))) : unknown('XXXX-XX-XX');
}

/** "at 3 pm": on the day told last, else on the report's. */
function clockDay({ told: last, anchor }: Context): Found {
  if (last && last.start === last.end) return found(last);
  return anchor === null ? null : { value: isoDay(anchor), interval: dayInterval(anchor) };
}

/** Value with X where the report's day would be needed. */
function unplaced(fields: Fields): string {
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}`;
  if (fields.season) return `XXXX-${fields.season}`;
  if (fields.quarter !== undefined) return `XXXX-Q${fields.quarter}`;
  if (fields.unit === 'WE') return 'XXXX-WXX-WE';
  if (fields.unit === 'W') return 'XXXX-WXX';
  if (fields.unit === 'M') return 'XXXX-XX';
  if (fields.unit === 'Y') return 'XXXX';
  return 'XXXX-XX-XX';
}
