import { civil, dayNumber, isoDay, parseDay } from '../../model/day.ts';
import type { Days, Placed, Reader } from './placed.ts';

/**
 * The stretch that a day is one end of: "from Saturday to Monday", "between 3 and 5 May", "on Saturday and Sunday". Null where it stands
 * alone. The times themselves stay two, as they are written.
 */
export function stretchOf(reader: Reader, one: Placed): Days | null {
  if (!isDay(one)) return null;
  const near = reader.bySentence.get(reader.tree.sentenceOf(one.first)) ?? [];
  for (const other of near) {
    const [from, to] = other.first > one.first ? [one, other] : [other, one];
    if (other !== one && isDay(other) && areJoined(reader, from, to))
      return { start: from.time.start!, end: to.time.end!, basis: one.time.basis, evidence: [from.time.span, to.time.span] };
  }
  return fromBareDay(reader, one);
}

const isDay = ({ time }: Placed): boolean => time.start !== null && time.start === time.end;

function areJoined({ tree, words }: Reader, from: Placed, to: Placed): boolean {
  if (to.first !== from.last + 2 || from.time.start! >= to.time.end!) return false;
  const join = tree.lower(from.last + 1);
  if (words.until.has(join)) return true;
  if (!words.both.has(join)) return false;
  const isNext = parseDay(to.time.start!)! === parseDay(from.time.end!)! + 1;
  return isNext || (from.first > 0 && words.between.has(tree.lower(from.first - 1)));
}

/** "From 3 to 5 May": the first day has no month of its own. */
function fromBareDay({ tree, words }: Reader, { first, time }: Placed): Days | null {
  const at = first - 2;
  if (at < 1) return null;
  const [before, number, join] = [tree.lower(at - 1), tree.word(at), tree.lower(first - 1)];
  if (!(words.from.has(before) && words.until.has(join)) && !(words.between.has(before) && words.both.has(join))) return null;
  const day = /^\d{1,2}$/.test(number) ? Number(number) : 0;
  const end = civil(parseDay(time.start!)!);
  if (day < 1 || day >= end.day) return null;
  const start = isoDay(dayNumber(end.year, end.month, day));
  const { start: from } = tree.span(at, at);
  return { start, end: time.end!, basis: time.basis, evidence: [{ start: from, end: time.span.end }] };
}
