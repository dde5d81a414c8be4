import { useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import type { RowAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { Lanes } from '../drawings/lanes.tsx';
import { layLanes } from '../drawings/lanes-layout.ts';
import { useShared } from '../drawings/shared.ts';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count, dayInWords } from '../wording.ts';
import '../style/drawings.css';

/** What two actors did to one another: two lanes with the days between them. */
export default function Row() {
  const { a = '', b = '' } = useRoute().params;
  const { query } = useLocation();
  const page = useData<RowAnswer>(addressOf(`${pairPath('row', a, b)}.json`, new URLSearchParams(query).toString()));
  const shared = useShared();
  const { data } = page;
  const lanes = useMemo(() => (data ? layLanes(data) : []), [data]);
  const place = useRowKeys();
  useTitle(`${a} – ${b}`);
  return (
    <section class="column wide">
      <h1>
        {a} – {b}
      </h1>
      <p class="lead">{data && <Extent {...data} />}</p>
      <FilterBar
        sentence={data?.sentence ?? ''}
        total={data?.events.length ?? null}
        lenses={lensesOf(a, b)}
        omit={SIDES}
        {...(data ? { command: data.command } : {})}
      />
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      {data && data.events.length === 0 && (
        <p>
          Nothing between {a} and {b} fits. <a href={`/events?actor=${encodeURIComponent(a)}`}>All events of {a}</a>
        </p>
      )}
      {data?.cut && <p class="notice">These are the first {data.events.length}. Narrow the days to see later ones.</p>}
      {lanes.length > 0 && (
        <div ref={place}>
          <Lanes a={a} b={b} lanes={lanes} shared={shared} />
          <p class="legend soft">
            <span>● told by two origins or more</span> <span>○ by one</span> <span>◐ disputed</span>{' '}
            <span>┄ only by the other side</span> <span>~ inferred day</span> <span>? assumed day</span>
          </p>
        </div>
      )}
      <p>
        <a href={pairPath('dyad', a, b)}>The same two over time</a>
      </p>
    </section>
  );
}

function Extent({ events }: RowAnswer) {
  const days = events.flatMap(({ event }) => event.date?.start ?? []).sort();
  const reports = new Set(events.flatMap(({ event }) => event.reports.map(({ id }) => id)));
  const origins = new Set(events.flatMap(({ event }) => event.origins.map(({ id }) => id)));
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      {count(events.length, 'event')} · {count(reports.size, 'report')} · {count(origins.size, 'origin')}
      {first && last && ` · ${dayInWords(first)}${first === last ? '' : ` – ${dayInWords(last)}`}`}
    </>
  );
}

/** Words of the filter that the page itself sets. */
export const SIDES = ['from', 'to', 'actor'] as const;

/** The address of a page about two actors. */
export const pairPath = (page: 'row' | 'dyad', a: string, b: string): string =>
  `/${page}/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;

/** Whose voices are shown: everybody's, those of one side, or what two origins tell. */
export const lensesOf = (a: string, b: string): { readonly name: string; readonly query: Readonly<Record<string, string>> }[] => [
  { name: 'all voices', query: {} },
  { name: 'the outlets’ own voice', query: { 'said-by': 'outlet' } },
  { name: `voices of ${a}`, query: { 'said-by': a } },
  { name: `voices of ${b}`, query: { 'said-by': b } },
  { name: 'at least 2 origins', query: { origins: '2' } },
];
