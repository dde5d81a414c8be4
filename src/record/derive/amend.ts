import type { ClaimBody } from './body.ts';

/** One field of a claim as people would have it, with the ledger entry that says so. */
export type Amendment = { readonly field: AmendedField; readonly value: unknown; readonly seq: number };

/** Fields of a claim that people may amend. */
export const AMENDED_FIELDS = [
  'type',
  'modes',
  'contexts',
  'auxiliary',
  'denied',
  'actors',
  'recipients',
  'when',
  'place',
  'details',
] as const;
export type AmendedField = (typeof AMENDED_FIELDS)[number];

/** The claim with its amendments, the latest of a field last; what the reading had said is kept beside. */
export function amend(body: ClaimBody, amendments: readonly Amendment[]): ClaimBody {
  const latest = new Map([...amendments].sort((a, b) => a.seq - b.seq).map((one) => [one.field, one]));
  if (!latest.size) return body;
  const fields = [...latest.values()].sort((a, b) => (a.field < b.field ? -1 : 1));
  const changed = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
  return {
    ...body,
    ...(changed as Partial<ClaimBody>),
    ...('place' in changed ? { placeBasis: changed.place === null ? null : ('stated' as const) } : {}),
    amended: fields.map(({ field, seq }) => ({ field, was: body[field], seq })),
  };
}
