import { civil, dayNumber, isDate, weekdayOf } from '../../model/day.ts';

/** Reports of these years are dated. */
export const FIRST_YEAR = 1988;
export const LAST_YEAR = 2032;

/** First and last day that a report may be of. */
export const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);

/** Years before the first whose dates matter to reports of the first. */
const BEFORE = FIRST_YEAR - 1;

let years: Int16Array | null = null;
let months: Uint8Array | null = null;

function fill(): void {
  years = new Int16Array(LAST_DAY - FIRST_DAY + 1);
  months = new Uint8Array(LAST_DAY - FIRST_DAY + 1);
  for (let i = 0; i < years.length; i++) {
    const { year, month } = civil(FIRST_DAY + i);
    years[i] = year;
    months[i] = month;
  }
}

const isListed = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** Year of a day, looked up where reports may be of it. */
export function yearOf(day: number): number {
  if (!isListed(day)) return civil(day).year;
  if (!years) fill();
  return years![day - FIRST_DAY]!;
}

/** Month of a day. */
export function monthOf(day: number): number {
  if (!isListed(day)) return civil(day).month;
  if (!months) fill();
  return months![day - FIRST_DAY]!;
}

/** A day of a month without its year, on a weekday where one is named, told as past (below 0), to come (above 0) or neither. */
export type Yearless = {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
  readonly direction: number;
};

/** Farther back than any day; small enough that engines keep it, as they keep days, without a box of its own. */
const NONE = -(2 ** 30);

/** Days of one date by year, from BEFORE on; NONE where the year lacks it or it falls on another weekday. */
function byYear({ month, day, weekday }: Yearless): Int32Array {
  const days = new Int32Array(LAST_YEAR - BEFORE + 2).fill(NONE);
  for (let i = 0; i < days.length; i++) {
    if (!isDate(BEFORE + i, month, day)) continue;
    const date = dayNumber(BEFORE + i, month, day);
    if (weekday === undefined || weekdayOf(date) === weekday) days[i] = date;
  }
  return days;
}

const HALF_YEAR = 200;
/** More days than lie between any two. */
const FARTHEST = 2 ** 31;

/** The day of that date nearest to a report's day, null when none suits; with a weekday it must fall on it within half a year. */
export function nearestOf(date: Yearless): (day: number) => number | null {
  const listed = byYear(date);
  const { weekday, direction } = date;
  const late = direction < 0 ? (weekday === undefined ? 0 : 7) : FARTHEST;
  const early = direction > 0 ? 1 : FARTHEST;
  const far = weekday === undefined ? FARTHEST : HALF_YEAR;
  return (day) => {
    const days = isListed(day) ? listed : around(date, day);
    const first = isListed(day) ? yearOf(day) - 1 - BEFORE : 0;
    let best = -1;
    let least = FARTHEST;
    for (let i = first; i < first + 3; i++) {
      const ahead = days[i]! - day;
      const away = ahead < 0 ? -ahead : ahead;
      if (away >= least || away > far || ahead > late || -ahead > early) continue;
      best = i;
      least = away;
    }
    return best < 0 ? null : days[best]!;
  };
}

/** The date in the three years about a day, wherever it lies. */
function around({ month, day, weekday }: Yearless, at: number): Int32Array {
  const { year } = civil(at);
  return Int32Array.from([year - 1, year, year + 1], (y) => {
    const date = isDate(y, month, day) ? dayNumber(y, month, day) : NONE;
    return date !== NONE && (weekday === undefined || weekdayOf(date) === weekday) ? date : NONE;
  });
}
