import type { CodedClaim } from '../model/index.ts';
import type { Ground } from './parties.ts';
import type { Ontology } from './rules.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** How many sentences back an act may be taken up again without naming its object. */
const REACH = 2;

/**
 * Fills in the other side that a claim leaves to the claim before it: "Ruritania expelled six Bordurians and Syldavia three",
 * "Borduria answered in kind", "Ruritania offered talks but Borduria declined". Claims come in text order.
 */
export function completeParties(ground: Ground, claims: readonly Draft[], ontology: Ontology): Draft[] {
  const done: Draft[] = [];
  for (const claim of claims) {
    const spec = ontology.specs.get(claim.type);
    const asked = spec?.answers && claim.actors.length === 0 ? askedOf(ground, claim, done, spec.answers) : undefined;
    if (asked) {
      done.push({
        ...claim,
        actors: asked.recipients,
        modes: claim.modes.length > 0 ? claim.modes : askedBy(claim, asked, ontology),
      });
      continue;
    }
    const answered = spec?.answers && claim.recipients.length === 0 ? answeredBy(ground, claim, done, spec.answers) : -1;
    if (answered >= 0) {
      const act = done[answered]!;
      if (act.recipients.length === 0) done[answered] = { ...act, recipients: claim.actors };
      done.push({
        ...claim,
        recipients: act.actors,
        modes: claim.modes.length > 0 ? claim.modes : askedBy(claim, act, ontology),
      });
    } else if (spec?.wantsRecipient && claim.actors.length > 0 && isStateless(ground, claim.recipients)) {
      const again = claim.recipients.length === 0 ? repeated(ground, claim, done) : claim;
      done.push(spec.repays && isStateless(ground, again.recipients) ? repaid(ground, again, done) : again);
    } else done.push(claim);
  }
  return done.map((claim) => answeredBefore(ground, claim, done, ontology));
}

/** "Borduria put off the visit after Ruritania offered talks": the refusal told first says whom the offer was made to. */
function answeredBefore(ground: Ground, claim: Draft, all: readonly Draft[], { specs }: Ontology): Draft {
  if (claim.recipients.length > 0 || claim.actors.length === 0) return claim;
  const answer = all.find(
    (other) =>
      other !== claim &&
      other.sentence === claim.sentence &&
      other.cue.start < claim.cue.start &&
      specs.get(other.type)?.answers?.includes(claim.type) === true &&
      shares(ground, other.recipients, claim.actors) &&
      !shares(ground, other.actors, claim.actors),
  );
  return answer ? { ...claim, recipients: answer.actors } : claim;
}

/** "They asked for talks and were refused": what those had asked for to whom it is refused. */
function askedOf(ground: Ground, claim: Draft, before: readonly Draft[], types: readonly string[]): Draft | undefined {
  const near = before.filter(({ sentence, type }) => claim.sentence - sentence <= 1 && types.includes(type));
  return claim.recipients.length > 0 ? near.findLast((act) => shares(ground, act.actors, claim.recipients)) : undefined;
}

/** A refusal of what was asked has the mode of the asking, where that is narrow. */
const askedBy = ({ type }: Draft, { modes }: Draft, { types }: Ontology): readonly string[] =>
  modes.filter((mode) => mode !== 'change' && types.find((spec) => spec.type === type)?.modes.includes(mode));

/** The request or offer of somebody else that a refusal without an object answers; -1 for none. */
function answeredBy(ground: Ground, claim: Draft, before: readonly Draft[], types: readonly string[]): number {
  if (claim.actors.length === 0) return -1;
  for (let i = before.length - 1; i >= 0; i--) {
    const act = before[i]!;
    if (claim.sentence - act.sentence > 1) return -1;
    if (!types.includes(act.type) || act.auxiliary === 'negation' || act.actors.length === 0) continue;
    const fits = act.recipients.length === 0 || shares(ground, act.recipients, claim.actors);
    if (fits && !shares(ground, act.actors, claim.actors)) return i;
  }
  return -1;
}

/** The same measure again has the same object; where that is the actor itself, it answers whoever took the first. */
function repeated(ground: Ground, claim: Draft, before: readonly Draft[]): Draft {
  for (let i = before.length - 1; i >= 0; i--) {
    const act = before[i]!;
    if (claim.sentence - act.sentence > REACH) break;
    if (act.type !== claim.type || act.recipients.length === 0) continue;
    if (!shares(ground, act.recipients, claim.actors)) return { ...claim, recipients: act.recipients };
    if (act.actors.length > 0 && !shares(ground, act.actors, claim.actors)) return { ...claim, recipients: act.actors };
  }
  return claim;
}

/** Nobody, or people of no known state: "expelled four diplomats". */
const isStateless = ({ actors }: Ground, chains: readonly number[]): boolean =>
  chains.every((chain) => actors[chain]!.country === null);

/** "When Borduria refused to give him up, Ruritania expelled four diplomats". */
function repaid(ground: Ground, claim: Draft, before: readonly Draft[]): Draft {
  const act = before.findLast(
    (other) => other.sentence === claim.sentence && other.actors.length > 0 && !shares(ground, other.actors, claim.actors),
  );
  return act ? { ...claim, recipients: act.actors } : claim;
}

/** Some actor, or the state of one, is on both sides. */
function shares({ actors }: Ground, some: readonly number[], others: readonly number[]): boolean {
  const own = new Set(some.flatMap((chain) => keysOf(actors[chain]!)));
  return others.some((chain) => keysOf(actors[chain]!).some((key) => own.has(key)));
}

const keysOf = ({ chain, country, countries }: Ground['actors'][number]): string[] => [
  `chain ${chain}`,
  ...(countries ?? (country === null ? [] : [country])),
];
