/** Exact arithmetic on the proleptic Gregorian calendar. A day is a whole number: days since 1970-01-01. */

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** A stretch of days, both ends included, with the TIMEX3 value that names it. */
export type Interval = { readonly value: string; readonly start: number; readonly end: number };

const DAYS_IN_ERA = 146097;
const ERA_OFFSET = 719468;

/** Day number of a civil date (months 1 to 12); method: Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - ERA_OFFSET;
}

/** Civil date of a day number. */
export function civil(day: number): CivilDate {
  const shifted = day + ERA_OFFSET;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return monthStart(year, month + 1) - monthStart(year, month);
}

/** Day number of a month's first day; months below 1 or above 12 run into the years beside. */
export function monthStart(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** True when the three numbers name a day that exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Monday of the day's ISO week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** ISO 8601 year and week of a day. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** "2031-03-11". */
export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

/** Day number of the date that an ISO date or date-time begins with, null when it names none. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The same day of another month, or that month's last when it is shorter. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = civil(day);
  const first = monthStart(year, month + months);
  const target = civil(first);
  return first + Math.min(d, daysInMonth(target.year, target.month)) - 1;
}

/** One day. */
export const dayInterval = (day: number): Interval => ({ value: isoDay(day), start: day, end: day });

/** The ISO week that holds the day. */
export function weekInterval(day: number): Interval {
  const { year, week } = isoWeek(day);
  const monday = mondayOf(day);
  return { value: `${pad(year, 4)}-W${pad(week, 2)}`, start: monday, end: monday + 6 };
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendInterval(day: number): Interval {
  const week = weekInterval(day);
  return { value: `${week.value}-WE`, start: week.start + 5, end: week.end };
}

/** A month; numbers below 1 or above 12 run into the years beside. */
export function monthInterval(year: number, month: number): Interval {
  const start = monthStart(year, month);
  const first = civil(start);
  return { value: `${pad(first.year, 4)}-${pad(first.month, 2)}`, start, end: monthStart(year, month + 1) - 1 };
}

/** A calendar year. */
export const yearInterval = (year: number): Interval => ({
  value: pad(year, 4),
  start: dayNumber(year, 1, 1),
  end: dayNumber(year, 12, 31),
});

/** A quarter of a year, 1 to 4; other numbers run into the years beside. */
export function quarterInterval(year: number, quarter: number): Interval {
  const start = monthStart(year, (quarter - 1) * 3 + 1);
  const first = civil(start);
  return { value: `${pad(first.year, 4)}-Q${(first.month + 2) / 3}`, start, end: monthStart(year, quarter * 3 + 1) - 1 };
}

/** First (1) or second (2) half of a year. */
export const halfInterval = (year: number, half: number): Interval => ({
  value: `${pad(year, 4)}-H${half}`,
  start: monthStart(year, half * 6 - 5),
  end: monthStart(year, half * 6 + 1) - 1,
});

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season of the northern half of the earth: SP, SU, FA or WI; winter begins in the year's December. */
export function seasonInterval(year: number, season: string): Interval {
  const month = SEASON_START[season] ?? 3;
  return { value: `${pad(year, 4)}-${season}`, start: monthStart(year, month), end: monthStart(year, month + 3) - 1 };
}

/** The ten years from a year that ends in 0; valued as TimeBank does, "199". */
export const decadeInterval = (year: number): Interval => ({
  value: pad(Math.floor(year / 10), 3),
  start: dayNumber(Math.floor(year / 10) * 10, 1, 1),
  end: dayNumber(Math.floor(year / 10) * 10 + 9, 12, 31),
});

/** The hundred years of a century: 21 gives 2000 to 2099, value "20". */
export const centuryInterval = (century: number): Interval => ({
  value: pad(century - 1, 2),
  start: dayNumber((century - 1) * 100, 1, 1),
  end: dayNumber(century * 100 - 1, 12, 31),
});
