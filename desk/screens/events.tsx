import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { EventsAnswer, FacetsAnswer, RecordedEvent, SeriesAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { addressOf, useEventPages } from '../event-pages.ts';
import { useSettled } from '../idle.ts';
import { EventCard } from '../parts/event-card.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar, withQuery } from '../parts/filter-bar.tsx';
import { List } from '../parts/list.tsx';
import { Strip } from '../parts/strip.tsx';
import { useTitle } from '../title.ts';
import '../style/events.css';

/** About how high a card is; each is measured when it is seen. */
const CARD = 108;

/** Events that a filter lets through: the filter in words, what it could be narrowed to, and the list. */
export default function Events() {
  const { query, path } = useLocation();
  const words = new URLSearchParams(query).toString();
  const { answer, stale, failure, rows, onRange } = useEventPages(words);
  useTitle(answer?.sentence ? `Events ${answer.sentence}` : 'Events');
  return (
    <section class="column wide events">
      <h1>Events</h1>
      <FilterBar
        sentence={answer?.sentence ?? ''}
        total={stale ? null : (answer?.total ?? null)}
        {...(answer ? { command: answer.command } : {})}
      />
      {failure && <Failed failure={failure} />}
      {!answer && !failure && <Loading what="Looking" />}
      {answer?.unknown && <Unknown unknown={answer.unknown} path={path} query={query} />}
      {answer && !stale && answer.total === 0 && !answer.unknown && (
        <p>
          Nothing in the record fits. <a href="/events">Show all</a>
        </p>
      )}
      <div class="with-side">
        <Narrow words={words} query={query} path={path} />
        <div class={stale ? 'stale' : ''}>
          {rows.length > 0 && (
            <List label="events" items={rows} idOf={(event) => event.id} height={CARD} onRange={onRange}>
              {(event: RecordedEvent) => <EventCard event={event} />}
            </List>
          )}
        </div>
      </div>
    </section>
  );
}

type Place = { readonly query: Readonly<Record<string, string>>; readonly path: string };

function Unknown({ unknown, path, query }: Place & { readonly unknown: NonNullable<EventsAnswer['unknown']> }) {
  const [field] = Object.entries(query).find(([, value]) => value.split(',').includes(unknown.actor)) ?? ['actor'];
  return (
    <p class="notice">
      The record knows no actor “{unknown.actor}”.
      {unknown.nearest.length > 0 && ' Nearest: '}
      {unknown.nearest.map((name, i) => (
        <>
          {i > 0 && ', '}
          <a href={withQuery(path, query, { [field]: name })}>{name}</a>
        </>
      ))}
    </p>
  );
}

const SAYS = { type: 'type', happened: 'happened', from: 'who', to: 'to whom' } as const;

/** Counting is asked for when a filter has stood so long; the list itself waits for nothing. */
const SETTLED = 800;

/** What the filter could be narrowed to, with how many events each would leave, and when they were. */
function Narrow({ words, query, path }: Place & { readonly words: string }) {
  const settled = useSettled(words, SETTLED);
  const facets = useData<FacetsAnswer>(settled === null ? null : addressOf('/facets.json', settled));
  const series = useData<SeriesAnswer>(
    settled === null || facets.state !== 'here' ? null : addressOf('/series.json', settled, { period: 'month' }),
  );
  const [open, setOpen] = useRoom();
  const bars = (series.data?.series ?? []).map(({ period, events }) => ({ label: period, value: events }));
  return (
    <aside class="narrow" aria-label="narrow the list">
      {bars.length > 1 && (
        <Strip title="events by month" bars={bars} link={({ label }) => withQuery(path, query, { since: label, until: label })} />
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>narrow the list</summary>
        {(facets.data?.facets ?? []).map(({ word, values }) => (
          <section key={word}>
            <h2>{SAYS[word]}</h2>
            <ul>
              {values.map(({ value, events }) => {
                const on = query[word] === value;
                return (
                  <li key={value}>
                    <a href={withQuery(path, query, { [word]: on ? '' : value })} aria-current={on ? 'true' : undefined}>
                      {on && <span aria-hidden="true">× </span>}
                      {value}
                      {on && <span class="hidden">, take away</span>}
                    </a>{' '}
                    <span class="number soft">{events.toLocaleString('en')}</span>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </details>
    </aside>
  );
}

/** As narrow as where the style sheet puts the side above the list. */
const NO_ROOM = '(max-width: 60rem)';

/** Open where there is room beside the list; above it, only for those who ask, so that the list is seen first. */
function useRoom(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => !matchMedia(NO_ROOM).matches);
  useEffect(() => {
    const media = matchMedia(NO_ROOM);
    const change = (): void => setOpen(!media.matches);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, []);
  return [open, setOpen];
}
