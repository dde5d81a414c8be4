import { isoDay, parseDay } from '../../model/index.ts';

/** The ISO day so many days later. */
export const addDays = (day: string, days: number): string => isoDay((parseDay(day) ?? 0) + days);
