import type { Proposition } from '../model/index.ts';
import { otherSide } from './other-side.ts';
import { complementSubjects, type Ground, partiesIn, partiesOf } from './parties.ts';
import type { Surround } from './rules.ts';
import type { Rule } from './spec.ts';
import { speakerAt } from './voices.ts';

/** Who acts and who is acted on, as chains. */
export type Parties = { readonly actors: readonly number[]; readonly recipients: readonly number[] };

/** Actors and recipients of the claim that a rule makes of a proposition. */
export function findParties(
  ground: Ground,
  all: readonly Proposition[],
  proposition: Proposition,
  rule: Rule,
  around: Surround,
): Parties {
  let actors = partiesIn(ground, proposition, rule.actors ?? ['agent']);
  if (actors.length === 0) actors = partiesOf(ground, around.agent);
  if (actors.length === 0 && rule.bySpeaker) actors = speakerAt(ground, proposition);
  let recipients = rule.mutual ? [] : partiesIn(ground, proposition, rule.recipients ?? ['patient']);
  if (rule.mutual) actors = [...new Set([...actors, ...partiesIn(ground, proposition, ['partner', 'patient'])])];
  if (rule.mutual && actors.length === 1)
    actors = [...new Set([...partiesOf(ground, whoAttends(ground, proposition)), ...actors])];
  if (recipients.length === 0 && !rule.mutual && proposition.roles.agent === undefined)
    recipients = partiesOf(ground, around.patient);
  if (recipients.length === 0 && rule.fromInner) recipients = innerParties(ground, all, proposition, actors);
  if (recipients.length === 0 && rule.fromInner)
    recipients = complementSubjects(ground, proposition).filter((chain) => !actors.includes(chain));
  const acting = new Set(actors);
  const others = recipients.filter((chain) => !acting.has(chain));
  return {
    actors,
    recipients: rule.mutual || isSomebody(ground, others) ? others : orElse(otherSide(ground, proposition, actors), others),
  };
}

/** "Ruritania’s envoy spoke after talks with Borduria": the subject of the clause around the event took part in it. */
function whoAttends({ tree }: Ground, { form, head }: Proposition): number[] {
  const verb = tree.head(head);
  const marker = tree.childBy(head, 'case');
  if (form !== 'noun' || verb < 0 || marker < 0 || !tree.relation(head).startsWith('obl')) return [];
  return ATTENDING.has(tree.lower(marker)) ? tree.childrenBy(verb, 'nsubj') : [];
}

const ATTENDING = new Set(['after', 'before', 'during', 'following', 'at', 'in', 'for', 'ahead']);

/** One of them is more than a name that nobody knows. */
const isSomebody = ({ actors }: Ground, chains: readonly number[]): boolean =>
  chains.some((chain) => actors[chain]!.country !== null || actors[chain]!.sectors.length > 0);

const orElse = (first: readonly number[], second: readonly number[]): readonly number[] => (first.length > 0 ? first : second);

/** Everybody that the frames within name, but the actors themselves. */
function innerParties(
  ground: Ground,
  all: readonly Proposition[],
  proposition: Proposition,
  actors: readonly number[],
  depth = 0,
): number[] {
  const chains = new Set<number>();
  for (const id of proposition.inner) {
    const inner = all[id]!;
    for (const chain of partiesIn(ground, inner, ['patient', 'partner', 'addressee', 'agent'])) chains.add(chain);
    if (chains.size === 0 && depth < 2)
      for (const chain of innerParties(ground, all, inner, actors, depth + 1)) chains.add(chain);
  }
  return [...chains].filter((chain) => !actors.includes(chain));
}
