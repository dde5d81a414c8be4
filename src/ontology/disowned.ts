import type { CodedClaim, Proposition } from '../model/index.ts';
import { type Ground, partiesIn } from './parties.ts';
import type { Ontology } from './rules.ts';
import { voicesAt } from './voices.ts';

type Draft = Omit<CodedClaim, 'id'>;

/** How many sentences back the act may stand that somebody denies a part in. */
const REACH = 4;

/**
 * "Zenda denied involvement", "denied any role": the act of violence told last of which this may be said, told once more of whoever
 * denies it. It may have been laid on nobody yet, or on the one who denies it.
 */
export function disowned(
  ground: Ground,
  propositions: readonly Proposition[],
  claims: readonly Draft[],
  { types }: Ontology,
): Draft[] {
  const violent = new Set(types.filter(({ thread }) => thread?.violent).map(({ type }) => type));
  return propositions.flatMap((proposition) => {
    const [thing] = proposition.roles.theme ?? [];
    if (proposition.frame !== 'disown' || thing === undefined || leadsToAct(proposition, propositions)) return [];
    const deniers = partiesIn(ground, proposition, ['agent']);
    const act = deniers.length ? lastAct(ground, claims, violent, proposition, deniers) : undefined;
    return act ? [deniedBy(ground, proposition, thing, deniers, act)] : [];
  });
}

/** "Denied a role in the raid": coded from its own words. */
const leadsToAct = ({ inner }: Proposition, all: readonly Proposition[]): boolean =>
  inner.some((id) => all[id]!.frame !== 'part' || all[id]!.inner.length > 0);

function lastAct(
  ground: Ground,
  claims: readonly Draft[],
  violent: ReadonlySet<string>,
  { head }: Proposition,
  deniers: readonly number[],
): Draft | undefined {
  const sentence = ground.tree.sentenceOf(head);
  const states = statesOf(ground, deniers);
  return claims.findLast(
    ({ head: at, sentence: told, type, auxiliary, actors, recipients }) =>
      at < head &&
      sentence - told <= REACH &&
      violent.has(type) &&
      auxiliary === null &&
      (actors.length === 0
        ? !meet(statesOf(ground, recipients), states)
        : actors.some((chain) => deniers.includes(chain)) || meet(statesOf(ground, actors), states)),
  );
}

const meet = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => others.includes(one));

const statesOf = ({ actors }: Ground, chains: readonly number[]): string[] =>
  chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []);

function deniedBy(ground: Ground, proposition: Proposition, thing: number, deniers: readonly number[], act: Draft): Draft {
  const { tree } = ground;
  const cue = tree.span(thing, thing);
  const own = { actors: deniers, recipients: [], modes: [] };
  return {
    ...act,
    own,
    proposition: proposition.id,
    head: thing,
    actors: deniers,
    cue,
    sentence: tree.sentenceOf(thing),
    voices: voicesAt(ground, { ...proposition, head: thing, cue }, []),
    tags: [],
    confidence: 0.6,
    word: tree.lemma(thing).toLowerCase(),
  };
}
