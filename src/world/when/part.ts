import type { Interval } from '../../model/day.ts';

const THIRD = 1 / 3;

/**
 * The days of a stretch that "early", "mid" and "late" leave of it, by thirds ("early October" is its first ten days), and
 * "earlier" and "later" ("earlier this month") by the report's day. A stretch of a day or a week is left whole by thirds.
 */
export function partOf(whole: Interval, part: string | undefined, anchor: number | null): Interval {
  const length = whole.end - whole.start + 1;
  const at = (share: number): number => whole.start + Math.floor(length * share);
  const holds = anchor !== null && whole.start <= anchor && anchor <= whole.end;
  if (part === 'BEFORE' && holds) return { ...whole, end: anchor };
  if (part === 'AFTER' && holds) return { ...whole, start: anchor };
  if (length < SHORTEST) return whole;
  if (part === 'START' || part === 'BEFORE') return { ...whole, end: at(THIRD) - 1 };
  if (part === 'END' || part === 'AFTER') return { ...whole, start: at(2 * THIRD) };
  return part === 'MID' ? { ...whole, start: at(THIRD), end: at(2 * THIRD) - 1 } : whole;
}

/** Days; weeks and weekends are too short to have parts that words keep apart. */
const SHORTEST = 20;
