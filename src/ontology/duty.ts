import type { CodedClaim, Proposition, Propositions } from '../model/index.ts';
import { contextsOf } from './contexts.ts';
import { matterOf } from './matter.ts';
import type { Ground } from './parties.ts';
import type { Ontology, OwnedRule } from './rules.ts';
import type { Parties } from './sides.ts';
import { speakerAt, voicesAt } from './voices.ts';

/** "Zenda must withdraw its troops", somebody says: a demand on whoever would have to do it, or the reason why it is none. */
export function demanded(
  ground: Ground,
  propositions: Propositions,
  proposition: Proposition,
  { rule }: OwnedRule,
  parties: Parties,
  ontology: Ontology,
): Omit<CodedClaim, 'id'> | string {
  const target = ontology.types.find(({ ofDuties }) => ofDuties);
  const speakers = target && proposition.modal !== null ? speakerAt(ground, proposition) : [];
  if (proposition.tags.includes('weak') || !target || speakers.length === 0) return 'only wanted, not told as done';
  const recipients = (parties.actors.length > 0 ? parties.actors : parties.recipients).filter(
    (chain) => !speakers.includes(chain),
  );
  if (recipients.length === 0) return 'a duty that nobody else is told of';
  const matter = matterOf(proposition, propositions.list) ?? 'other';
  const modes = [target.ofDuties![matter] ?? target.ofDuties!.other!];
  return {
    proposition: proposition.id,
    head: proposition.head,
    type: target.type,
    modes,
    contexts: contextsOf(ground, propositions, proposition, { spec: target, modes, parties: [...speakers, ...recipients] }),
    auxiliary: null,
    actors: speakers,
    recipients,
    cue: proposition.cue,
    sentence: ground.tree.sentenceOf(proposition.head),
    voices: voicesAt(ground, proposition, speakers),
    speechAct: true,
    tags: [],
    standing: 'power',
    rule: `${target.type.toLowerCase()}.duty-${rule.why}`,
    confidence: 0.7,
    word: ground.tree.lemma(proposition.head).toLowerCase(),
  };
}
