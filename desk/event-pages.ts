import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { EventsAnswer, MarksAnswer, RecordedEvent } from '../src/model/index.ts';
import { AnswerError, ask, type Failure } from './data.ts';

/** Events a page. */
const SIZE = 50;
/** Pages kept at once; those looked at longest ago are dropped and fetched again when they are needed. */
const MOST_PAGES = 40;

/** What a filter lets through: as many rows as there are, of which only those near the ones looked at are here. */
export type EventPages = {
  readonly answer: EventsAnswer | null;
  /** True while the rows of an earlier filter are still shown. */
  readonly stale: boolean;
  readonly failure: Failure | null;
  /** As long as there are events; rows that are not here are left out of it. */
  readonly rows: readonly (RecordedEvent | undefined)[];
  /** Rows that are in view, so that they are fetched. */
  readonly onRange: (first: number, last: number) => void;
};

type Kept = {
  readonly query: string;
  readonly pages: Map<number, readonly RecordedEvent[]>;
  readonly asked: Set<number>;
  marks: Promise<MarksAnswer> | null;
};

/** Events of a filter, as an address's query, by day; any stretch of them can be looked at without those before it. */
export function useEventPages(query: string): EventPages {
  const [answer, setAnswer] = useState<EventsAnswer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, draw] = useReducer((now: number) => now + 1, 0);
  const kept = useRef<Kept>({ query: '', pages: new Map(), asked: new Set(), marks: null });
  const shown = useRef<string | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    ask<EventsAnswer>(addressOf('/events.json', query, { limit: String(SIZE) }), stop.signal).then(
      (found) => {
        if (stop.signal.aborted) return;
        kept.current = { query, pages: new Map([[0, found.events]]), asked: new Set([0]), marks: null };
        shown.current = query;
        setFailure(null);
        setAnswer(found);
      },
      (error: unknown) => !stop.signal.aborted && setFailure(failureOf(error)),
    );
    return () => stop.abort();
  }, [query]);

  const onRange = useCallback((first: number, last: number) => {
    const now = kept.current;
    if (shown.current !== now.query) return;
    for (let page = Math.max(0, Math.floor(first / SIZE)); page <= Math.floor((last + SIZE / 2) / SIZE); page++) {
      if (now.asked.has(page)) continue;
      now.asked.add(page);
      void fetchPage(now, page).then(draw, () => now.asked.delete(page));
    }
  }, []);

  const rows = useMemo(() => {
    const all: (RecordedEvent | undefined)[] = new Array(answer?.total ?? 0);
    for (const [page, events] of kept.current.pages) for (const [i, event] of events.entries()) all[page * SIZE + i] = event;
    return all;
  }, [answer, turn]);
  return { answer, stale: shown.current !== null && shown.current !== query, failure, rows, onRange };
}

async function fetchPage(kept: Kept, page: number): Promise<void> {
  kept.marks ??= ask<MarksAnswer>(addressOf('/events/marks.json', kept.query, { every: String(SIZE) }));
  const { marks } = await kept.marks;
  const after = marks[page - 1];
  if (after === undefined) return;
  const { events } = await ask<EventsAnswer>(addressOf('/events.json', kept.query, { limit: String(SIZE), after }));
  kept.pages.set(page, events);
  if (kept.pages.size <= MOST_PAGES) return;
  const far = [...kept.pages.keys()].filter((one) => one !== 0).sort((a, b) => Math.abs(b - page) - Math.abs(a - page))[0]!;
  kept.pages.delete(far);
  kept.asked.delete(far);
}

/** An address with further words in its query. */
export function addressOf(path: string, query: string, more: Readonly<Record<string, string>> = {}): string {
  const words = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) words.set(name, value);
  const written = words.toString();
  return written ? `${path}?${written}` : path;
}

export const failureOf = (error: unknown): Failure =>
  error instanceof AnswerError ? error.failure : { code: 'error', what: String(error) };
