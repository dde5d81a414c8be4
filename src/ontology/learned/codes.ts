import type { CodedClaim, Proposition } from '../../model/index.ts';
import { type End, tieOf } from './ends.ts';
import type { Add, Field } from './field.ts';
import { standOf } from './predicates.ts';

/** Frames of the text, with the roles that the ends have in them. */
export function addFrames(field: Field, source: End, target: End, add: Add): void {
  for (const proposition of field.propositions.list) {
    const { frame, tags } = proposition;
    const [s, t] = [roleOf(field, proposition, source), roleOf(field, proposition, target)];
    add(`frame ${frame}`);
    add(`frame-source ${frame} ${s}`);
    add(`frame-target ${frame} ${t}`);
    if (s !== 'none' || t !== 'none') add(`frame-stand ${frame} ${standOf(proposition)}`);
    if (s !== 'none' && t !== 'none') add(`frame-both ${frame}`);
    for (const tag of tags) add(`frame-note ${tag}`);
  }
}

function roleOf({ tree }: Field, { roles }: Proposition, end: End): string {
  const entries = Object.entries(roles);
  const own = entries.find(([, heads]) => heads.some((token) => end.tokens.has(token)));
  if (own) return own[0];
  const holding = entries.find(([, heads]) => heads.some((token) => tieOf(tree, token, end)));
  return holding ? `in-${holding[0]}` : 'none';
}

/** What the rules code in the text, and whether it is between these two. */
export function addClaims(field: Field, source: End, target: End, add: Add): void {
  let [best, bestSides] = ['none', 0];
  for (const claim of field.coding.claims) {
    const [s, t] = sidesOf(field, claim, source, target);
    const sides = 1 + (s ? 2 : 0) + (t ? 2 : 0);
    if (sides > bestSides) [best, bestSides] = [claim.type, sides];
    const coded = `${claim.type} ${claim.auxiliary ?? 'done'}`;
    add(`claim ${claim.type}`);
    add(`claim-stand ${coded}`);
    if (s) add(`claim-source ${coded}`);
    if (t) add(`claim-target ${coded}`);
    if (s && t) add(`claim-both ${claim.type}`);
    add(`claim-rule ${claim.rule}`);
    for (const mode of claim.modes) add(`claim-mode ${claim.type} ${mode}`);
  }
  add(`claim-best ${best} ${bestSides}`);
  add(`claim-first ${best}`);
}

/** Whether the ends are the claim's actor and recipient; who takes part in a mutual act is both. */
function sidesOf({ reading }: Field, { actors, recipients }: CodedClaim, source: End, target: End): [boolean, boolean] {
  const named = (chains: readonly number[], end: End): boolean =>
    chains.some((chain) => reading.chains[chain]!.mentions.some((id) => end.tokens.has(reading.mentions[id]!.head)));
  return [named(actors, source), named(recipients.length ? recipients : actors, target)];
}
