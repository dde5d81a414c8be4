import type { RecordParty } from '../model/index.ts';
import { countryOf } from './countries.ts';
import { daysBetween, stamp } from './days.ts';
import type { ExportEvent } from './event.ts';
import { pointOf } from './flat.ts';
import { type Cell, type ExportFormat, listed, tableFormat } from './format.ts';
import { happened, leaveOut } from './left.ts';
import { numberOf } from './number.ts';

/** Column names by the ACLED Codebook (acleddata.com), as its files had them from 2023 to 2025. */
export const ACLED: readonly string[] = [
  'event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type', 'actor1', 'assoc_actor_1', 'inter1',
  'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting', 'iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location',
  'latitude', 'longitude', 'geo_precision', 'source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp',
]; // biome-ignore format: a table's head

/**
 * Rows shaped as ACLED's, not ACLED's own data: violence, protest and the strategic developments that its codebook has, at
 * places no wider than a region and within a month.
 */
export const acled: ExportFormat = tableFormat(
  { name: 'acled', docs: 'rows shaped as those of ACLED, 31 columns', columns: ACLED, separator: ',', header: true },
  (event, _, left) => {
    if (!happened(event, left)) return [];
    const kind = kindOf(event);
    if (!kind) return leaveOut(left, 'no such type');
    const span = event.date ? daysBetween(event.date.start, event.date.end) : Number.POSITIVE_INFINITY;
    if (span > 31) return leaveOut(left, 'no date');
    if (!event.place || event.place.precision === 'country' || !event.place.country) return leaveOut(left, 'no place');
    return [rowOf(event, kind, span)];
  },
);

type Kind = { readonly disorder: string; readonly type: string; readonly sub: string };

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  Riots: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
};

/** ACLED's event and sub-event type of a mode; "*" is a type's own where no mode says more. */
const KINDS: readonly (readonly [when: string, type: string, sub: string])[] = [
  ['abduct', 'Violence against civilians', 'Abduction/forced disappearance'],
  ['sexual', 'Violence against civilians', 'Sexual violence'],
  ['torture', 'Violence against civilians', 'Attack'],
  ['suicide-attack', 'Explosions/Remote violence', 'Suicide bomb'],
  ['aerial', 'Explosions/Remote violence', 'Air/drone strike'],
  ['drone', 'Explosions/Remote violence', 'Air/drone strike'],
  ['heavy-weapons', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['explosives', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['unconventional', 'Explosions/Remote violence', 'Chemical weapon'],
  ['crowd-control', 'Protests', 'Excessive force against protesters'],
  ['destroy', 'Strategic developments', 'Looting/property destruction'],
  ['riot', 'Riots', 'Violent demonstration'],
  ['vandalize', 'Riots', 'Violent demonstration'],
  ['demo', 'Protests', 'Peaceful protest'],
  ['obstruct', 'Protests', 'Peaceful protest'],
  ['arrest', 'Strategic developments', 'Arrests'],
  ['disarm', 'Strategic developments', 'Disrupted weapons use'],
  ['ceasefire', 'Strategic developments', 'Agreement'],
];

const HARM = 'material conflict';
const CIVILIANS: ReadonlySet<string> = new Set(['CVL', 'JRN', 'MED', 'EDU', 'REF', 'LAB', 'ELI', 'AGR', 'REL']);

function kindOf({ modes, quad, score, recipients }: ExportEvent): Kind | null {
  const named = KINDS.find(([when]) => modes.includes(when));
  // Harm without a way that ACLED names: the graver half of the scale is violence.
  const found = named ? { type: named[1], sub: named[2] } : quad === HARM && score <= -7.5 ? violence(recipients) : null;
  return found && { ...found, disorder: DISORDER[found.type]! };
}

const violence = (recipients: readonly RecordParty[]): { readonly type: string; readonly sub: string } =>
  recipients.some(isCivilian) ? { type: 'Violence against civilians', sub: 'Attack' } : { type: 'Battles', sub: 'Armed clash' };

const isCivilian = ({ sectors }: RecordParty): boolean => sectors.some((sector) => CIVILIANS.has(sector));

function rowOf(event: ExportEvent, { disorder, type, sub }: Kind, span: number): Cell[] {
  const { place, date, details, reports, actors } = event;
  const point = pointOf(place);
  const recipients = event.recipients.length ? event.recipients : actors.slice(1);
  const first = event.recipients.length ? actors : actors.slice(0, 1);
  const [one, two] = [partyKind(first[0], type), partyKind(recipients[0], null)];
  const country = countryOf(place!.country);
  const told = reports.flatMap(({ published }) => published ?? []).sort()[0];
  return [
    `${place!.country}${numberOf(event.id)}`, date!.start.slice(0, 10), date!.start.slice(0, 4), span === 0 ? 1 : span <= 7 ? 2 : 3, disorder, type, sub,
    nameOf(first[0]), listed(first.slice(1).map(nameOf)), one, nameOf(recipients[0]), listed(recipients.slice(1).map(nameOf)), two,
    listed([one, two], '-') ?? null, recipients.some(isCivilian) ? 'Civilian targeting' : null, country?.numeric ?? null, null, country?.name ?? place!.country,
    place!.precision === 'region' ? place!.name : null, null, null, place!.name, point?.lat ?? null, point?.lon ?? null, place!.precision === 'region' ? 3 : 1,
    listed(reports.map(({ publisher }) => publisher)), null, listed(event.claims.map(({ quote }) => quote), ' '), details.toll?.killed?.min ?? 0, null,
    told ? Math.floor(Date.parse(isoStamp(told)) / 1000) : null,
  ]; // biome-ignore format: a row as its head
}

const isoStamp = (value: string): string => stamp(value).replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');

const nameOf = (party: RecordParty | undefined): string | null =>
  party
    ? [
        party.name,
        party.country && !party.name.includes(countryOf(party.country)?.name ?? party.country)
          ? `(${countryOf(party.country)?.name ?? party.country})`
          : null,
      ]
        .filter(Boolean)
        .join(' ')
    : null;

/** ACLED's kinds of parties, told from sectors. */
function partyKind(party: RecordParty | undefined, type: string | null): string | null {
  if (!party) return null;
  const has = (...sectors: readonly string[]): boolean => sectors.some((sector) => party.sectors.includes(sector));
  if (has('MIL', 'COP', 'GOV', 'SPY', 'JUD')) return 'State forces';
  if (has('REB')) return 'Rebel group';
  if (has('PRM', 'UAF', 'CRM')) return 'Political militia';
  if (type === 'Riots') return 'Rioters';
  if (type === 'Protests') return 'Protesters';
  if (isCivilian(party)) return 'Civilians';
  return 'External/Other forces';
}
