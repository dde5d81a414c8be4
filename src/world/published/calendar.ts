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

/** Stands in a table for no day at all. */
const NO_DAY = NONE - 1;

/** How far a date may lie from the report's day: ahead of it, behind it, and either way. */
type Bounds = { readonly late: number; readonly early: number; readonly far: number };

/** The day of that date nearest to a report's day, null when none suits; with a weekday it must fall on it within half a year. */
export function nearestOf(date: Yearless): (day: number) => number | null {
  const { weekday, direction } = date;
  const bounds = {
    late: direction < 0 ? (weekday === undefined ? 0 : 7) : FARTHEST,
    early: direction > 0 ? 1 : FARTHEST,
    far: weekday === undefined ? FARTHEST : HALF_YEAR,
  };
  // Every day of the table is asked for when a report's day is weighed.
  const table = tableOf(byYear(date), bounds);
  return (day) => {
    if (!isListed(day)) return nearestAmong(around(date, day), day, bounds);
    const found = table[day - FIRST_DAY]!;
    return found === NO_DAY ? null : found;
  };
}

function nearestAmong(days: Int32Array, day: number, { late, early, far }: Bounds): number | null {
  let best: number | null = null;
  let least = FARTHEST;
  for (const one of days) {
    const ahead = one - day;
    const away = Math.abs(ahead);
    if (away >= least || away > far || ahead > late || -ahead > early) continue;
    best = one;
    least = away;
  }
  return best;
}

/** The nearest of the days, one a year, for every listed day; only those of its own and the two years beside it count. */
function tableOf(days: Int32Array, { late, early, far }: Bounds): Int32Array {
  // A 29 February too far off for any year counts as one beyond all years.
  const table = new Int32Array(LAST_DAY - FIRST_DAY + 1).fill(early === FARTHEST && far === FARTHEST ? NONE : NO_DAY);
  let before = { day: -FARTHEST, last: -FARTHEST };
  days.forEach((day, i) => {
    if (day === NONE) return;
    const first = Math.max(day - Math.min(late, far), dayNumber(BEFORE + i - 1, 1, 1));
    const last = Math.min(day + Math.min(early, far), dayNumber(BEFORE + i + 1, 12, 31));
    // Half-way between two, the earlier is the nearest.
    const from = Math.max(first, Math.min(Math.floor((before.day + day) / 2), before.last) + 1);
    table.fill(day, Math.max(0, from - FIRST_DAY), Math.max(0, last - FIRST_DAY + 1));
    before = { day, last };
  });
  return table;
}

/** The date in the three years about a day, wherever it lies. */
function around({ month, day, weekday }: Yearless, at: number): Int32Array {
  const { year } = civil(at);
  return Int32Array.from([year - 1, year, year + 1], (y) => {
    const date = isDate(y, month, day) ? dayNumber(y, month, day) : NONE;
    return date !== NONE && (weekday === undefined || weekdayOf(date) === weekday) ? date : NONE;
  });
}
