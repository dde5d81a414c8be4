import type { RecordedEvent, RecordedLink, RowAnswer } from '../../src/model/index.ts';

/** How well an event is told, as a sign and in words. */
export type Told = { readonly sign: '●' | '○' | '◐' | '┄'; readonly says: string };

/** One line of a row: an event in the lane of whoever acts. */
export type Lane = {
  readonly id: string;
  readonly way: RowAnswer['events'][number]['way'];
  readonly event: RecordedEvent;
  /** ISO day, null for none. */
  readonly day: string | null;
  /** True when the line above has the same day. */
  readonly sameDay: boolean;
  readonly told: Told;
  /** Threads to other events, as the reports word them. */
  readonly threads: readonly Thread[];
};

/** A thread from an event to another: "answers". `here` is false when the other is not in the row. */
export type Thread = { readonly to: string; readonly says: string; readonly here: boolean };

const FORTH: Readonly<Record<RecordedLink['kind'], string>> = {
  response: 'answers',
  cause: 'led to',
  sequel: 'goes on from',
  'same-dispute': 'in the same dispute as',
};
const BACK: Readonly<Record<RecordedLink['kind'], string>> = {
  response: 'answered by',
  cause: 'came of',
  sequel: 'went on in',
  'same-dispute': 'in the same dispute as',
};

/** The lines of a row, in its order. */
export function layLanes({ events, a, b }: Pick<RowAnswer, 'events' | 'a' | 'b'>): Lane[] {
  const here = new Set(events.map(({ event }) => event.id));
  return events.map(({ way, event }, i) => {
    const day = event.date?.start ?? null;
    return {
      id: event.id,
      way,
      event,
      day,
      sameDay: i > 0 && (events[i - 1]!.event.date?.start ?? null) === day,
      told: toldOf(event, way === 'there' ? b : way === 'back' ? a : null),
      threads: threadsOf(event, here),
    };
  });
}

/** The sign of an event; `other` is the side that it was done to. */
export function toldOf(event: RecordedEvent, other: string | null): Told {
  if (event.disputes.length) return { sign: '◐', says: 'disputed' };
  if (other && onlyFrom(event, other.slice(0, 3))) return { sign: '┄', says: 'told only by the other side' };
  return event.origins.length > 1
    ? { sign: '●', says: 'told by two origins or more' }
    : { sign: '○', says: 'told by one origin' };
}

/** True when every claim of the event is in the words of that country's voices, and none in the outlet's own or another's. */
function onlyFrom(event: RecordedEvent, country: string): boolean {
  return event.claims.every(({ voices }) => voices.length > 0 && voices.some((voice) => voice.country === country));
}

function threadsOf(event: RecordedEvent, here: ReadonlySet<string>): Thread[] {
  const threads = event.links.map(({ from, to, kind }) => {
    const other = from === event.id ? to : from;
    return { to: other, says: (from === event.id ? FORTH : BACK)[kind], here: here.has(other) };
  });
  return [...new Map(threads.map((thread) => [`${thread.says} ${thread.to}`, thread])).values()];
}
