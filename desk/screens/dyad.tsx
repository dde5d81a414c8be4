import { useMemo, useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { type DyadAnswer, EVENT_TYPES, PERIODS, type SourcesAnswer } from '../../src/model/index.ts';
import { useData } from '../data.ts';
import { Bars } from '../drawings/bars.tsx';
import { type Moment, momentsOf, surgesOf } from '../drawings/bars-layout.ts';
import { type Shared, useShared } from '../drawings/shared.ts';
import { useWidth } from '../drawings/width.ts';
import { addressOf } from '../event-pages.ts';
import { EventCard } from '../parts/event-card.tsx';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar, withQuery } from '../parts/filter-bar.tsx';
import { useTitle } from '../title.ts';
import { count, dayInWords } from '../wording.ts';
import { lensesOf, pairPath, SIDES } from './row.tsx';
import '../style/drawings.css';

/** Two actors over time, in both directions, and under them how much was read. */
export default function Dyad() {
  const { a = '', b = '' } = useRoute().params;
  const { query, path, route } = useLocation();
  const page = useData<DyadAnswer>(addressOf(`${pairPath('dyad', a, b)}.json`, new URLSearchParams(query).toString()));
  const shared = useShared();
  const { data } = page;
  const moments = useMemo(() => (data ? momentsOf(data.there.series, data.back.series) : []), [data]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useTitle(`${a} ⇄ ${b}`);
  const told = moments.reduce((sum, { there, back }) => sum + (there?.events ?? 0) + (back?.events ?? 0), 0);
  return (
    <section class="column wide">
      <h1>
        {a} ⇄ {b}
      </h1>
      <FilterBar
        sentence={`told as happened${data?.sentence ? `, ${data.sentence}` : ''}`}
        total={data ? told : null}
        lenses={lensesOf(a, b)}
        omit={SIDES}
        {...(data ? { command: data.command } : {})}
      />
      <p class="periods">
        by{' '}
        <select
          aria-label="length of periods"
          value={data?.period ?? 'month'}
          onChange={(event) => route(withQuery(path, query, { period: event.currentTarget.value }))}
        >
          {PERIODS.map((period) => (
            <option key={period}>{period}</option>
          ))}
        </select>{' '}
        <a href={pairPath('row', a, b)}>Event by event</a>
      </p>
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      <div ref={place}>{moments.length > 0 && <Bars a={a} b={b} moments={moments} width={width} shared={shared} />}</div>
      {data && <Surges moments={moments} />}
      {data && <Sums {...data} />}
      {data && <Firsts {...data} />}
      {data && <Speakers {...data} />}
      {moments.length > 0 && <Periods a={a} b={b} moments={moments} shared={shared} />}
      {data && data.latest.length > 0 && (
        <section>
          <h2>Latest</h2>
          {data.latest.slice(0, 5).map((event) => (
            <EventCard key={event.id} event={event} />
          ))}
        </section>
      )}
    </section>
  );
}

/** Where far more was read, and which sources came in then: a change there may be one of reading. */
function Surges({ moments }: { readonly moments: readonly Moment[] }) {
  const surges = surgesOf(moments);
  const sources = useData<SourcesAnswer>(surges.length ? '/sources.json' : null);
  if (!surges.length) return null;
  return (
    <ul class="notice">
      {surges.map(({ period, more }) => {
        const fresh = (sources.data?.sources ?? []).filter(({ first }) => first?.startsWith(period)).length;
        return (
          <li key={period}>
            {period}: {more}% more was read than in the periods before
            {fresh > 0 && `, ${count(fresh, 'source')} for the first time`}. A change there may be one of reading.
          </li>
        );
      })}
    </ul>
  );
}

const sumTypes = (series: DyadAnswer['there']['series']): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { types } of series)
    for (const [type, events] of Object.entries(types)) sums.set(type, (sums.get(type) ?? 0) + events);
  return sums;
};

function Sums({ a, b, there, back }: DyadAnswer) {
  return (
    <div class="two-columns">
      {(
        [
          [a, b, there],
          [b, a, back],
        ] as const
      ).map(([from, to, side]) => (
        <section key={from}>
          <h2>
            {from} → {to}
          </h2>
          <ul class="counts">
            {[...sumTypes(side.series)]
              .sort(([, x], [, y]) => y - x)
              .map(([type, events]) => (
                <li key={type}>
                  <a href={`/events?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&type=${type}`}>{type}</a>{' '}
                  {events}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Firsts({ a, b, there, back }: DyadAnswer) {
  const never = (side: DyadAnswer['there']): string =>
    EVENT_TYPES.filter((type) => !side.firsts.some((first) => first.type === type)).join(', ');
  return (
    <section>
      <h2>First in the record</h2>
      <div class="two-columns">
        {(
          [
            [a, b, there],
            [b, a, back],
          ] as const
        ).map(([from, to, side]) => (
          <div key={from}>
            <ol class="firsts">
              {side.firsts.map(({ type, event, day }) => (
                <li key={type}>
                  <a href={`/events/${event}`}>{type}</a> <span class="soft">{dayInWords(day)}</span>
                </li>
              ))}
            </ol>
            <p class="soft">
              Never in the record: {from} → {to} {never(side)}.
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

const MOST_SPEAKERS = 8;

function Speakers({ speakers }: DyadAnswer) {
  if (!speakers.length) return null;
  const all = speakers.reduce((sum, { events }) => sum + events, 0);
  return (
    <section>
      <h2>Who speaks</h2>
      <ul class="counts">
        {speakers.slice(0, MOST_SPEAKERS).map(({ country, name, events }) => (
          <li key={`${country} ${name}`}>
            {country ?? name ?? 'not named'} {Math.round((events / all) * 100)}% <span class="soft">({events})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type PeriodsProps = { readonly a: string; readonly b: string; readonly moments: readonly Moment[]; readonly shared: Shared };

function Periods({ a, b, moments, shared }: PeriodsProps) {
  const events = (from: string, to: string, period: string): string =>
    `/events?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&since=${period}&until=${period}&happened=told,disputed`;
  return (
    <details open={moments.length <= 24}>
      <summary>
        <h2 class="inline">The same as a list</h2>
      </summary>
      <section class="scroller" aria-label="periods">
        <table>
          <thead>
            <tr>
              <th scope="col">period</th>
              <th scope="col">
                {a} → {b}
              </th>
              <th scope="col">kind</th>
              <th scope="col">harsh</th>
              <th scope="col">
                {b} → {a}
              </th>
              <th scope="col">kind</th>
              <th scope="col">harsh</th>
              <th scope="col">reports read</th>
              <th scope="col">origins</th>
            </tr>
          </thead>
          <tbody>
            {moments.map(({ period, there, back, reports, origins }) => (
              <tr key={period} {...shared.row(period)}>
                <th scope="row">{period}</th>
                <td>{there?.events ? <a href={events(a, b, period)}>{count(there.events, 'event')}</a> : '–'}</td>
                <td>{there?.kind ? there.kind : '–'}</td>
                <td>{there?.harsh ? there.harsh : '–'}</td>
                <td>{back?.events ? <a href={events(b, a, period)}>{count(back.events, 'event')}</a> : '–'}</td>
                <td>{back?.kind ? back.kind : '–'}</td>
                <td>{back?.harsh ? back.harsh : '–'}</td>
                <td>{reports}</td>
                <td>{origins}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
