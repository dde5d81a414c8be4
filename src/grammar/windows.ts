import { LONGEST } from './net.ts';

const PAUSES = new Set([';', ':', ',', '.', '!', '?', '-', '–', '—', ')', ']', '|', '•']);

/** Cuts [first, end) into stretches that the net can take, after a pause in the last third where there is one. */
export function cutWindows(first: number, end: number, wordAt: (token: number) => string): number[] {
  const starts = [first];
  let start = first;
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    for (let at = cut - 1; at > start + (2 * LONGEST) / 3; at--) {
      if (PAUSES.has(wordAt(at))) {
        cut = at + 1;
        break;
      }
    }
    starts.push(cut);
    start = cut;
  }
  return starts;
}
