import type { Amount, Basis, Details, RecordClaim, RecordedClaim, RecordSpan, ReportRecord } from '../../src/model/index.ts';
import { codesOf, dateOf, entitiesOf, SIGN } from '../wording.ts';
import type { Anchor, FieldName } from './anchors.ts';

/** A field of the chosen claim in words. */
export type FieldValue = {
  readonly field: FieldName | 'details';
  readonly name: string;
  readonly value: string;
  readonly basis: Basis | null;
  readonly spans: readonly RecordSpan[];
  /** The words that an inferred value comes from. */
  readonly from: string | null;
  readonly was: string | null;
};

type Party = {
  readonly name: string;
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly basis: Basis;
};

/** The fields of a claim as they stand: as people amended them, else as read. */
export function valuesOf(
  record: ReportRecord,
  text: string,
  claim: RecordClaim,
  kept: RecordedClaim | null,
  anchors: readonly Anchor[],
): FieldValue[] {
  const spansOf = (field: string): readonly RecordSpan[] =>
    anchors.find((one) => one.claim === claim.id && one.field === field)?.spans ?? [];
  const make = (field: FieldName, name: string, value: string, basis: Basis | null, amended: string): FieldValue => {
    const spans = spansOf(field);
    const change = kept?.amended.find((one) => one.field === amended);
    const from = basis === 'inferred' && spans.length ? spans.map(([start, end]) => text.slice(start, end)).join('” + “') : null;
    return { field, name, value, basis, spans, from, was: change ? wasInWords(change.was) : null };
  };
  const actors: readonly Party[] = kept?.actors ?? entitiesOf(record, claim.actors);
  const recipients: readonly Party[] = kept?.recipients ?? entitiesOf(record, claim.recipients);
  const when = kept ? kept.when : claim.when;
  const place = kept ? kept.place : claim.where && record.places[claim.where.place];
  const placeBasis = kept ? kept.placeBasis : (claim.where?.basis ?? null);
  return [
    make(
      'who',
      recipients.length || actors.length < 2 ? 'who' : 'who, together',
      partiesInWords(actors),
      weakest(actors),
      'actors',
    ),
    ...(recipients.length || actors.length < 2
      ? [make('whom', 'whom', partiesInWords(recipients), weakest(recipients), 'recipients')]
      : []),
    make('when', 'when', dateOf(when && { start: when.start, end: when.end }), when?.basis ?? null, 'when'),
    make('where', 'where', place?.name ?? 'not said', place ? placeBasis : null, 'place'),
  ];
}

const ORDER: readonly Basis[] = ['stated', 'inferred', 'assumed'];
const weakest = (parties: readonly Party[]): Basis | null =>
  parties.length ? ORDER[Math.max(...parties.map(({ basis }) => ORDER.indexOf(basis)))]! : null;

/** "Denmark, DNK GOV" – the name as the report gives it and the codes. */
function partiesInWords(parties: readonly Party[]): string {
  if (!parties.length) return 'not said';
  return parties
    .map((party) => {
      const codes = codesOf(party);
      return codes === party.name ? party.name : `${party.name} · ${codes}`;
    })
    .join('; ');
}

function wasInWords(was: unknown): string {
  if (was === null || was === undefined) return 'nothing';
  if (Array.isArray(was)) return was.map(wasInWords).join('; ') || 'nothing';
  if (typeof was !== 'object') return String(was);
  const { name, start, end, basis } = was as { name?: string; start?: string; end?: string; basis?: Basis };
  if (start && end) return dateOf({ start, end, ...(basis ? { basis } : {}) });
  return name ?? JSON.stringify(was);
}

/** Typed details, one line each: "toll killed ~12 to 15". */
export function detailLines(details: Details): { readonly name: string; readonly value: string }[] {
  return Object.entries(details).flatMap(([name, fields]) =>
    Object.entries(fields as Record<string, unknown>).map(([field, value]) => ({
      name: `${name} ${field}`,
      value: inWords(value),
    })),
  );
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (!('approximate' in value))
    return Object.entries(value)
      .map(([name, one]) => `${name} ${inWords(one)}`)
      .join(', ');
  const { min, max, approximate } = value as Amount;
  const sign = approximate ? SIGN.inferred : '';
  if (min === max) return `${sign}${min}`;
  if (max === null) return `${sign}at least ${min}`;
  return min === null ? `${sign}at most ${max}` : `${sign}${min} to ${max}`;
}
