import { isoDay, parseDay } from '../../model/index.ts';

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string => isoDay((parseDay(day) ?? 0) + days);

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number => (parseDay(to) ?? 0) - (parseDay(from) ?? 0);

/** The first day of the four weeks that a day lies in; they are counted from a Monday long ago. */
export const fourWeeksOf = (day: string): string => addDays(day, -(((daysBetween(MONDAY, day) % 28) + 28) % 28));

const MONDAY = '1970-01-05';
