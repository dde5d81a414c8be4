import type { RecordParty } from '../model/index.ts';
import { intensityOf, pentaClass, roleOf, rootOf } from './cameo.ts';
import { countryOf } from './countries.ts';
import { dyadsOf } from './dyads.ts';
import type { ExportEvent } from './event.ts';
import { pointOf } from './flat.ts';
import { type Cell, type ExportFormat, listed, tableFormat } from './format.ts';
import { happened, type Left, leaveOut } from './left.ts';
import { numberOf } from './number.ts';

/** Column names by the ICEWS Coded Event Data read-me (doi:10.7910/DVN/28075). */
export const ICEWS: readonly string[] = [
  'Event ID', 'Event Date', 'Source Name', 'Source Sectors', 'Source Country', 'Event Text', 'CAMEO Code', 'Intensity', 'Target Name', 'Target Sectors',
  'Target Country', 'Story ID', 'Sentence Number', 'Publisher', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude',
]; // biome-ignore format: a table's head

/** Column names by the POLECAT Weekly Data files (doi:10.7910/DVN/AJGVIT). */
export const POLECAT: readonly string[] = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Event Intensity', 'Quad Code', 'Contexts',
  'Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Actor Name Raw', 'Wikipedia Actor ID',
  'Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID',
  'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type',
  'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version',
]; // biome-ignore format: a table's head

/** Column names by the Phoenix data set's documentation (Open Event Data Alliance, phoenixdata.org). */
export const PHOENIX: readonly string[] = [
  'EventID', 'Date', 'Year', 'Month', 'Day', 'SourceActorFull', 'SourceActorEntity', 'SourceActorRole', 'SourceActorAttribute',
  'TargetActorFull', 'TargetActorEntity', 'TargetActorRole', 'TargetActorAttribute', 'EventCode', 'EventRootCode', 'PentaClass', 'GoldsteinScore', 'Issues',
  'Lat', 'Lon', 'LocationName', 'StateName', 'CountryCode', 'SentenceID', 'URLs', 'NewsSources',
]; // biome-ignore format: a table's head

/** An event with what the dyadic formats need; null after counting why it lacks it. */
function dated(event: ExportEvent, left: Left): { readonly code: string; readonly date: string } | null {
  if (!happened(event, left)) return null;
  const reason = event.cameo === null ? 'no such type' : event.date === null ? 'no date' : null;
  if (reason) leaveOut(left, reason);
  return reason ? null : { code: event.cameo!, date: event.date!.start.slice(0, 10) };
}

/** ICEWS rows: pairs only; countries by name; tabs, with a header. */
export const icews: ExportFormat = tableFormat(
  { name: 'icews', docs: 'ICEWS events, 20 columns', columns: ICEWS, separator: '\t', header: true },
  (event, switches, left) => {
    const ready = dated(event, left);
    if (!ready) return [];
    const pairs = dyadsOf(event, switches).filter(({ actor, recipient }) => actor && recipient);
    if (!pairs.length) return leaveOut(left, 'no dyad');
    const report = event.reports[0];
    const point = pointOf(event.place);
    return pairs.map(({ actor, recipient }): Cell[] => [
      numberOf(event.id), ready.date, actor!.name, listed(actor!.sectors, ','), nameOf(actor!.country), textOf(event), ready.code, intensityOf(ready.code),
      recipient!.name, listed(recipient!.sectors, ','), nameOf(recipient!.country), report ? numberOf(report.id) : null, null, report?.publisher ?? null,
      placeAt(event, 'city'), null, placeAt(event, 'region'), nameOf(event.place?.country ?? null), point?.lat ?? null, point?.lon ?? null,
    ]); // biome-ignore format: a row as its head
  },
);

/** POLECAT rows: one an event, lists by "; ", PLOVER's own types; tabs, with a header. */
export const polecat: ExportFormat = tableFormat(
  { name: 'polecat', docs: 'POLECAT events, 40 columns', columns: POLECAT, separator: '\t', header: true },
  (event, _, left) => {
    if (!happened(event, left)) return [];
    if (!event.date) return leaveOut(left, 'no date');
    const { place, reports, modes, contexts } = event;
    const point = pointOf(place);
    return [[
      event.id, event.date.start.slice(0, 10), event.type, listed(modes), event.score, event.quad.toUpperCase(), listed(contexts),
      ...polecatParty(event.actors), ...polecatParty(event.recipients),
      place?.name ?? null, placeAt(event, 'city'), null, placeAt(event, 'region'), place?.country ?? null, point?.lat ?? null, point?.lon ?? null,
      place?.geonames ? String(place.geonames) : null, place?.name ?? null, place?.precision ?? null,
      listed(reports.map(({ publisher }) => publisher)), reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()[0] ?? null,
      null, null, null, null, null,
    ]]; // biome-ignore format: a row as its head
  },
);

function polecatParty(parties: readonly RecordParty[]): Cell[] {
  const names = listed(parties.map(({ name }) => name)) ?? 'None';
  const cow = listed(parties.map(({ country }) => countryOf(country)?.cow ?? null));
  const sectors = parties.flatMap((party) => party.sectors);
  return [
    names,
    listed(parties.map(({ country }) => country)) ?? 'None',
    cow ?? 'None',
    sectors[0] ?? 'None',
    listed(sectors) ?? 'None',
    null,
    names,
    null,
  ];
}

/** Phoenix rows: pairs only; country codes and CAMEO roles; tabs, without a header. */
export const phoenix: ExportFormat = tableFormat(
  { name: 'phoenix', docs: 'Phoenix events, 26 columns', columns: PHOENIX, separator: '\t', header: false },
  (event, switches, left) => {
    const ready = dated(event, left);
    if (!ready) return [];
    const pairs = dyadsOf(event, switches).filter(({ actor, recipient }) => actor?.country && recipient?.country);
    if (!pairs.length) return leaveOut(left, 'no dyad');
    const { place, reports } = event;
    const point = pointOf(place);
    const [year, month, day] = ready.date.split('-');
    return pairs.map(({ actor, recipient }, i): Cell[] => [
      `${event.id}_${i + 1}`, ready.date.replaceAll('-', ''), year!, month!, day!, ...phoenixParty(actor!), ...phoenixParty(recipient!),
      ready.code, rootOf(ready.code), pentaClass(ready.code), intensityOf(ready.code), listed(event.contexts, ';'),
      point?.lat ?? null, point?.lon ?? null, place?.name ?? null, placeAt(event, 'region'), place?.country ?? null, event.claims[0]?.id ?? null,
      listed(reports.map(({ url }) => url), ';'), listed(reports.map(({ publisher }) => publisher), ';'),
    ]); // biome-ignore format: a row as its head
  },
);

function phoenixParty({ country, sectors }: RecordParty): Cell[] {
  const [role = null, ...others] = [...new Set(sectors.map(roleOf).filter((one) => one !== null))];
  return [[country, role, ...others].filter(Boolean).join(''), country, role, others.join('') || null];
}

/** A country's name, or the code itself where it is no country's: "UNO". */
const nameOf = (code: string | null): string | null => countryOf(code)?.name ?? code;

/** The place's name if it is of that kind; a spot counts with the cities. */
function placeAt({ place }: ExportEvent, kind: 'city' | 'region'): string | null {
  if (!place) return null;
  return place.precision === kind || (kind === 'city' && place.precision === 'point') ? place.name : null;
}

/** "Sanction: expel", for people. */
const textOf = ({ type, modes }: ExportEvent): string =>
  `${type.charAt(0)}${type.slice(1).toLowerCase()}${modes.length ? `: ${modes.join(', ')}` : ''}`;
