import type { ClaimGroup, CodedClaim, Details } from '../model/index.ts';
import { TYPES } from './types/index.ts';

const meansModes = new Map(TYPES.map(({ type, meansModes: modes }) => [type, modes]));

/** A claim that no word gives a mode has the one that its means tell: "attacked with a nerve agent". */
export function modeByMeans(claim: CodedClaim, { military }: Details): CodedClaim {
  const mode = claim.modes.length || !military?.means ? undefined : meansModes.get(claim.type)?.[military.means];
  return mode ? { ...claim, modes: [mode] } : claim;
}

/** A happening has its modes in whatever words it is told: "the raid" is the air raid told before. */
export function shareModes<T extends { readonly claim: CodedClaim }>(told: readonly T[], groups: readonly ClaimGroup[]): T[] {
  const shared = [...told];
  for (const { claims } of groups) {
    const modes = [...new Set(claims.flatMap((id) => told[id]!.claim.modes))];
    if (!modes.length) continue;
    for (const id of claims) {
      const { claim } = told[id]!;
      if (!claim.modes.length) shared[id] = { ...told[id]!, claim: { ...claim, modes } };
    }
  }
  return shared;
}
