import { isoDay, parseDay } from '../../model/index.ts';

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string => isoDay((parseDay(day) ?? 0) + days);

/** The first day of the four weeks that a day lies in; they are counted from a Monday long ago. */
export function fourWeeksOf(day: string): string {
  const number = Math.floor(Date.parse(day) / 86_400_000);
  return addDays(day, -((((number - MONDAY) % 28) + 28) % 28));
}

/** 5 January 1970. */
const MONDAY = 4;
