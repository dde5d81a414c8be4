import type { CodedClaim, Coding, Proposition, Propositions, Uncoded } from '../model/index.ts';
import { retell, takeUp } from './again.ts';
import { buildClaim } from './claim.ts';
import { completeParties } from './complete.ts';
import { disowned } from './disowned.ts';
import { FRAMES } from './frames.ts';
import { NO_DECISION, objection } from './guards.ts';
import { isInWords } from './in-words.ts';
import { innerMatters } from './matter.ts';
import { type Ground, partiesIn } from './parties.ts';
import { betweenTwo } from './quarrel.ts';
import type { Ontology, OwnedRule, Surround } from './rules.ts';
import type { FrameSpec, Rule } from './spec.ts';
import { turnDown } from './standing.ts';
import { speakerAt } from './voices.ts';

type Desk = {
  readonly ground: Ground;
  readonly propositions: Propositions;
  readonly ontology: Ontology;
  readonly seen: Set<number>;
  /** Heads of what is condemned or accused. */
  readonly judged: ReadonlySet<number>;
  readonly claims: Omit<CodedClaim, 'id'>[];
  readonly uncoded: Uncoded[];
};

const NOTHING: Surround = { mood: null, negated: false, agent: [], patient: [] };

/** Turns propositions into typed claims, each with the rule that made it; what is not coded has its reason. */
export function codeClaims(ground: Ground, propositions: Propositions, ontology: Ontology): Coding {
  const judged = judgedIn(propositions.list);
  const desk: Desk = { ground, propositions, ontology, seen: new Set(), judged, claims: [], uncoded: [] };
  const within = new Set(propositions.list.flatMap((proposition) => proposition.inner));
  for (const proposition of propositions.list) if (!within.has(proposition.id)) code(desk, proposition, NOTHING);
  for (const proposition of propositions.list) code(desk, proposition, NOTHING);
  const ordered = inOrder(desk.claims);
  const { list } = propositions;
  const takenUp = takeUp(ground, list, ordered, ontology);
  const denied = disowned(ground, list, takenUp, ontology);
  const told = denied.length ? inOrder([...takenUp, ...denied]) : takenUp;
  const answered = completeParties(ground, told, ontology);
  const filled = betweenTwo(ground, list, retell(ground, answered), ontology);
  const { kept, turned } = turnDown(ground, propositions, filled, ontology);
  return { claims: kept.map((claim, id) => ({ ...claim, id })), uncoded: [...desk.uncoded, ...turned] };
}

const inOrder = (claims: Omit<CodedClaim, 'id'>[]): Omit<CodedClaim, 'id'>[] =>
  claims.sort((a, b) => a.cue.start - b.cue.start || a.proposition - b.proposition);

const judgedIn = (list: readonly Proposition[]): Set<number> =>
  new Set(
    list
      .filter(({ frame }) => frame === 'condemn' || frame === 'accuse')
      .flatMap(({ roles }) => [...(roles.patient ?? []), ...(roles.theme ?? [])]),
  );

/** "Condemned the “unacceptable” raid": one judgement. */
const colouring = ({ ground, judged }: Desk, { form, frame, head }: Proposition): string | null =>
  form === 'adjective' &&
  /^(insult|crime-word)$/.test(frame) &&
  ground.tree.relation(head) === 'amod' &&
  judged.has(ground.tree.head(head))
    ? 'part of what is condemned'
    : null;

function code(desk: Desk, proposition: Proposition, around: Surround): void {
  if (desk.seen.has(proposition.id)) return;
  desk.seen.add(proposition.id);
  const why = objection(desk.ground, desk.propositions, proposition) ?? colouring(desk, proposition);
  if (why !== null) {
    desk.uncoded.push({ proposition: proposition.id, why });
    if (why === NO_DECISION) consumeInner(desk, proposition);
    else codeInner(desk, proposition, around, 'same');
    return;
  }
  const rules = rulesFor(desk, proposition);
  const used = rules.filter((owned) => applyRule(desk, proposition, owned, around));
  if (rules.length === 0) desk.uncoded.push({ proposition: proposition.id, why: 'no event type wants this frame' });
  if (used.length > 0) joinTwins(desk, proposition);
  if (used.length > 0 && takesInner(proposition) && !used.some(({ rule }) => rule.keepsInner)) consumeInner(desk, proposition);
  else codeInner(desk, proposition, around, passedOn(proposition, used.length > 0));
}

const passedOn = ({ frame }: Proposition, used: boolean): NonNullable<FrameSpec['passes']> =>
  (used ? undefined : FRAMES[frame]?.otherwise) ?? FRAMES[frame]?.passes ?? 'same';

const takesInner = ({ frame }: Proposition): boolean =>
  FRAMES[frame]?.passes !== undefined || FRAMES[frame]?.matterOfInner !== undefined;

/** "Exchanged mortar fire", "a truce took hold": verb and noun tell of one act. */
function joinTwins(desk: Desk, proposition: Proposition): void {
  const matter = FRAMES[proposition.frame]?.matter;
  if (!matter || proposition.form !== 'verb') return;
  const objects = new Set(desk.ground.tree.childrenBy(proposition.head, 'obj'));
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
      (FRAMES[other.frame]?.matter !== matter &&
        !(objects.has(other.head) && !proposition.inner.includes(other.id) && asksFor(proposition, tree.lemma(other.head))))
    )
      continue;
    desk.seen.add(other.id);
    desk.uncoded.push({ proposition: other.id, why: 'the same act as its verb' });
  }
}

/** The verb means this only with such an object: "kept up the assault". */
const asksFor = ({ entry }: Proposition, word: string): boolean =>
  entry.split(' ').some((mark) => mark.startsWith('obj:') && mark.slice(4).split(',').includes(word));

/** The first rule that fits, and all that code beside another. */
function rulesFor(desk: Desk, proposition: Proposition): OwnedRule[] {
  const matters = innerMatters(proposition, desk.propositions.list);
  const fitting = (desk.ontology.rules.get(proposition.frame) ?? []).filter(
    ({ rule }) =>
      fits(rule, proposition, rule.ofOthers && wishesItself(desk, proposition) ? without(matters, rule.ofOthers) : matters) &&
      (!rule.inWords || isSaid(desk, proposition)),
  );
  const main = fitting.find(({ rule }) => !rule.also);
  return [...(main ? [main] : []), ...fitting.filter(({ rule }) => rule.also)];
}

const isSaid = ({ ground, propositions }: Desk, proposition: Proposition): boolean =>
  isInWords(ground, propositions, proposition, {
    actors: partiesIn(ground, proposition, ['agent']),
    recipients: partiesIn(ground, proposition, ['patient']),
  });

const without = (matters: readonly string[], left: readonly string[]): string[] =>
  matters.filter((matter) => !left.includes(matter));

/** "Wants to postpone the visit": the one who wishes is the one to do it. */
const wishesItself = ({ propositions }: Desk, proposition: Proposition): boolean =>
  proposition.inner.some((id) => propositions.list[id]!.form === 'verb' && propositions.list[id]!.mood === 'future');

function fits(rule: Rule, proposition: Proposition, matters: readonly string[]): boolean {
  if (rule.tags && !rule.tags.some((tag) => proposition.tags.includes(tag))) return false;
  if (rule.withoutTags?.some((tag) => proposition.tags.includes(tag))) return false;
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
    if (inner.form === 'noun' && (presupposes === 'named' ? inner.roles.agent : presupposes))
      code(desk, { ...inner, mood: 'real', negated: false }, NOTHING);
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
  const spec = FRAMES[proposition.frame];
  if (passes === 'nothing' || (spec?.onlyLaid && around.agent.length === 0 && !proposition.roles.agent)) {
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
  for (const id of proposition.inner) {
    const within = desk.propositions.list[id]!;
    if (spec?.favours && isBare(desk, within)) {
      desk.seen.add(id);
      desk.uncoded.push({ proposition: id, why: 'only named as what is favoured' });
      continue;
    }
    // A verb has its own subject, or none where it is passive: "40 people were killed, workers said".
    const verbal = within.form === 'verb' ? { ...inner, agent: [] } : inner;
    const done = spec?.realizes && within.mood === 'wanted' ? { ...within, mood: 'real' as const } : within;
    // "Announced that it had closed the port": done, not to come.
    const told = passes === 'future' && isPast(within) ? { ...verbal, mood: own, foreseen: around.foreseen ?? false } : verbal;
    code(desk, done, spec?.passes ? told : NOTHING);
  }
}

/** "Support for air strikes": no strike in particular. */
const isBare = ({ ground: { tree } }: Desk, { form, head }: Proposition): boolean =>
  form === 'noun' && !tree.children(head).some((child) => /^(det|nmod:poss|nummod)/.test(tree.relation(child)));

/** A clause in a past tense, without "would". */
const isPast = ({ form, tense, modal, mood }: Proposition): boolean =>
  form === 'verb' && tense === 'past' && modal === null && mood === 'real';

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
