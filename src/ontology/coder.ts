import type { CodedClaim, Coding, Proposition, Propositions, Uncoded } from '../model/index.ts';
import { buildClaim } from './claim.ts';
import { completeParties } from './complete.ts';
import { FRAMES } from './frames.ts';
import { objection } from './guards.ts';
import { innerMatters } from './matter.ts';
import type { Ground } from './parties.ts';
import type { Ontology, OwnedRule, Surround } from './rules.ts';
import type { Rule } from './spec.ts';
import { speakerAt } from './voices.ts';

type Desk = {
  readonly ground: Ground;
  readonly propositions: Propositions;
  readonly ontology: Ontology;
  readonly seen: Set<number>;
  readonly claims: Omit<CodedClaim, 'id'>[];
  readonly uncoded: Uncoded[];
};

const NOTHING: Surround = { mood: null, negated: false, agent: [], patient: [] };

/** Turns propositions into typed claims, each with the rule that made it; what is not coded has its reason. */
export function codeClaims(ground: Ground, propositions: Propositions, ontology: Ontology): Coding {
  const desk: Desk = { ground, propositions, ontology, seen: new Set(), claims: [], uncoded: [] };
  const within = new Set(propositions.list.flatMap((proposition) => proposition.inner));
  for (const proposition of propositions.list) if (!within.has(proposition.id)) code(desk, proposition, NOTHING);
  for (const proposition of propositions.list) code(desk, proposition, NOTHING);
  const ordered = desk.claims.sort((a, b) => a.cue.start - b.cue.start || a.proposition - b.proposition);
  const claims = completeParties(ground, ordered, ontology).map((claim, id) => ({ ...claim, id }));
  return { claims, uncoded: desk.uncoded };
}

function code(desk: Desk, proposition: Proposition, around: Surround): void {
  if (desk.seen.has(proposition.id)) return;
  desk.seen.add(proposition.id);
  const why = objection(desk.ground, desk.propositions, proposition);
  if (why !== null) {
    desk.uncoded.push({ proposition: proposition.id, why });
    codeInner(desk, proposition, around, 'same');
    return;
  }
  const rules = rulesFor(desk, proposition);
  const used = rules.filter((owned) => applyRule(desk, proposition, owned, around));
  if (rules.length === 0) desk.uncoded.push({ proposition: proposition.id, why: 'no event type wants this frame' });
  if (used.length > 0) joinTwins(desk, proposition);
  if (used.length > 0 && takesInner(proposition) && !used.some(({ rule }) => rule.keepsInner)) consumeInner(desk, proposition);
  else codeInner(desk, proposition, around, FRAMES[proposition.frame]?.passes ?? 'same');
}

const takesInner = ({ frame }: Proposition): boolean =>
  FRAMES[frame]?.passes !== undefined || FRAMES[frame]?.matterOfInner !== undefined;

/** "Exchanged mortar fire", "a truce took hold": verb and noun tell of one act. */
function joinTwins(desk: Desk, proposition: Proposition): void {
  const matter = FRAMES[proposition.frame]?.matter;
  if (!matter || proposition.form !== 'verb') return;
  const { tree } = desk.ground;
  const tokens = new Set([
    ...Object.values(proposition.roles).flat(),
    ...tree.childrenBy(proposition.head, 'obj'),
    ...tree.childrenBy(proposition.head, 'nsubj'),
    ...tree.childrenBy(proposition.head, 'obl'),
  ]);
  for (const other of desk.propositions.list) {
    if (
      !tokens.has(other.head) ||
      desk.seen.has(other.id) ||
      (other.form !== 'noun' && other.form !== 'phrase') ||
      FRAMES[other.frame]?.matter !== matter
    )
      continue;
    desk.seen.add(other.id);
    desk.uncoded.push({ proposition: other.id, why: 'the same act as its verb' });
  }
}

/** The first rule that fits, and all that code beside another. */
function rulesFor(desk: Desk, proposition: Proposition): OwnedRule[] {
  const matters = innerMatters(proposition, desk.propositions.list);
  const fitting = (desk.ontology.rules.get(proposition.frame) ?? []).filter(({ rule }) => fits(rule, proposition, matters));
  const main = fitting.find(({ rule }) => !rule.also);
  return [...(main ? [main] : []), ...fitting.filter(({ rule }) => rule.also)];
}

function fits(rule: Rule, proposition: Proposition, matters: readonly string[]): boolean {
  if (rule.tags && !rule.tags.some((tag) => proposition.tags.includes(tag))) return false;
  if (rule.without?.some((matter) => matters.includes(matter))) return false;
  return !rule.inner || rule.inner.some((matter) => matters.includes(matter));
}

function applyRule(desk: Desk, proposition: Proposition, owned: OwnedRule, around: Surround): boolean {
  const built = buildClaim(desk.ground, desk.propositions, proposition, owned, around, desk.ontology);
  if (typeof built === 'string') {
    desk.uncoded.push({ proposition: proposition.id, why: built });
    return false;
  }
  desk.claims.push(built);
  return true;
}

/** What a coded frame is about is told by that code; what it takes for granted is still coded. */
function consumeInner(desk: Desk, proposition: Proposition): void {
  const presupposes = FRAMES[proposition.frame]?.presupposes ?? false;
  for (const id of proposition.inner) {
    const inner = desk.propositions.list[id]!;
    // "Demanded an end to the bombing": the bombing itself is told as going on.
    if (presupposes && inner.form === 'noun') code(desk, { ...inner, mood: 'real', negated: false }, NOTHING);
    else if (!desk.seen.has(id)) {
      desk.seen.add(id);
      desk.uncoded.push({ proposition: id, why: `part of ${proposition.frame}` });
      joinTwins(desk, inner);
      consumeInner(desk, inner);
    }
  }
}

function codeInner(
  desk: Desk,
  proposition: Proposition,
  around: Surround,
  passes: 'same' | 'future' | 'hypothetical' | 'negated' | 'nothing',
): void {
  if (passes === 'nothing') {
    consumeInner(desk, proposition);
    return;
  }
  const own = proposition.mood === 'real' ? around.mood : proposition.mood;
  const inner: Surround = {
    mood: passes === 'future' || passes === 'hypothetical' ? passes : own,
    negated: passes === 'negated' ? true : around.negated,
    foreseen: (around.foreseen ?? false) || (passes === 'future' && isForeseen(desk, proposition)),
    agent: innerAgent(proposition, around),
    patient: proposition.roles.addressee ?? proposition.roles.patient ?? around.patient,
  };
  const spec = FRAMES[proposition.frame];
  for (const id of proposition.inner) {
    const within = desk.propositions.list[id]!;
    // A verb has its own subject, or none where it is passive: "40 people were killed, workers said".
    const verbal = within.form === 'verb' ? { ...inner, agent: [] } : inner;
    const done = spec?.realizes && within.mood === 'wanted' ? { ...within, mood: 'real' as const } : within;
    code(desk, done, spec?.passes ? verbal : NOTHING);
  }
}

/** What is to come is not in its own actor's words. */
function isForeseen({ ground }: Desk, proposition: Proposition): boolean {
  const spec = FRAMES[proposition.frame];
  return spec?.innerAgent === 'none' || (spec?.unsaid === true && speakerAt(ground, proposition).length === 0);
}

function innerAgent(proposition: Proposition, around: Surround): readonly number[] {
  const { agent, patient } = proposition.roles;
  switch (FRAMES[proposition.frame]?.innerAgent) {
    case 'none':
      return [];
    case 'patient':
      return patient ?? [];
    default:
      return agent ?? around.agent;
  }
}
