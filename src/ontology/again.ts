import type { CodedClaim, Proposition } from '../model/index.ts';
import { sidesOf } from './joining/index.ts';
import type { Ground } from './parties.ts';
import type { Ontology } from './rules.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** How many sentences back "the raid" or "the step" may look for its act. */
const REACH = 3;

/**
 * Gives claims that take up an act told elsewhere in the report what that telling says and they leave out: "the raid" has the
 * raider of the raid just told, "the step" the one who took it. Claims come in text order.
 */
export function takeUp(
  ground: Ground,
  propositions: readonly Proposition[],
  claims: readonly Draft[],
  { specs }: Ontology,
): Draft[] {
  const done: Draft[] = [];
  for (const claim of claims) {
    const proposition = propositions[claim.proposition]!;
    const spec = specs.get(claim.type);
    const own = named(ground, proposition, claim, done);
    const taken = spec?.judges ? ofActToldOf(ground, propositions, proposition, own, done) : own;
    done.push(spec?.byVote ? votedOn(ground, propositions, proposition, taken, done) : taken);
  }
  return done;
}

/** "The draft was rejected": by the council told of just before. */
function votedOn(
  ground: Ground,
  propositions: readonly Proposition[],
  { roles, head }: Proposition,
  claim: Draft,
  before: readonly Draft[],
): Draft {
  if (claim.actors.length > 0 || claim.recipients.length === 0) return claim;
  const things = [...(roles.theme ?? []), ...(roles.patient ?? [])];
  if (!propositions.some((other) => other.frame === 'document' && other.head !== head && things.includes(other.head)))
    return claim;
  const act = last(before, claim.sentence, (other) => other.actors.some((chain) => isCouncil(ground, chain)));
  return act ? { ...claim, actors: act.actors } : claim;
}

const isCouncil = ({ actors }: Ground, chain: number): boolean =>
  actors[chain]!.country === 'UNO' || actors[chain]!.sectors.includes('LEG');

/** Lets claims of one act by one side that alone name the other lend it to those that do not: all that do must agree. */
export const retell = (ground: Ground, claims: readonly Draft[]): Draft[] => claims.map((claim) => retold(ground, claim, claims));

/** "The raid", "these bombings": a noun with "the" or "this" and no party of its own is the last such act told. */
function named(ground: Ground, { form, head, roles }: Proposition, claim: Draft, before: readonly Draft[]): Draft {
  if (form !== 'noun' || claim.actors.length > 0 || roles.agent !== undefined || !isDefinite(ground, head)) return claim;
  const act = last(before, claim.sentence, (other) => other.type === claim.type && other.actors.length > 0 && isTold(other));
  if (!act || (claim.recipients.length > 0 && !shareState(ground, act.recipients, claim.recipients))) return claim;
  const own = { actors: claim.actors, recipients: claim.recipients, modes: claim.modes };
  return { ...claim, ...sidesOf(own, act), own };
}

/** "These raids are war crimes", "called the step absurd": said of whoever did it. */
function ofActToldOf(
  ground: Ground,
  propositions: readonly Proposition[],
  { roles }: Proposition,
  claim: Draft,
  before: readonly Draft[],
): Draft {
  if (claim.recipients.length > 0 || claim.actors.length === 0) return claim;
  const things = [...(roles.patient ?? []), ...(roles.theme ?? [])];
  const own = before.find((other) => things.includes(other.head) && other.actors.length > 0);
  const act =
    own ??
    (things.some((thing) => isBareAct(ground, propositions, thing))
      ? last(
          before,
          claim.sentence,
          (other) =>
            !other.speechAct && isTold(other) && other.actors.length > 0 && !shareState(ground, other.actors, claim.actors),
        )
      : undefined);
  return act && !shareState(ground, act.actors, claim.actors) ? { ...claim, recipients: act.actors } : claim;
}

function retold(ground: Ground, claim: Draft, all: readonly Draft[]): Draft {
  if (claim.recipients.length > 0 || claim.actors.length === 0 || claim.modes.length === 0 || isPlural(ground, claim))
    return claim;
  const others = all.filter(
    (other) =>
      other !== claim &&
      other.recipients.length > 0 &&
      other.type === claim.type &&
      other.auxiliary === claim.auxiliary &&
      other.modes.join() === claim.modes.join() &&
      sameStates(ground, other.actors, claim.actors),
  );
  const first = others[0];
  return first && others.every((other) => sameStates(ground, other.recipients, first.recipients))
    ? { ...claim, recipients: first.recipients }
    : claim;
}

/** "Vetoes", "raids": several acts. */
const isPlural = ({ tree }: Ground, { head }: Draft): boolean => tree.xpos(head) === 'NNS';

const isTold = ({ auxiliary }: Draft): boolean => auxiliary === null;

function last(before: readonly Draft[], sentence: number, fits: (claim: Draft) => boolean): Draft | undefined {
  for (let i = before.length - 1; i >= 0 && sentence - before[i]!.sentence <= REACH; i--) if (fits(before[i]!)) return before[i];
  return undefined;
}

/** Frames of nouns that stand for any act. */
const ACTS: ReadonlySet<string> = new Set(['document', 'act', 'policy', 'decide']);
const TAKING_UP: ReadonlySet<string> = new Set(['the', 'this', 'these', 'that', 'those']);

const isDefinite = ({ tree }: Ground, noun: number): boolean =>
  tree.childrenBy(noun, 'det').some((child) => TAKING_UP.has(tree.lower(child)));

/** "The step", "this move", "it": no party, no owner, nothing that tells which. */
function isBareAct(ground: Ground, propositions: readonly Proposition[], token: number): boolean {
  const { tree, reading, actors } = ground;
  const actor = actors[reading.mentions[reading.mentionAt[token] ?? -1]?.chain ?? -1];
  if (actor && (actor.country !== null || actor.sectors.length > 0)) return false;
  if (tree.upos(token) === 'PRON') return /^(it|this|that)$/.test(tree.lower(token));
  return (
    tree.upos(token) === 'NOUN' &&
    isDefinite(ground, token) &&
    propositions.some(({ head, frame }) => head === token && ACTS.has(frame)) &&
    !tree.children(token).some((child) => /^(nmod|acl|compound)/.test(tree.relation(child)))
  );
}

const statesOf = ({ actors }: Ground, chains: readonly number[]): string[] =>
  chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []).sort();

function shareState(ground: Ground, some: readonly number[], others: readonly number[]): boolean {
  const own = new Set(statesOf(ground, some));
  return others.some((chain) => some.includes(chain)) || statesOf(ground, others).some((state) => own.has(state));
}

function sameStates(ground: Ground, some: readonly number[], others: readonly number[]): boolean {
  const [a, b] = [new Set(statesOf(ground, some)), new Set(statesOf(ground, others))];
  return a.size > 0 && a.size === b.size && [...a].every((state) => b.has(state));
}
