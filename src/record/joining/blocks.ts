import { addDays } from './days.ts';
import type { Told } from './told.ts';

/** Where a claim is compared: one block for each type and day, so that many can write at once and the order does not matter. */
export type Block = {
  readonly key: string;
  /** A block of one day: its groups found events. Groups of other blocks look for an event to belong to. */
  readonly firm: boolean;
  /** Days of the events that its claims may belong to; null for claims of reports without a date. */
  readonly start: string | null;
  readonly end: string | null;
};

/** Days before the report within which an undated claim is looked for. */
const BEFORE = 14;
/** A stretch longer than this says too little about the day. */
const LONGEST = 31;

/** Days before and after a day that other sentences say, within which the right one is looked for. */
export const AROUND = 3;

/** No block's window is longer. */
export const LONGEST_WINDOW = LONGEST + 1;

/** The block of a claim. */
export function blockOf({ type: kind, days, carried, published }: Told): Block {
  if (days && carried && days.start === days.end)
    return {
      key: `${kind} ~${days.start}`,
      firm: false,
      start: addDays(days.start, -AROUND),
      end: addDays(days.end, AROUND),
    };
  if (days && days.start === days.end) return { key: `${kind} ${days.start}`, firm: true, start: days.start, end: days.end };
  if (days) {
    const long = days.end > addDays(days.start, LONGEST);
    return {
      key: `${kind} ${days.start}/${days.end}`,
      firm: false,
      start: long ? null : days.start,
      end: long ? null : days.end,
    };
  }
  if (!published) return { key: `${kind} ?`, firm: false, start: null, end: null };
  return { key: `${kind} ?${published}`, firm: false, start: addDays(published, -BEFORE), end: published };
}

export type TypeDay = { readonly type: string; readonly day: string };

/** The type of a block and its day, the last where it has several; null for one without. */
export function dayOfBlock(key: string): TypeDay | null {
  const day = /\d{4}-\d\d-\d\d$/.exec(key);
  return day && { type: key.slice(0, key.indexOf(' ')), day: day[0] };
}
