import {
  centuryInterval,
  civil,
  dayInterval,
  dayNumber,
  decadeInterval,
  halfInterval,
  type Interval,
  isDate,
  monthInterval,
  monthStart,
  quarterInterval,
  seasonInterval,
  weekdayOf,
  weekendInterval,
  weekInterval,
  yearInterval,
} from '../../model/day.ts';

export type Direction = -1 | 0 | 1;

/** The stretch of the calendar of a unit (D W M Q Y E C WE) that holds a day, moved by `shift` of them. */
export function unitInterval(unit: string, day: number, shift: number): Interval | null {
  const { year, month } = civil(day);
  if (unit === 'D') return dayInterval(day + shift);
  if (unit === 'W') return weekInterval(day + 7 * shift);
  if (unit === 'F') return weekInterval(day + 14 * shift);
  if (unit === 'WE') return weekendInterval(day + 7 * shift);
  if (unit === 'M') return monthInterval(year, month + shift);
  if (unit === 'Q') return quarterInterval(year, Math.floor((month + 2) / 3) + shift);
  if (unit === 'Y') return yearInterval(year + shift);
  if (unit === 'E') return decadeInterval(year + 10 * shift);
  if (unit === 'C') return centuryInterval(Math.floor(year / 100) + 1 + shift);
  return null;
}

/** The day of that weekday which the words mean: news mean the last one, this day included, unless they look ahead. */
export function nearWeekday(weekday: number, anchor: number, direction: Direction): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return direction > 0 ? anchor + ((7 - back) % 7) : anchor - back;
}

/** The weekday strictly before (-1) or after (1) the anchor, or the one of its week (0). */
export function namedWeekday(weekday: number, anchor: number, dir: number, direction: Direction): number {
  if (dir > 0) return nearWeekday(weekday, anchor + 1, 1);
  if (dir < 0) return nearWeekday(weekday, anchor - 1, -1);
  return direction < 0 ? nearWeekday(weekday, anchor, -1) : nearWeekday(weekday, anchor, 1);
}

/** A day of a month in the year that brings it nearest to the anchor, on the side that the words look to; null for 30 February. */
export function nearDate(
  month: number,
  day: number,
  weekday: number | undefined,
  anchor: number,
  direction: Direction,
): number | null {
  const { year } = civil(anchor);
  const reach = weekday === undefined ? 1 : 6;
  let best: number | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (let y = year - reach; y <= year + reach; y++) {
    if (!isDate(y, month, day)) continue;
    const candidate = dayNumber(y, month, day);
    if (weekday !== undefined && weekdayOf(candidate) !== weekday) continue;
    const away = candidate - anchor;
    // Past verbs also stand beside dates that are soon to come ("announced that ... on Nov. 21"): they only weigh.
    const price = Math.abs(away) + (direction * away < 0 ? (direction > 0 ? 250 : 120) : 0);
    if (price < cost) [best, cost] = [candidate, price];
  }
  return best;
}

const SOON = 2;

/** Year of a month named alone: the last one that has begun, or the next when the words look ahead. */
export function nearMonthYear(month: number, anchor: number, direction: Direction): number {
  const now = civil(anchor);
  const ahead = (month - now.month + 12) % 12;
  // "The truce agreed in May", said in April, is the coming month: the one gone would be "last May".
  if (direction > 0 || (ahead > 0 && ahead <= SOON)) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** Year of a month said with "last", "this" or "next". */
export function namedMonthYear(month: number, anchor: number, dir: number): number {
  const now = civil(anchor);
  // The month just over would be "last month": "last February", said in March, is a year and a month ago.
  if (dir < 0) return month < now.month - 1 ? now.year : now.year - 1;
  if (dir > 0) return month > now.month ? now.year : now.year + 1;
  return now.year;
}

/** A season named alone or with "last", "this", "next"; winter bears the year in which it begins. */
export function nearSeason(season: string, anchor: number, dir: number | undefined, direction: Direction): Interval {
  const { year } = civil(anchor);
  const options = [year - 2, year - 1, year, year + 1].map((y) => seasonInterval(y, season));
  const begun = options.filter(({ start }) => start <= anchor);
  const over = options.filter(({ end }) => end < anchor);
  if (dir === 0) return seasonInterval(year, season);
  if (dir === 1 || (dir === undefined && direction > 0)) return options.find(({ start }) => start > anchor) ?? options[3]!;
  return (dir === -1 ? over.at(-1) : begun.at(-1)) ?? options[0]!;
}

/** A quarter named alone: the last that has begun. */
export function nearQuarter(quarter: number, anchor: number): Interval {
  const { year } = civil(anchor);
  const own = quarterInterval(year, quarter);
  return own.start <= anchor ? own : quarterInterval(year - 1, quarter);
}

/** First or second half of a year named alone. */
export const nearHalf = (half: number, anchor: number): Interval => halfInterval(civil(anchor).year, half);

/** Easter Sunday, Gregorian; method: Meeus, Jones and Butcher. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Day of a holiday rule in a year: "12-25", "11/4/4" (month, weekday, which one), "easter-2". */
export function holidayIn(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterOf(year) + Number(rule.slice(6));
  if (rule.includes('-') && !rule.includes('/')) return dayNumber(year, Number(rule.slice(0, 2)), Number(rule.slice(3)));
  const [month = 1, weekday = 1, nth = 1] = rule.split('/').map(Number);
  if (nth > 0) return nearWeekday(weekday, monthStart(year, month), 1) + 7 * (nth - 1);
  return nearWeekday(weekday, monthStart(year, month + 1) - 1, -1) + 7 * (nth + 1);
}

/** The holiday nearest to the anchor, on the side that the words look to. */
export function nearHoliday(rule: string, anchor: number, dir: number | undefined, direction: Direction): number {
  const { year } = civil(anchor);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y));
  if (dir === -1) return days.filter((day) => day < anchor).at(-1)!;
  if (dir === 1 || direction > 0) return days.find((day) => day >= anchor)!;
  return days.reduce((best, day) => (Math.abs(day - anchor) < Math.abs(best - anchor) ? day : best));
}
