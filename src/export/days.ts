/** "20310312" of "2031-03-12". */
export const compact = (day: string): string => day.slice(0, 10).replaceAll('-', '');

/** "20310312094000" of a date or date-time; midnight where no time is said. */
export function stamp(value: string): string {
  const time = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value);
  return `${compact(value)}${time ? `${time[1]}${time[2]}${time[3] ?? '00'}` : '000000'}`;
}

/** Days from one day to another, both "2031-03-12". */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);

/** The day after. */
export const nextDay = (day: string): string => new Date(Date.parse(day.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
