import type { RecordedClaim } from '../../src/model/index.ts';

/** A claim with those of copies that say the same in the same words. */
export type Told = { readonly claim: RecordedClaim; readonly copies: readonly RecordedClaim[] };

/** Claims with copies folded into the first of them; a claim that people touched stands by itself. */
export function foldCopies(claims: readonly RecordedClaim[], originOf: (report: string) => string): Told[] {
  const groups = new Map<string, RecordedClaim[]>();
  for (const claim of claims) {
    const touched = claim.ruling || claim.amended.length ? claim.id : '';
    const key = [originOf(claim.report.id), claim.sentence.exact, claim.type, claim.cue.exact, touched].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => {
    const claim = group.find(({ report }) => report.origin === report.id) ?? group[0]!;
    return { claim, copies: group.filter((one) => one !== claim) };
  });
}
