import type { Proposition } from '../../model/index.ts';
import {
  type Happening,
  isAnswer,
  isBefore,
  isConflict,
  isMaterialConflict,
  isOpenAnswer,
  type Link,
  mayFollow,
  sameDoers,
  sameVictims,
  threadOf,
} from './happening.ts';

const HOLDING: ReadonlySet<string> = new Set(['abduct', 'arrest', 'seize']);
const RELEASE = 'release';

const cuesOf = (...happenings: readonly Happening[]): Link['evidence'] => happenings.map(({ claims }) => claims[0]!.claim.cue);

/** A judgement or refusal answers the happening that it is about: "condemned the raid", "dismissed the charge". */
export function linkJudged(happenings: readonly Happening[], propositions: readonly Proposition[]): Link[] {
  const owner = new Map(happenings.flatMap((one) => one.claims.map(({ claim }) => [claim.proposition, one] as const)));
  return happenings
    .filter((later) => threadOf(later).judges)
    .flatMap((later) =>
      later.claims
        .flatMap(({ claim }) => propositions[claim.proposition]?.inner ?? [])
        .flatMap((inner) => owner.get(inner) ?? [])
        .filter((earlier) => earlier !== later && (earlier.real || threadOf(later).ofAny))
        .map((earlier) => linkOf(later, earlier, 'response', 'about')),
    );
}

const linkOf = (later: Happening, earlier: Happening, kind: Link['kind'], rule: string): Link => ({
  from: later.id,
  to: earlier.id,
  kind,
  evidence: cuesOf(later, earlier),
  rule,
});

/** An act by those harmed, asked or threatened against those who did it answers it: of several such acts the one told most. */
export function linkAnswers(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    const earlier = later.real ? mostTold(happenings.filter((one) => answers(later, one))) : null;
    return earlier ? [linkOf(later, earlier, 'response', 'in-kind')] : [];
  });
}

function answers(later: Happening, earlier: Happening): boolean {
  if (later === earlier || !earlier.real) return false;
  const [own, other] = [threadOf(later), threadOf(earlier)];
  if (own.replies && other.asks) return mayFollow(later, earlier) && isAnswer(later, earlier);
  if (!isConflict(later) || own.granted || own.violent || !isMaterialConflict(earlier) || !isBefore(earlier, later)) return false;
  return isAnswer(later, earlier) || (own.turns === true && isMatter(earlier) && isOpenAnswer(later, earlier));
}

/** Violence that a report tells of again and again, or begins with. */
function isMatter(one: Happening): boolean {
  return threadOf(one).violent === true && (one.claims.length > 1 || one.claims[0]!.claim.sentence <= 1);
}

/** What is told most; of equals violence, then the first. */
function mostTold(happenings: readonly Happening[]): Happening | null {
  const weight = (one: Happening): number => one.claims.length + (threadOf(one).violent ? 0.5 : 0);
  return happenings.reduce<Happening | null>((best, next) => (!best || weight(next) > weight(best) ? next : best), null);
}

/** Release ends capture, a lifting the measure: the sequel of the act by the same party, or of that done to the same. */
export function linkEnds(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    const { ends, endsHolding } = threadOf(later);
    if (!ends) return [];
    const holding = endsHolding === true || later.claims[0]!.claim.modes.includes(RELEASE);
    const earlier = happenings.find((one) => {
      if (!one.real || !ends.includes(one.spec.type) || !mayFollow(later, one) || !sameVictims(later, one)) return false;
      return holding ? one.claims[0]!.claim.modes.some((mode) => HOLDING.has(mode)) : threadOf(one).turns === true;
    });
    return earlier ? [linkOf(later, earlier, 'sequel', 'ends')] : [];
  });
}

/** An act is the sequel of its announcement by the same party, to the same or to nobody named. */
export function linkCarriedOut(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    if (!later.real) return [];
    const earlier = happenings.find((one) => {
      const { carriedOutBy, toSomebody } = threadOf(one);
      if (one === later || !carriedOutBy?.includes(later.spec.type)) return false;
      if (!isBefore(one, later) || !sameDoers(one, later)) return false;
      return sameVictims(one, later) || (one.to.size === 0 && !toSomebody);
    });
    return earlier ? [linkOf(later, earlier, 'sequel', 'carries-out')] : [];
  });
}
