import type { ClaimGroup, CodedClaim } from '../../model/index.ts';

type WithClaim = { readonly claim: CodedClaim };

/** Lays an act that is pointed back to ("the raid") on the sides of the happening that it turned out to be told of. */
export function lendSides<T extends WithClaim>(told: readonly T[], groups: readonly ClaimGroup[]): T[] {
  const lent = [...told];
  for (const { claims } of groups) {
    const full = claims.map((id) => told[id]!.claim).find(({ own, actors }) => !own && actors.length > 0);
    if (!full) continue;
    for (const id of claims) {
      const { claim } = told[id]!;
      if (claim.own) lent[id] = { ...told[id]!, claim: { ...claim, ...sidesOf(claim.own, full) } };
    }
  }
  return lent;
}

type Sides = NonNullable<CodedClaim['own']>;

/** The sides of an act that is pointed back to: its own words tell less than those of the act in full. */
export const sidesOf = ({ recipients, modes }: Sides, full: Sides): Sides => ({
  actors: full.actors,
  recipients: recipients.length ? recipients : full.recipients,
  modes: modes.length ? modes : full.modes,
});
