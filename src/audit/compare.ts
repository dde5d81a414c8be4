import { type ExportEvent, rootOf, type Status, statusOf, type ToldBy } from '../export/index.ts';
import type { RecordParty } from '../model/index.ts';
import type { PeerParty, PeerRow } from './rows.ts';

/**
 * What the texts say of a row: `supported`, or told `otherwise` (of another type, on another day, the other way round), told
 * and `not happened`, `not told` by texts that would be expected to tell it, or `no text` to judge it by.
 */
export type Verdict = 'supported' | 'otherwise' | 'not happened' | 'not told' | 'no text';

export type Audited = {
  readonly line: number;
  readonly id: string;
  readonly verdict: Verdict;
  /** What differs, in a few words; null where nothing does. */
  readonly why: string | null;
  /** Our event that comes nearest, null for none. */
  readonly event: string | null;
};

/** Days that two accounts of one event may lie apart: a row may carry the day of its report. */
const DAYS = 1;
const NEAR = 7;
const NEARNESS: readonly number[] = Array.from({ length: 2 * NEAR + 1 }, (_, i) => i - NEAR).sort(
  (a, b) => Math.abs(a) - Math.abs(b),
);

/** Judges each row by the events that our reports tell. `reports` are all that were read, those without events too. */
export function auditRows(rows: readonly PeerRow[], events: readonly ExportEvent[], reports: readonly ToldBy[]): Audited[] {
  const index = indexed(events);
  const urls = new Set(reports.flatMap(({ url }) => url ?? []));
  const days = new Set(reports.flatMap(({ published }) => (published ? [dayNumber(published)] : [])));
  return rows.map((row) => {
    const told = row.url !== null && urls.has(row.url);
    const known = [...candidates(row, index)].filter(({ reports: of }) => !told || of.some(({ url }) => url === row.url));
    const best = bestOf(row, known);
    if (best) return best;
    const day = dayNumber(row.date);
    const expected = told || (row.url === null && known.length > 0 && (days.has(day) || days.has(day + DAYS)));
    return { line: row.line, id: row.id, verdict: expected ? 'not told' : 'no text', why: null, event: null };
  });
}

/** The verdict by the event that comes nearest, null where none is near. */
function bestOf(row: PeerRow, events: readonly ExportEvent[]): Audited | null {
  let best: Audited | null = null;
  for (const event of events) {
    const one = judge(row, event);
    if (one && (best === null || RANK[one.verdict] < RANK[best.verdict])) best = one;
    if (best?.verdict === 'supported') return best;
  }
  return best;
}

const RANK: Readonly<Record<Verdict, number>> = { supported: 0, 'not happened': 1, otherwise: 2, 'not told': 3, 'no text': 4 };

/** Longest event, in days, that is found by each of its days; longer ones are found by any day, as those without one are. */
const LONGEST = 31;

/** Events by each country and each name that takes part, with each day on which they were. */
function indexed(events: readonly ExportEvent[]): ReadonlyMap<string, readonly ExportEvent[]> {
  const index = new Map<string, ExportEvent[]>();
  for (const event of events)
    for (const party of new Set([...event.actors, ...event.recipients].flatMap(keysOf)))
      for (const day of daysOf(event)) {
        const key = `${party}\u0000${day}`;
        const list = index.get(key);
        if (list) list.push(event);
        else index.set(key, [event]);
      }
  return index;
}

function daysOf({ date }: ExportEvent): (number | 'any')[] {
  if (!date) return ['any'];
  const [first, last] = [dayNumber(date.start), dayNumber(date.end)];
  return last - first > LONGEST ? ['any'] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const keysOf = ({ name, country }: RecordParty | PeerParty): string[] =>
  [country, name?.toLowerCase()].flatMap((key) => key ?? []);

/** Events in which a party of the row takes part, within a week of its day; the row's own day first. */
function candidates({ actors, recipients, date }: PeerRow, index: ReadonlyMap<string, readonly ExportEvent[]>): Set<ExportEvent> {
  const day = dayNumber(date);
  const found = new Set<ExportEvent>();
  const keys = [...actors, ...recipients].flatMap(keysOf);
  for (const near of NEARNESS)
    for (const key of keys) for (const event of index.get(`${key}\u0000${day + near}`) ?? []) found.add(event);
  for (const key of keys) for (const event of index.get(`${key}\u0000any`) ?? []) found.add(event);
  return found;
}

/** How one of our events stands to a row; null where it is another matter. */
function judge(row: PeerRow, event: ExportEvent): Audited | null {
  const straight = sides(row.actors, row.recipients, event);
  const reversed = !straight && row.recipients.length > 0 && sides(row.recipients, row.actors, event);
  const apart = event.date ? daysApart(row.date, event.date) : null;
  const type = sameType(row, event);
  if ((!straight && !reversed) || (apart !== null && apart > NEAR)) return null;
  const near = apart === null || apart <= DAYS;
  // Another type on another day is another event.
  if (!type && !near) return null;
  const status = statusOf(event);
  const differs = [
    type ? null : `told as ${event.type}${event.modes.length ? ` ${event.modes.join(' ')}` : ''}`,
    near ? null : `told for ${event.date!.start}`,
    reversed ? 'told the other way round' : null,
  ].filter((one) => one !== null);
  const about = { line: row.line, id: row.id, event: event.id };
  if (differs.length) return { ...about, verdict: 'otherwise', why: differs.join(', ') };
  return status === 'happened'
    ? { ...about, verdict: 'supported', why: null }
    : { ...about, verdict: 'not happened', why: WORDS[status] };
}

const WORDS: Readonly<Record<Exclude<Status, 'happened'>, string>> = {
  negated: 'told as not done',
  hypothetical: 'told as possible',
  future: 'told as yet to come',
  denied: 'told and denied',
  unsure: 'told in doubt',
};

/** True when each side that the row names has one of its parties on that side of ours; in a mutual act both sides are one. */
function sides(actors: readonly PeerParty[], recipients: readonly PeerParty[], event: ExportEvent): boolean {
  const mutual = event.recipients.length === 0 && event.actors.length > 1;
  return meets(actors, event.actors) && meets(recipients, mutual ? event.actors : event.recipients);
}

const meets = (theirs: readonly PeerParty[], ours: readonly RecordParty[]): boolean =>
  theirs.length === 0 ||
  theirs.some((party) =>
    ours.some((own) =>
      party.country !== null ? party.country === own.country : party.name?.toLowerCase() === own.name.toLowerCase(),
    ),
  );

/** The same PLOVER type, or CAMEO codes of one root. */
function sameType({ type, cameo }: PeerRow, event: ExportEvent): boolean {
  if (type !== null) return type === event.type;
  return cameo !== null && event.cameo !== null && rootOf(cameo) === rootOf(event.cameo);
}

const dayNumber = (date: string): number => Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000);

function daysApart(date: string, { start, end }: { readonly start: string; readonly end: string }): number {
  const day = dayNumber(date);
  return Math.max(0, dayNumber(start) - day, day - dayNumber(end));
}
