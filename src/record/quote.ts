import type { Quote, RecordSpan } from '../model/index.ts';

/** Units before and after a quotation by which it is told from others like it. */
const AROUND = 32;

/** Words of a text with what stands before and after them. */
export const quoteOf = (text: string, [start, end]: RecordSpan): Quote => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

/** True when the words still stand where the quotation says, with the same surroundings. */
export function stillStands(text: string, quote: Quote): boolean {
  const { exact, prefix, suffix } = quoteOf(text, [quote.start, quote.end]);
  return exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
}

/** Where the quotation stands now: the likeliest place by its surroundings, null when its words are gone. */
export function findAgain(text: string, { exact, prefix, suffix, start }: Quote): RecordSpan | null {
  const whole = text.indexOf(`${prefix}${exact}${suffix}`);
  if (whole >= 0) return [whole + prefix.length, whole + prefix.length + exact.length];
  let best: number | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === null || exact === '' ? null : [best, best + exact.length];
}
