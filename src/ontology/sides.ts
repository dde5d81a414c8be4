import type { Proposition, RoleName } from '../model/index.ts';
import { FRAMES } from './frames.ts';
import { otherSide } from './other-side.ts';
import { complementSubjects, type Ground, partiesIn, partiesOf, placesAt } from './parties.ts';
import type { Surround } from './rules.ts';
import type { Rule } from './spec.ts';
import { denierAt, speakerAt } from './voices.ts';

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
  const actors = actorsOf(ground, proposition, rule, around);
  if (rule.mutual) {
    const taking = [...new Set([...actors, ...partiesIn(ground, proposition, ['partner', 'patient'])])];
    const attending = taking.length === 1 ? partiesOf(ground, whoAttends(ground, proposition)) : [];
    return { actors: [...new Set([...attending, ...taking])], recipients: [] };
  }
  const recipients = recipientsOf(ground, all, proposition, rule, around, actors);
  const acting = new Set(actors);
  const others = recipients.filter(
    (chain) => !acting.has(chain) && !(rule.sponsors && isBody(ground, chain)) && !isOwnState(ground, chain, actors),
  );
  if (rule.abroad && actors.length > 0) return { actors, recipients: abroad(ground, proposition, actors, others) };
  if (rule.sponsors) return { actors, recipients: others };
  return {
    actors,
    recipients: isSomebody(ground, others)
      ? others
      : orElse(otherSide(ground, proposition, actors, topicsOf(all, proposition)), others),
  };
}

function actorsOf(ground: Ground, proposition: Proposition, rule: Rule, around: Surround): readonly number[] {
  const own = partiesIn(ground, proposition, rule.actors ?? ['agent']);
  if (own.length > 0) return own;
  if (namesSpeaker(ground, proposition, ['agent'])) return speakerAt(ground, proposition);
  const outer = partiesOf(ground, around.agent);
  if (outer.length > 0) return outer;
  if (rule.bySpeaker) return speakerAt(ground, proposition);
  return rule.byDoer && ground.reading.predicates[proposition.predicate]?.passive ? complementSubjects(ground, proposition) : [];
}

function recipientsOf(
  ground: Ground,
  all: readonly Proposition[],
  proposition: Proposition,
  rule: Rule,
  around: Surround,
  actors: readonly number[],
): readonly number[] {
  const roles = rule.recipients ?? ['patient'];
  const filling = (names: readonly RoleName[]): readonly number[] =>
    partiesIn(ground, proposition, names).filter((chain) => !rule.byDoer || !actors.includes(chain));
  // "Condemned Borduria for its support of Syldavia": Borduria.
  let found = filling(roles.filter((role) => role !== 'theme'));
  if (found.length === 0 && roles.includes('theme')) found = filling(['theme']);
  if (found.length === 0 && namesSpeaker(ground, proposition, roles)) found = speakerAt(ground, proposition);
  if (found.length === 0 && proposition.roles.agent === undefined) found = partiesOf(ground, around.patient);
  if (found.length === 0 && rule.fromInner) found = innerParties(ground, all, proposition, actors);
  if (found.length === 0 && rule.fromInner)
    found = complementSubjects(ground, proposition).filter((chain) => !actors.includes(chain));
  return found.length === 0 && actors.length === 0 && rule.toDenier ? denierAt(ground, proposition) : found;
}

/** Those of another country; else a state below, or that of the place: "shut its consulate in Zenda". */
function abroad(
  ground: Ground,
  proposition: Proposition,
  actors: readonly number[],
  others: readonly number[],
): readonly number[] {
  const statesOf = (chains: readonly number[]): string[] =>
    chains.flatMap((chain) => ground.actors[chain]!.countries ?? ground.actors[chain]!.country ?? []);
  const own = new Set(statesOf(actors));
  const foreign = (chains: readonly number[]): readonly number[] =>
    chains.filter((chain) => !statesOf([chain]).some((state) => own.has(state)));
  const named = [...new Set(foreign(others).map((chain) => (ground.actors[chain]!.agentive ? chain : itsState(ground, chain))))];
  if (isSomebody(ground, named)) return named;
  const below = otherSide(ground, proposition, actors, []);
  if (below.length > 0) return below;
  const tokens = [...(proposition.roles.addressee ?? []), ...(proposition.roles.patient ?? [])];
  return orElse(
    foreign(placesAt(ground, tokens)).map((chain) => itsState(ground, chain)),
    named,
  );
}

/** The state of a place, where the report names it; else the place. */
function itsState({ actors }: Ground, chain: number): number {
  const { country } = actors[chain]!;
  return actors.find((other) => other.kind === 'state' && other.country === country)?.chain ?? chain;
}

/** "We asked for talks", "they refused us": the one who says it fills the role. */
function namesSpeaker({ reading, actors }: Ground, { roles }: Proposition, names: readonly RoleName[]): boolean {
  const tokens = names.flatMap((name) => roles[name] ?? []);
  return tokens.some((token) => actors[reading.mentions[reading.mentionAt[token] ?? -1]?.chain ?? -1]?.speaking === true);
}

/** "Ruritania’s envoy spoke after talks with Borduria": the subject of the clause around the event took part in it. */
function whoAttends({ tree }: Ground, { form, head }: Proposition): number[] {
  const verb = tree.head(head);
  const marker = tree.childBy(head, 'case');
  if (form !== 'noun' || verb < 0 || marker < 0 || !tree.relation(head).startsWith('obl')) return [];
  return ATTENDING.has(tree.lower(marker)) ? tree.childrenBy(verb, 'nsubj') : [];
}

const ATTENDING = new Set(['after', 'before', 'during', 'following', 'at', 'in', 'for', 'ahead']);

/** "The envoy said that Ruritania was ready to strike": whoever acts for a state does not act on it. */
function isOwnState({ actors: known }: Ground, chain: number, actors: readonly number[]): boolean {
  const { kind, country } = known[chain]!;
  return (
    kind === 'state' &&
    actors.some(
      (acting) =>
        known[acting]!.country === country &&
        (known[acting]!.kind === 'state' || known[acting]!.sectors.some((sector) => sector === 'GOV' || sector === 'MIL')),
    )
  );
}

/** A body of states, in which one votes. */
const isBody = ({ actors }: Ground, chain: number): boolean => /^(UNO|IGO|EUR)$/.test(actors[chain]!.country ?? '');

/** What meetings within are about: "offered a meeting on the war in Zenda". */
const topicsOf = (all: readonly Proposition[], proposition: Proposition): number[] =>
  [proposition, ...proposition.inner.map((id) => all[id]!)]
    .filter(({ frame }) => FRAMES[frame]?.matter === 'meet')
    .flatMap(({ roles }) => roles.theme ?? []);

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
    const parties = partiesIn(ground, inner, ['patient', 'partner', 'addressee', 'agent']);
    for (const chain of inner.frame === 'visit' ? abroad(ground, inner, actors, parties) : parties) chains.add(chain);
    // What a meeting is about takes no part in it.
    if (chains.size === 0 && depth < 2 && FRAMES[inner.frame]?.matter !== 'meet')
      for (const chain of innerParties(ground, all, inner, actors, depth + 1)) chains.add(chain);
  }
  return [...chains].filter((chain) => !actors.includes(chain));
}
