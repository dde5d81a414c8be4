import type { Auxiliary, CodedClaim, EventType, Mood, Proposition, Propositions } from '../model/index.ts';
import { contextsOf } from './contexts.ts';
import { innerMatters } from './matter.ts';
import type { Ground } from './parties.ts';
import type { Ontology, OwnedRule, Surround } from './rules.ts';
import { findParties, type Parties } from './sides.ts';
import type { Need, Rule, Shift, TypeSpec } from './spec.ts';
import { voicesAt } from './voices.ts';

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
  const lack = lacking(rule.needs ?? neededBy(proposition), parties);
  if (lack) return lack;
  const factual = factualityOf(proposition, around);
  if (factual.mood === 'wanted') return 'only wanted, not told as done';
  if (factual.mood === 'asked') return 'only asked';
  const shift = shiftOf(spec, factual);
  const type = shift?.as ?? spec.type;
  const target = ontology.types.find((other) => other.type === type) ?? spec;
  const speechAct = rule.speech ?? target.verbal;
  return {
    proposition: proposition.id,
    head: proposition.head,
    type,
    modes: modesOf(spec, target, rule, shift, proposition, propositions.list),
    contexts: contextsOf(ground, propositions, proposition),
    auxiliary: auxiliaryOf(factual, shift, type, spec),
    ...parties,
    cue: proposition.cue,
    sentence: ground.tree.sentenceOf(proposition.head),
    voices: voicesAt(ground, proposition, speechAct ? parties.actors : []),
    speechAct,
    tags: proposition.tags,
    rule:
      shift && shift.as !== spec.type
        ? `${type.toLowerCase()}.${factual.negated ? 'refused' : 'future'}-${rule.why}`
        : `${type.toLowerCase()}.${rule.why}`,
    confidence: confidenceOf(rule, proposition, parties),
    word: ground.tree.lemma(proposition.head).toLowerCase(),
  };
}

/** The lexicon may ask for known parties where a word has many other senses. */
function neededBy(proposition: Proposition): Need {
  for (const need of ['both', 'two', 'actor', 'party'] as const) if (proposition.tags.includes(`needs-${need}`)) return need;
  return 'none';
}

function lacking(need: Need, { actors, recipients }: Parties): string | null {
  if (need === 'actor' && actors.length === 0) return 'nobody who can act is named';
  if (need === 'party' && actors.length + recipients.length === 0) return 'no party is named';
  if (need === 'both' && (actors.length === 0 || recipients.length === 0)) return 'only one side is named';
  return need === 'two' && actors.length + recipients.length < 2 ? 'fewer than two parties are named' : null;
}

function factualityOf(proposition: Proposition, around: Surround): Factual {
  const own = proposition.mood;
  return { mood: own === 'real' ? (around.mood ?? 'real') : own, negated: proposition.negated || around.negated };
}

function shiftOf(spec: TypeSpec, { mood, negated }: Factual): Shift | null {
  if (mood !== 'future') return null;
  return (negated ? spec.refused : spec.future) ?? null;
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
    const matter = rule.modeByMatter && innerMatters(proposition, all).find((name) => rule.modeByMatter![name]);
    if (matter) modes.add(rule.modeByMatter![matter]!);
    else if (rule.modeByMatter?.other) modes.add(rule.modeByMatter.other);
  }
  return [...modes];
}

function confidenceOf(rule: Rule, proposition: Proposition, { actors, recipients }: Parties): number {
  const base = rule.confidence ?? 0.8;
  const known = (actors.length > 0 ? 0.06 : -0.08) + (recipients.length > 0 ? 0.04 : -0.04);
  return Math.round(100 * Math.min(0.98, base + known + (proposition.form === 'verb' ? 0.03 : -0.03))) / 100;
}
