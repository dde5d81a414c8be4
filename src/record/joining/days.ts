import { isoDay, parseDay } from '../../model/index.ts';

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string => isoDay((parseDay(day) ?? 0) + days);

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number => (parseDay(to) ?? 0) - (parseDay(from) ?? 0);

/** Days of a stretch in which a happening is told without its day. */
export const STRETCH = 56;

/** The first day of the eight weeks that a day lies in; they are counted from a Monday long ago. */
export const stretchOf = (day: string): string => addDays(day, -(((daysBetween(MONDAY, day) % STRETCH) + STRETCH) % STRETCH));

const MONDAY = '1970-01-05';

/** The days from one to another, both included. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = nextOf(day)) days.push(day);
  return days;
}

/** The day after; days are asked for again and again. */
function nextOf(day: string): string {
  const known = next.get(day);
  if (known) return known;
  if (next.size > 10_000) next.clear();
  const found = addDays(day, 1);
  next.set(day, found);
  return found;
}

const next = new Map<string, string>();
