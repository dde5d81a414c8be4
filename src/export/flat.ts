import type { Amount, RecordParty } from '../model/index.ts';
import { type ExportEvent, statusOf } from './event.ts';
import { type Cell, listed } from './format.ts';

/** One column of the plain table: its name, its type for formats that have types, and its value. */
export type Column = {
  readonly name: string;
  readonly type: 'text' | 'number' | 'whole';
  readonly of: (event: ExportEvent) => Cell;
};

const column = (name: string, type: Column['type'], of: Column['of']): Column => ({ name, type, of });
const text = (name: string, of: Column['of']): Column => column(name, 'text', of);

const names = (parties: readonly RecordParty[]): Cell => listed(parties.map(({ name }) => name));
const countries = (parties: readonly RecordParty[]): Cell => listed(parties.map(({ country }) => country));
const sectors = (parties: readonly RecordParty[]): Cell => listed(parties.flatMap((party) => party.sectors));
const lowest = (amount: Amount | undefined): Cell => amount?.min ?? null;
const highest = (amount: Amount | undefined): Cell => amount?.max ?? null;
const firstDay = ({ reports }: ExportEvent): Cell =>
  reports
    .map(({ published }) => published)
    .filter((day) => day !== null)
    .sort()[0] ?? null;

/** The columns of CSV, Parquet and SQLite, one row an event. Lists are joined by "; ". Codes are text. */
export const COLUMNS: readonly Column[] = [
  text('event_id', ({ id }) => id),
  text('status', statusOf),
  text('type', ({ type }) => type),
  text('modes', ({ modes }) => listed(modes)),
  text('contexts', ({ contexts }) => listed(contexts)),
  text('auxiliary', ({ auxiliary }) => auxiliary),
  text('cameo', ({ cameo }) => cameo),
  text('quad', ({ quad }) => quad),
  column('score', 'number', ({ score }) => score),
  text('date_start', ({ date }) => date?.start ?? null),
  text('date_end', ({ date }) => date?.end ?? null),
  text('actor_names', ({ actors }) => names(actors)),
  text('actor_countries', ({ actors }) => countries(actors)),
  text('actor_sectors', ({ actors }) => sectors(actors)),
  text('recipient_names', ({ recipients }) => names(recipients)),
  text('recipient_countries', ({ recipients }) => countries(recipients)),
  text('recipient_sectors', ({ recipients }) => sectors(recipients)),
  text('place', ({ place }) => place?.name ?? null),
  text('place_country', ({ place }) => place?.country ?? null),
  text('place_precision', ({ place }) => place?.precision ?? null),
  column('latitude', 'number', ({ place }) => pointOf(place)?.lat ?? null),
  column('longitude', 'number', ({ place }) => pointOf(place)?.lon ?? null),
  text('geonames', ({ place }) => (place?.geonames ? String(place.geonames) : null)),
  column('killed_min', 'whole', ({ details }) => lowest(details.toll?.killed)),
  column('killed_max', 'whole', ({ details }) => highest(details.toll?.killed)),
  column('wounded_min', 'whole', ({ details }) => lowest(details.toll?.wounded)),
  column('wounded_max', 'whole', ({ details }) => highest(details.toll?.wounded)),
  column('claims', 'whole', ({ claims }) => claims.length),
  column('reports', 'whole', ({ reports }) => reports.length),
  column('origins', 'whole', ({ origins }) => origins),
  text('publishers', ({ reports }) => listed(reports.map(({ publisher }) => publisher))),
  text('first_published', firstDay),
  text('report_ids', ({ reports }) => listed(reports.map(({ id }) => id))),
  text('urls', ({ reports }) =>
    listed(
      reports.map(({ url }) => url),
      ' ',
    ),
  ),
  text('rules', ({ claims }) => listed(claims.map(({ rule }) => rule))),
  text('details', ({ details }) => (Object.keys(details).length ? JSON.stringify(details) : null)),
];

/** Where a place is on the map; null for a whole country, which is no point, and for what is not known. */
export function pointOf(place: ExportEvent['place']): { readonly lat: number; readonly lon: number } | null {
  if (!place || place.precision === 'country' || place.lat === null || place.lon === null) return null;
  return { lat: place.lat, lon: place.lon };
}
