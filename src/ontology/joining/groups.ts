import type { ClaimGroup } from '../../model/index.ts';
import { type Compared, detailsAgree, NOT_ONE, partiesAgree, wordsAgree } from './compared.ts';
import { standOf } from './party.ts';
import { isGeneric, referTo } from './refer.ts';

/** The least that must speak for two claims' being one happening. */
const ENOUGH = 2.5;
const WORDS: Readonly<Record<ReturnType<typeof wordsAgree>, number>> = { same: 1.5, other: -1.25 };
/** A headline and the first sentences after it tell the same, mostly. */
const HEADLINE = 0.75;
const LEADING = 3;
/** "hit the airfield, killing 14". */
const RESULT = 2;

/**
 * Gathers the claims of one report that tell of one happening: those whose parties, days, places and words agree, then those that
 * only point to a happening told elsewhere ("the raid", "nobody was killed"). A claim joins the earlier group that it fits best.
 */
export function groupClaims(claims: readonly Compared[]): ClaimGroup[] {
  const groups: Compared[][] = [];
  const pointing: Compared[] = [];
  for (const one of claims) {
    const best = bestGroup(one, groups);
    if (best) best.push(one);
    else if (isPointing(one) || disowns(one)) pointing.push(one);
    else groups.push([one]);
  }
  for (const one of pointing) {
    const group = referTo(one, groups) ?? null;
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups
    .map((group) => group.map(({ claim }) => claim.id).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((ids, id) => ({ id, claims: ids }));
}

/** "Zenda denied firing the missile", "Zenda said it had nothing to do with the raid": of what was told before. */
const disowns = ({ ownDenial }: Compared): boolean => ownDenial;

/** Names nobody who does it, and is told by a noun, as harm alone or as done to some people or other. */
const isPointing = ({ claim, actors, recipients, noun, pointsBack, harm, denied }: Compared): boolean =>
  actors.length === 0 && (harm || denied || (noun && (pointsBack || !claim.speechAct)) || isGeneric(recipients));

function bestGroup(one: Compared, groups: readonly Compared[][]): Compared[] | null {
  let best: Compared[] | null = null;
  let most = ENOUGH;
  for (const group of groups) {
    const likeness = Math.min(...group.map((other) => likenessOf(one, other)));
    if (likeness >= most && (!best || likeness > most)) [best, most] = [group, likeness];
  }
  return best;
}

/** How much speaks for two claims' being one happening; NOT_ONE when something speaks against it. */
function likenessOf(a: Compared, b: Compared): number {
  if (a.claim.type !== b.claim.type || !standingsAgree(a, b)) return NOT_ONE;
  return partiesAgree(a, b) + detailsAgree(a, b) + WORDS[wordsAgree(a, b)] + (isHeadline(a, b) ? HEADLINE : 0) + resultOf(a, b);
}

const isHeadline = (a: Compared, b: Compared): boolean =>
  a.headline !== b.headline && Math.max(a.claim.sentence, b.claim.sentence) <= LEADING;

const resultOf = (a: Compared, b: Compared): number =>
  a.harm !== b.harm && a.clause === b.clause && standOf(a.recipients, b.recipients) !== 'same' ? RESULT : 0;

/** What happened and what is denied in the same words are told of one happening; what is planned is another. */
export function standingsAgree(a: Compared, b: Compared): boolean {
  const [one, other] = [a.claim.auxiliary, b.claim.auxiliary];
  if (one === other) return true;
  const told = new Set([one, other]);
  if (!told.has(null)) return false;
  if (told.has('negation')) return wordsAgree(a, b) === 'same' && partiesAgree(a, b) > 1;
  return told.has('hypothetical') && wordsAgree(a, b) === 'same' && partiesAgree(a, b) > 1;
}
