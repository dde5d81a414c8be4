import { type ExportEvent, statusOf } from './event.ts';
import { COLUMNS, pointOf } from './flat.ts';
import { type ExportFormat, tableFormat } from './format.ts';
import { happened } from './left.ts';

/** One row an event, with a status that says whether it happened. */
export const csv: ExportFormat = tableFormat(
  { name: 'csv', docs: 'a table, one row an event', columns: COLUMNS.map(({ name }) => name), separator: ',', header: true },
  (event) => [COLUMNS.map(({ of }) => of(event))],
);

/** One event a line, with its claims and reports. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  docs: 'one event a line, with its claims and reports',
  columns: null,
  open: () => ({ head: '', add: (event) => `${JSON.stringify({ ...event, status: statusOf(event) })}\n`, end: () => '' }),
};

/** PLOVER's own words for what the record has: one array of events. */
export const plover: ExportFormat = {
  name: 'plover',
  docs: 'PLOVER JSON, one array of events',
  columns: null,
  open: (_, left) => listSheet('[\n', '\n]\n', (event) => (happened(event, left) ? ploverEvent(event) : null)),
};

const ploverEvent = (event: ExportEvent): object => ({
  id: event.id,
  date: event.date?.start ?? null,
  endDate: event.date?.end ?? null,
  event: event.type,
  mode: event.modes,
  context: event.contexts,
  auxiliaryMode: event.auxiliary,
  actor: event.actors,
  recipient: event.recipients,
  quadClass: event.quad,
  score: event.score,
  location: event.place && {
    name: event.place.name,
    country: event.place.country,
    ...pointOf(event.place),
    precision: event.place.precision,
  },
  details: event.details,
  text: event.claims.map(({ quote }) => quote).filter((quote) => quote !== null),
  source: event.reports.map(({ id, publisher, published, url }) => ({ id, publisher, published, url })),
});

/** Points by RFC 7946, longitude first; a whole country, and a place not known, is a feature without a point. */
export const geojson: ExportFormat = {
  name: 'geojson',
  docs: 'GeoJSON points (RFC 7946); an event placed in no more than a country has none',
  columns: null,
  open: (_, left) =>
    listSheet('{"type":"FeatureCollection","features":[\n', '\n]}\n', (event) => (happened(event, left) ? feature(event) : null)),
};

function feature(event: ExportEvent): object {
  const point = pointOf(event.place);
  return {
    type: 'Feature',
    id: event.id,
    geometry: point && { type: 'Point', coordinates: [point.lon, point.lat] },
    properties: Object.fromEntries(
      COLUMNS.filter(({ name }) => !['event_id', 'latitude', 'longitude'].includes(name)).map(({ name, of }) => [
        name,
        of(event),
      ]),
    ),
  };
}

/** JSON with one entry a line between two ends; null leaves an event out. */
function listSheet(head: string, tail: string, entryOf: (event: ExportEvent) => object | null): ReturnType<ExportFormat['open']> {
  let first = true;
  return {
    head,
    add: (event) => {
      const entry = entryOf(event);
      if (!entry) return '';
      const line = `${first ? '' : ',\n'}${JSON.stringify(entry)}`;
      first = false;
      return line;
    },
    end: () => tail,
  };
}
