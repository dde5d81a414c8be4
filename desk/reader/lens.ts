import type { RecordClaim, ReportRecord } from '../../src/model/index.ts';
import { entityOf, statementsOf } from '../wording.ts';

/** Whose claims are shown: all, those the outlet makes itself, or those of one country's voices. */
export type Lens = { readonly name: string; readonly shows: (claim: RecordClaim) => boolean };

/** The lenses that a report has. */
export function lensesOf(record: ReportRecord): Lens[] {
  const innermost = (claim: RecordClaim): string | null => {
    const inner = statementsOf(record, claim).at(-1);
    return inner ? (entityOf(record, inner.speaker)?.country ?? null) : null;
  };
  const sides = [...new Set(record.claims.map(innermost).filter((country) => country !== null))].sort();
  return [
    { name: 'all voices', shows: () => true },
    { name: 'the outlet’s own voice', shows: ({ voices }) => voices.length === 0 },
    ...sides.map((country) => ({ name: `${country} voices only`, shows: (claim: RecordClaim) => innermost(claim) === country })),
  ];
}
