import type { EventType, Proposition } from '../../model/index.ts';
import {
  type Happening,
  isAnswer,
  isBefore,
  isConflict,
  isOpenAnswer,
  type Link,
  mayFollow,
  sameDoers,
  sameVictims,
} from './happening.ts';

/** What a word of judgement or refusal is about is what it answers. */
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'CONCEDE', 'PROTEST']);
/** What asks for an answer, and what answers it. */
const ASKING: ReadonlySet<EventType> = new Set(['REQUEST', 'THREATEN']);
const ANSWERING: ReadonlySet<EventType> = new Set(['REJECT', 'AGREE', 'CONCEDE', 'SUPPORT']);
/** Acts and what ends them: release ends capture. */
const ENDS: ReadonlyMap<EventType, ReadonlySet<EventType>> = new Map([
  ['RETREAT', new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT'])],
  ['CONCEDE', new Set<EventType>(['COERCE', 'ASSAULT'])],
]);
/** What turns against somebody even where the words do not say against whom. */
const TURNING: ReadonlySet<EventType> = new Set(['ACCUSE', 'MOBILIZE', 'SANCTION', 'PROTEST']);
const HOLDING: ReadonlySet<string> = new Set(['abduct', 'arrest', 'seize']);

const cuesOf = (...happenings: readonly Happening[]): Link['evidence'] => happenings.map(({ claims }) => claims[0]!.claim.cue);

/** A judgement or refusal answers the happening that it is about: "condemned the raid", "dismissed the charge". */
export function linkJudged(happenings: readonly Happening[], propositions: readonly Proposition[]): Link[] {
  const owner = new Map(happenings.flatMap((one) => one.claims.map(({ claim }) => [claim.proposition, one] as const)));
  return happenings.flatMap((later) =>
    later.claims
      .filter(({ claim }) => JUDGING.has(claim.type))
      .flatMap(({ claim }) => propositions[claim.proposition]?.inner ?? [])
      .flatMap((inner) => owner.get(inner) ?? [])
      .filter((earlier) => earlier !== later && (earlier.real || claimsOf(later, 'ACCUSE')))
      .map(
        (earlier): Link => ({
          from: later.id,
          to: earlier.id,
          kind: 'response',
          evidence: cuesOf(later, earlier),
          rule: 'about',
        }),
      ),
  );
}

const claimsOf = (one: Happening, type: EventType): boolean => one.claims[0]!.claim.type === type;

/** An act by those harmed, asked or threatened against those who did it answers it: the latest such act before it that is told most. */
export function linkAnswers(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    if (!later.real) return [];
    const earlier = mostTold(happenings.filter((one) => answers(later, one)));
    return earlier
      ? [{ from: later.id, to: earlier.id, kind: 'response', evidence: cuesOf(later, earlier), rule: 'in-kind' }]
      : [];
  });
}

function answers(later: Happening, earlier: Happening): boolean {
  if (later === earlier || !earlier.real) return false;
  const [one, other] = [later.claims[0]!.claim, earlier.claims[0]!.claim];
  if (ANSWERING.has(one.type) && ASKING.has(other.type)) return mayFollow(later, earlier) && isAnswer(later, earlier);
  if (!isConflict(later) || one.type === 'REQUEST' || earlier.quad !== 'material conflict' || !isBefore(earlier, later))
    return false;
  if (one.type === 'ASSAULT') return false;
  return isAnswer(later, earlier) || (TURNING.has(one.type) && isMatter(earlier) && isOpenAnswer(later, earlier));
}

/** Violence that a report tells of again and again, or begins with. */
const isMatter = ({ claims: [first, second] }: Happening): boolean =>
  first!.claim.type === 'ASSAULT' && (second !== undefined || first!.claim.sentence <= 1);

/** What is told most; of equals violence, then the first. */
function mostTold(happenings: readonly Happening[]): Happening | null {
  const weight = (one: Happening): number => one.claims.length + (claimsOf(one, 'ASSAULT') ? 0.5 : 0);
  return happenings.reduce<Happening | null>((best, next) => (!best || weight(next) > weight(best) ? next : best), null);
}

/** Release ends capture, a lifting the measure: the sequel of the act by the same party, or of that done to the same. */
export function linkEnds(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    const { type, modes } = later.claims[0]!.claim;
    const ended = ENDS.get(type);
    if (!ended || (type === 'CONCEDE' && !later.to.size)) return [];
    const holding = type === 'CONCEDE' || modes.includes('release');
    const earlier = happenings.find((one) => {
      const { claim } = one.claims[0]!;
      if (!one.real || !ended.has(claim.type) || !mayFollow(later, one) || !sameVictims(later, one)) return false;
      return holding ? claim.modes.some((mode) => HOLDING.has(mode)) : claim.type === 'SANCTION';
    });
    return earlier ? [{ from: later.id, to: earlier.id, kind: 'sequel', evidence: cuesOf(later, earlier), rule: 'ends' }] : [];
  });
}

/** What was promised or threatened and what carries it out. */
const CARRIES_OUT: ReadonlyMap<EventType, ReadonlySet<EventType>> = new Map([
  ['CONCEDE', new Set<EventType>(['RETREAT'])],
  ['AGREE', new Set<EventType>(['CONSULT', 'COOPERATE', 'AID', 'RETREAT'])],
  ['THREATEN', new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])],
]);

/** An act is the sequel of its announcement by the same party, to the same or to nobody named. */
export function linkCarriedOut(happenings: readonly Happening[]): Link[] {
  return happenings.flatMap((later): Link[] => {
    if (!later.real) return [];
    const earlier = happenings.find((one) => {
      if (one === later || !CARRIES_OUT.get(one.claims[0]!.claim.type)?.has(later.claims[0]!.claim.type)) return false;
      return (
        isBefore(one, later) &&
        sameDoers(one, later) &&
        (sameVictims(one, later) || (one.to.size === 0 && !claimsOf(one, 'CONCEDE')))
      );
    });
    return earlier
      ? [{ from: later.id, to: earlier.id, kind: 'sequel', evidence: cuesOf(later, earlier), rule: 'carries-out' }]
      : [];
  });
}
