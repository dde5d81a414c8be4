import type { RecordParty } from '../model/index.ts';
import { GROUPS, gdeltQuad, intensityOf, roleOf, rootOf, TYPES } from './cameo.ts';
import { countryOf } from './countries.ts';
import { compact, stamp } from './days.ts';
import { type Dyad, dyadsOf } from './dyads.ts';
import type { ExportEvent } from './event.ts';
import { pointOf } from './flat.ts';
import { type Cell, type ExportFormat, type Switches, tableFormat } from './format.ts';
import { happened, type Left, leaveOut } from './left.ts';
import { numberOf } from './number.ts';

/** Column names by the GDELT Event Codebook V2.0 (19 February 2015) and the Data Format Codebook V1.03 (25 August 2013), gdeltproject.org. */
const actorColumns = (n: 1 | 2): string[] =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((name) => `Actor${n}${name}`);
const placeColumns = (who: string, districts: boolean): string[] =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', ...(districts ? ['ADM2Code'] : []), 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${who}Geo_${name}`,
  );

const eventColumns = (id: string, day: string, districts: boolean): string[] => [
  id, day, 'MonthYear', 'Year', 'FractionDate', ...actorColumns(1), ...actorColumns(2),
  'IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone',
  ...placeColumns('Actor1', districts), ...placeColumns('Actor2', districts), ...placeColumns('Action', districts), 'DATEADDED',
]; // biome-ignore format: a table's head

export const EVENTS_2: readonly string[] = [...eventColumns('GlobalEventID', 'Day', true), 'SOURCEURL'];
export const EVENTS_1_HISTORICAL: readonly string[] = eventColumns('GLOBALEVENTID', 'SQLDATE', false);
export const EVENTS_1: readonly string[] = [...EVENTS_1_HISTORICAL, 'SOURCEURL'];
export const MENTIONS: readonly string[] = [
  'GlobalEventID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName', 'MentionIdentifier', 'SentenceID', 'Actor1CharOffset',
  'Actor2CharOffset', 'ActionCharOffset', 'InRawText', 'Confidence', 'MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras',
]; // biome-ignore format: a table's head

const about = { separator: '\t', header: false } as const;

/** GDELT 2.0's event table, 61 columns by tabs without a header, as its files are. */
export const gdelt: ExportFormat = tableFormat(
  { ...about, name: 'gdelt', docs: 'GDELT 2.0 events, 61 columns', columns: EVENTS_2 },
  (event, switches, left) =>
    eventRows(event, switches, left, (dyad, code, date) => [
      ...row(event, dyad, code, date, true),
      stamp(addedOf(event, date)),
      addressOf(event),
    ]),
);

/** GDELT 1.0's daily update, 58 columns. */
export const gdelt1: ExportFormat = tableFormat(
  { ...about, name: 'gdelt1', docs: 'GDELT 1.0 events of the daily files, 58 columns', columns: EVENTS_1 },
  (event, switches, left) =>
    eventRows(event, switches, left, (dyad, code, date) => [
      ...row(event, dyad, code, date, false),
      compact(addedOf(event, date)),
      addressOf(event),
    ]),
);

/** GDELT 1.0's historical backfile, 57 columns: without the address. */
export const gdelt1Historical: ExportFormat = tableFormat(
  {
    ...about,
    name: 'gdelt1-historical',
    docs: 'GDELT 1.0 events of the files up to March 2013, 57 columns',
    columns: EVENTS_1_HISTORICAL,
  },
  (event, switches, left) =>
    eventRows(event, switches, left, (dyad, code, date) => [
      ...row(event, dyad, code, date, false),
      compact(addedOf(event, date)),
    ]),
);

/** GDELT 2.0's mentions, 16 columns: a row each claim; the numbers of the events are those of the export `gdelt`. */
export const gdeltMentions: ExportFormat = tableFormat(
  { ...about, name: 'gdelt-mentions', docs: 'GDELT 2.0 mentions, 16 columns', columns: MENTIONS },
  (event, switches, left) =>
    eventRows(event, switches, left, (dyad, _, date) =>
      mentionRows(event, dyad, date),
    ).flat() as unknown as readonly (readonly Cell[])[],
);

type RowOf<T> = (dyad: Dyad, code: string, date: string) => T;

/** A row each pair of an event that can be one of GDELT's: it happened, has a day, a code and an actor. */
function eventRows<T>(event: ExportEvent, switches: Switches, left: Left, rowOf: RowOf<T>): readonly T[] {
  if (!happened(event, left)) return [];
  const { cameo, date } = event;
  if (cameo === null) return leaveOut(left, 'no such type');
  if (date === null) return leaveOut(left, 'no date');
  if (!event.actors.length && !event.recipients.length) return leaveOut(left, 'no actor');
  return dyadsOf(event, switches).map((dyad) => rowOf(dyad, cameo, date.start));
}

/** All columns up to the day of adding. */
function row(event: ExportEvent, dyad: Dyad, code: string, date: string, districts: boolean): Cell[] {
  const publishers = new Set(event.reports.map(({ publisher, id }) => publisher ?? id));
  const place = placeCells(event.place, districts);
  const nowhere = place.map(() => null);
  return [
    idOf(event, dyad), compact(date), compact(date).slice(0, 6), date.slice(0, 4), fraction(date),
    ...actorCells(dyad.actor), ...actorCells(dyad.recipient),
    event.claims.some(({ lead }) => lead) ? 1 : 0, code, code.slice(0, 3), rootOf(code), gdeltQuad(code), intensityOf(code),
    event.claims.length, event.origins ?? publishers.size, event.reports.length, null,
    ...nowhere, ...nowhere, ...place,
  ]; // biome-ignore format: a row as its head
}

/** An event's number with the pair it is written for: every pair has its own row, and the same number in the mentions. */
const idOf = ({ id }: ExportEvent, { actor, recipient }: Dyad): number =>
  numberOf([id, keyOf(actor), keyOf(recipient)].join('\u0000'));
const keyOf = (party: RecordParty | null): string => (party ? `${party.name}\u0001${party.country}` : '');

/** Year and the share of it that is over in months of thirty days, as GDELT's files have it: 2015.1315 for 18 February 2015. */
const fraction = (date: string): number => {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return Number((year! + Math.min(0.9999, ((month! - 1) * 30 + day!) / 365)).toFixed(4));
};

function actorCells(party: RecordParty | null): Cell[] {
  if (!party) return Array.from({ length: 10 }, () => null);
  const group = GROUPS[party.country ?? ''] ?? null;
  const kind = party.country !== null && TYPES.has(party.country) ? party.country : null;
  const country = group || kind ? null : party.country;
  const types = [...new Set([kind, ...party.sectors.map(roleOf)].filter((type) => type !== null))].slice(0, 3);
  const code = [country ?? group, ...types].filter(Boolean).join('') || null;
  return [code, party.name.toUpperCase(), country, group, null, null, null, types[0] ?? null, types[1] ?? null, types[2] ?? null];
}

/** GDELT's kinds of places: 1 country, 4 city, 5 region. A country has no point here, as it is none. */
function placeCells(place: ExportEvent['place'], districts: boolean): Cell[] {
  if (!place) return [0, ...Array.from({ length: districts ? 7 : 6 }, () => null)];
  const country = countryOf(place.country);
  const point = pointOf(place);
  const kind = { country: 1, region: 5, city: 4, point: 4 }[place.precision];
  const name = [place.name, place.precision === 'country' ? null : country?.name].filter(Boolean).join(', ');
  return [
    kind,
    name,
    country?.fips ?? null,
    kind === 1 ? (country?.fips ?? null) : null,
    ...(districts ? [null] : []),
    point?.lat ?? null,
    point?.lon ?? null,
    null,
  ];
}

/** The first day that a report told it: what GDELT calls the day of adding. */
const addedOf = ({ reports }: ExportEvent, date: string): string =>
  reports.flatMap(({ published }) => published ?? []).sort()[0] ?? date;

const addressOf = ({ reports }: ExportEvent): Cell =>
  reports.find(({ url }) => url !== null)?.url ?? reports[0]?.publisher ?? null;

function mentionRows(event: ExportEvent, dyad: Dyad, date: string): Cell[][] {
  const reports = new Map(event.reports.map((report) => [report.id, report]));
  return event.claims.map((claim) => {
    const report = reports.get(claim.report);
    return [
      idOf(event, dyad), stamp(addedOf(event, date)), stamp(report?.published ?? addedOf(event, date)), report?.url ? 1 : 2, report?.publisher ?? null,
      report?.url ?? report?.title ?? claim.report, null, null, null, claim.cue[0], 1, Math.round(claim.confidence * 10) * 10, null, null, null, null,
    ]; // biome-ignore format: a row as its head
  });
}
