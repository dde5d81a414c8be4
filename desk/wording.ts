import type {
  Auxiliary,
  Basis,
  EventType,
  Happened,
  QuadClass,
  RecordClaim,
  RecordEntity,
  RecordedParty,
  RecordedVoice,
  RecordStatement,
  ReportRecord,
  Stance,
} from '../src/model/index.ts';

/** The sign before a value: nothing for stated, `~` inferred, `?` assumed. */
export const SIGN: Readonly<Record<Basis, string>> = { stated: '', inferred: '~', assumed: '?' };

/** The same in words, beside the sign or read aloud. */
export const BASIS: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  inferred: 'inferred from other words',
  assumed: 'assumed, no words for it',
};

const STANDING: Readonly<Record<Auxiliary, string>> = {
  historical: 'happened earlier',
  future: 'in the future',
  hypothetical: 'possible',
  negation: 'did not happen',
};

/** Where a claim stands: "happened", "in the future". */
export const standingOf = (auxiliary: Auxiliary | null): string => (auxiliary ? STANDING[auxiliary] : 'happened');

export const HAPPENED: Readonly<Record<Happened, string>> = {
  told: 'told as happened',
  disputed: 'disputed',
  denied: 'denied',
  'not yet': 'not yet',
  possible: 'possible',
};

export const STANCE: Readonly<Record<Stance, string>> = { says: 'says', denies: 'denies', doubts: 'doubts', asks: 'asks' };

/** Short name of a class of acts, for a mark's class. */
export const quadClass = (quad: QuadClass): string => `quad-${quad.replace(' ', '-')}`;

const MATERIAL_CONFLICT: readonly EventType[] = ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
const VERBAL_CONFLICT: readonly EventType[] = ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'];
const MATERIAL_COOPERATION: readonly EventType[] = ['COOPERATE', 'AID', 'RETREAT'];

/** The class that a type is of, where no event says it. */
export function quadOf(type: EventType): QuadClass {
  if (MATERIAL_CONFLICT.includes(type)) return 'material conflict';
  if (VERBAL_CONFLICT.includes(type)) return 'verbal conflict';
  return MATERIAL_COOPERATION.includes(type) ? 'material cooperation' : 'verbal cooperation';
}

/** "14 reports", "1 report". */
export const count = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** "FRA GOV", or the name where nothing is known of whom it belongs to. */
export const codesOf = ({ name, country, sectors }: Pick<RecordedParty, 'name' | 'country' | 'sectors'>): string =>
  [country, ...sectors].filter(Boolean).join(' ') || name;

type Side = Pick<RecordedParty, 'name' | 'country' | 'sectors'> & { readonly basis?: Basis };

const sideOf = (parties: readonly Side[]): string =>
  [...new Set(parties.map((party) => `${party.basis ? SIGN[party.basis] : ''}${codesOf(party)}`))].join(' + ') || '…';

/** "RUS GOV → FRA", "FRA ↔ DEU"; a side that the words leave out is "…". */
export function sidesOf(actors: readonly Side[], recipients: readonly Side[]): string {
  if (!recipients.length && actors.length > 1) return [...new Set(actors.map(codesOf))].join(' ↔ ');
  return recipients.length ? `${sideOf(actors)} → ${sideOf(recipients)}` : sideOf(actors);
}

/** The same for the ear: "RUS GOV to FRA". */
export const sidesAloud = (sides: string): string =>
  sides.replace(' → ', ' to ').replaceAll(' ↔ ', ' and ').replaceAll('…', 'not named');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "11 Mar 2031" from "2031-03-11"; what is no whole day stays as it is. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return year ? `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}` : day;
}

/** "~11 Mar 2031", "1 Mar – 31 Mar 2031", "no date". */
export function dateOf(date: { readonly start: string; readonly end: string; readonly basis?: Basis } | null): string {
  if (!date) return 'no date';
  const sign = date.basis ? SIGN[date.basis] : '';
  return `${sign}${date.start === date.end ? dayInWords(date.start) : `${dayInWords(date.start)} – ${dayInWords(date.end)}`}`;
}

/** An id cut to what people can type; the record takes beginnings. */
export const shortId = (id: string): string => id.replace(/([0-9a-f]{8})[0-9a-f]{8}/, '$1');

export const entityOf = (record: ReportRecord, id: string | null): RecordEntity | undefined =>
  record.entities.find((known) => known.id === id);

export const entitiesOf = (record: ReportRecord, ids: readonly string[]): RecordEntity[] =>
  ids.flatMap((id) => entityOf(record, id) ?? []);

/** The statements that a claim stands within, outermost first. */
export const statementsOf = (record: ReportRecord, claim: RecordClaim): RecordStatement[] =>
  claim.voices.flatMap((id) => record.statements.find((known) => known.id === id) ?? []);

/** The ladder of a claim as the record will keep it. */
export const voicesOf = (record: ReportRecord, claim: RecordClaim): RecordedVoice[] =>
  statementsOf(record, claim).map(({ speaker, stance, direct }) => {
    const known = entityOf(record, speaker);
    return { name: known?.name ?? null, country: known?.country ?? null, sectors: known?.sectors ?? [], stance, direct };
  });
