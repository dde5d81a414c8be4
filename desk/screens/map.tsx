import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import fineFile from 'world-atlas/countries-50m.json?url';
import coarseFile from 'world-atlas/countries-110m.json?url';
import type { MapAnswer, PlaceCount, Precision } from '../../src/model/index.ts';
import { commandOf } from '../command.ts';
import { ask, useData } from '../data.ts';
import { ChartPicture } from '../drawings/chart.tsx';
import { placeKey } from '../drawings/chart-layout.ts';
import { type Outlines, openOutlines } from '../drawings/outlines.ts';
import { type Shared, useShared } from '../drawings/shared.ts';
import { useWidth } from '../drawings/width.ts';
import { addressOf } from '../event-pages.ts';
import { Failed, Loading } from '../parts/failed.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { useRowKeys } from '../row-keys.ts';
import { useTitle } from '../title.ts';
import { count } from '../wording.ts';
import '../style/drawings.css';

/** Where events were: how closely a place is known decides how it is drawn. */
export default function MapScreen() {
  useTitle('Map');
  const { query, route } = useLocation();
  const words = new URLSearchParams(query).toString();
  const page = useData<MapAnswer>(addressOf('/map.json', words));
  const outlines = useOutlines();
  const shared = useShared();
  const frame = useRef<HTMLDivElement>(null);
  const list = useRowKeys();
  const width = useWidth(frame);
  const { data } = page;
  const open = (place: PlaceCount['place']): void => route(addressOf('/events', words, { place: filterWord(place) }));
  return (
    <section class="column widest">
      <h1>Map</h1>
      <FilterBar
        sentence={data?.sentence ?? ''}
        total={data?.total ?? null}
        {...(data ? { command: commandOf('export geojson', words) } : {})}
      />
      {page.state === 'failed' && <Failed failure={page.failure} status={page.status} again={page.again} />}
      {!data && page.state === 'loading' && <Loading />}
      <div class="picture-and-list">
        <div ref={frame} class="frame">
          {data && outlines && (
            <ChartPicture
              places={data.places}
              outlines={outlines}
              width={width}
              height={Math.round(Math.min(620, Math.max(280, width * 0.62)))}
              shared={shared}
              onOpen={({ place }) => open(place)}
            />
          )}
          <p class="legend soft">
            <span>NAME whole country</span> <span>▨ region</span> <span>● town</span> <span>✕ spot</span>{' '}
            <span>outlines: Natural Earth</span>
          </p>
        </div>
        <div ref={list}>{data && <Places {...data} words={words} shared={shared} />}</div>
      </div>
    </section>
  );
}

/** Few points at once, many when they have come. */
function useOutlines(): Outlines | null {
  const [coarse, setCoarse] = useState<Outlines['coarse'] | null>(null);
  const [fine, setFine] = useState<Outlines['fine']>(null);
  useEffect(() => {
    const stop = new AbortController();
    const fetched = (file: string) => ask<unknown>(file, stop.signal).then(openOutlines);
    // Without outlines the list still has all places.
    void fetched(coarseFile)
      .then(setCoarse)
      .then(() => fetched(fineFile))
      .then(setFine, () => {});
    return () => stop.abort();
  }, []);
  return useMemo(() => coarse && { coarse, fine }, [coarse, fine]);
}

const filterWord = ({ precision, country, name }: PlaceCount['place']): string =>
  precision === 'country' && country ? country : name;
const PRECISIONS: readonly (readonly [Precision, string])[] = [
  ['country', 'whole country: named, no dot'],
  ['region', 'region: shaded'],
  ['city', 'town: a dot'],
  ['point', 'spot: a cross'],
];

function Places({ places, unplaced, words, shared }: MapAnswer & { readonly words: string; readonly shared: Shared }) {
  return (
    <>
      {PRECISIONS.map(([precision, says]) => {
        const here = places.filter(({ place }) => place.precision === precision);
        if (!here.length) return null;
        return (
          <section key={precision}>
            <h2>
              {here.reduce((sum, { events }) => sum + events, 0).toLocaleString('en')} <span class="soft">{says}</span>
            </h2>
            <PlaceList places={here} words={words} shared={shared} />
          </section>
        );
      })}
      {unplaced > 0 && <p class="soft">{count(unplaced, 'event')} not placed: no words say where.</p>}
    </>
  );
}

const SHOWN = 12;

function PlaceList({
  places,
  words,
  shared,
}: {
  readonly places: readonly PlaceCount[];
  readonly words: string;
  readonly shared: Shared;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ol class="plain-rows">
        {places.slice(0, all ? places.length : SHOWN).map(({ place, events }) => (
          <li key={placeKey(place)} {...shared.row(placeKey(place))}>
            <a href={addressOf('/events', words, { place: filterWord(place) })}>{place.name}</a>
            {place.country && place.precision !== 'country' && <span class="codes">{place.country}</span>}
            <span class="number">{count(events, 'event')}</span>
          </li>
        ))}
      </ol>
      {places.length > SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'fewer' : `all ${places.length}`}
        </button>
      )}
    </>
  );
}
