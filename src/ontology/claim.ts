import type { Auxiliary, CodedClaim, EventType, Mood, Proposition, Propositions, TakingPart } from '../model/index.ts';
import { contextsOf } from './contexts.ts';
import { demanded } from './duty.ts';
import { innerMatters } from './matter.ts';
import { lacking } from './needs.ts';
import type { Ground } from './parties.ts';
import type { Ontology, OwnedRule, Surround } from './rules.ts';
import { findParties, type Parties } from './sides.ts';
import type { Rule, Shift, TypeSpec } from './spec.ts';
import { isOwnWord, voicesAt } from './voices.ts';

type Factual = { readonly mood: Mood; readonly negated: boolean };

/** Builds the claim that a rule makes of a proposition, or says why it makes none. */
export function buildClaim(
  ground: Ground,
  propositions: Propositions,
  proposition: Proposition,
  owned: OwnedRule,
  around: Surround,
  ontology: Ontology,
): Omit<CodedClaim, 'id'> | string {
  const { spec, rule } = owned;
  const parties = findParties(ground, propositions.list, proposition, rule, around);
  const lack = lacking(ground, propositions, proposition, rule, parties);
  if (lack) return lack;
  const factual = factualityOf(proposition, around);
  if (factual.mood === 'wanted') return demanded(ground, propositions, proposition, owned, parties, ontology);
  if (factual.mood === 'asked') return 'only asked';
  if (rule.onlyDone && (factual.negated || factual.mood !== 'real')) return 'not told as done';
  if (rule.toOthers && befallsSelf(ground, propositions, proposition, parties.actors)) return 'feared for oneself';
  if (rule.notAhead && factual.mood === 'future') return 'only to come';
  if (rule.notDenied && factual.negated && proposition.form !== 'phrase') return 'only denied';
  const conditional = ground.reading.predicates[proposition.predicate]?.conditional === true;
  const ownWord = (): boolean =>
    around.foreseen !== true && parties.actors.length > 0 && isOwnWord(ground, proposition, parties.actors);
  const shift = shiftOf(spec, rule, factual, conditional, ownWord);
  const type = shift?.as ?? spec.type;
  const target = ontology.types.find((other) => other.type === type) ?? spec;
  const speechAct = rule.speech ?? target.verbal;
  const modes = modesOf(spec, target, rule, shift, proposition, propositions.list);
  return {
    proposition: proposition.id,
    head: proposition.head,
    type,
    modes,
    contexts: contextsOf(ground, propositions, proposition, {
      spec: target,
      modes,
      parties: [...parties.actors, ...parties.recipients],
    }),
    auxiliary: auxiliaryOf(factual, shift, type, spec),
    ...parties,
    cue: proposition.cue,
    sentence: ground.tree.sentenceOf(proposition.head),
    voices: voicesAt(ground, proposition, speechAct ? parties.actors : []),
    speechAct,
    ...(rule.doneBySaying ? { doneBySaying: true as const } : {}),
    tags: proposition.tags,
    standing: rule.standing ?? standingOf(spec, proposition, propositions.list),
    rule:
      shift && shift.as !== spec.type
        ? `${type.toLowerCase()}.${factual.negated ? 'refused' : 'future'}-${rule.why}`
        : `${type.toLowerCase()}.${rule.why}`,
    confidence: confidenceOf(rule, proposition, parties),
    word: ground.tree.lemma(proposition.head).toLowerCase(),
  };
}

/** What it is about would be done to something that an actor owns. */
const befallsSelf = (
  { tree, reading }: Ground,
  { list }: Propositions,
  { inner }: Proposition,
  actors: readonly number[],
): boolean =>
  inner
    .flatMap((id) => list[id]!.roles.patient ?? [])
    .flatMap((token) => tree.childrenBy(token, 'nmod:poss'))
    .some((owner) => actors.includes(reading.mentions[reading.mentionAt[owner]!]?.chain ?? -1));

/** "Dockers threatened to strike" is a crowd's as the strike would be. */
const standingOf = ({ standing, crowds }: TypeSpec, proposition: Proposition, all: readonly Proposition[]): TakingPart =>
  crowds && innerMatters(proposition, all).some((matter) => crowds.includes(matter)) ? 'anybody' : standing;

function factualityOf(proposition: Proposition, around: Surround): Factual {
  const own = proposition.mood;
  return { mood: own === 'real' ? (around.mood ?? 'real') : own, negated: proposition.negated || around.negated };
}

function shiftOf(
  spec: TypeSpec,
  rule: Rule,
  { mood, negated }: Factual,
  conditional: boolean,
  ownWord: () => boolean,
): Shift | null {
  if (conditional && !negated && spec.onCondition && ownWord()) return spec.onCondition;
  if (mood !== 'future') return null;
  if (rule.doneBySaying && !negated && ownWord()) return { as: spec.type };
  const shift = (negated ? spec.refused : spec.future) ?? null;
  return shift?.ownWords && !ownWord() ? null : shift;
}

function auxiliaryOf({ mood, negated }: Factual, shift: Shift | null, type: EventType, spec: TypeSpec): Auxiliary | null {
  if (shift) return shift.auxiliary ?? null;
  if (negated) return 'negation';
  if (mood === 'hypothetical') return 'hypothetical';
  return mood === 'future' && type === spec.type ? 'future' : null;
}

function modesOf(
  spec: TypeSpec,
  target: TypeSpec,
  rule: Rule,
  shift: Shift | null,
  proposition: Proposition,
  all: readonly Proposition[],
): string[] {
  const modes = new Set<string>(shift && target !== spec ? shift.modes : rule.modes);
  if (target === spec) {
    for (const tag of proposition.tags)
      for (const mode of spec.tagModes?.[tag] ?? (spec.modes.includes(tag) ? [tag] : [])) modes.add(mode);
    const matter = rule.modeByMatter && askedMatters(proposition, all).find((name) => rule.modeByMatter![name]);
    if (matter) modes.add(rule.modeByMatter![matter]!);
    else if (rule.modeByMatter?.other) modes.add(rule.modeByMatter.other);
  }
  return [...modes];
}

/** Matters of what it is about, and of what a request within it asks for: "turned down a plea for help". */
const askedMatters = (proposition: Proposition, all: readonly Proposition[]): string[] => [
  ...proposition.inner.flatMap((id) => innerMatters(all[id]!, all)),
  ...innerMatters(proposition, all),
];

function confidenceOf(rule: Rule, proposition: Proposition, { actors, recipients }: Parties): number {
  const base = rule.confidence ?? 0.8;
  const known = (actors.length > 0 ? 0.06 : -0.08) + (recipients.length > 0 ? 0.04 : -0.04);
  return Math.round(100 * Math.min(0.98, base + known + (proposition.form === 'verb' ? 0.03 : -0.03))) / 100;
}
