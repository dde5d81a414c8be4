import type { Proposition } from '../model/index.ts';
import { type Ground, partiesOf } from './parties.ts';

/** Below the thing acted on: "suspended talks with Borduria", "goods from Borduria", "a swipe at Borduria". */
const BELOW = new Set([
  'with',
  'to',
  'against',
  'toward',
  'towards',
  'from',
  'over',
  'on',
  'for',
  'in',
  'of',
  'at',
  'between',
  'into',
]);
/** Beside the verb itself: "closed the border to Borduria", "turned against Borduria". */
const BESIDE = new Set(['against', 'with', 'to', 'toward', 'towards', 'on', 'at']);
const DEPTH = 4;

/**
 * States and their people that stand below what an act is done to, where no role names the other side. Only those of another
 * country than the actors count: "Ruritania suspended its talks with Borduria in Strelsau". `topics` are what talks are about.
 */
export function otherSide(
  ground: Ground,
  proposition: Proposition,
  actors: readonly number[],
  topics: readonly number[],
): number[] {
  const own = countriesOf(ground, actors);
  const { tree, reading } = ground;
  const { agent: _agent, cause: _cause, ...acted } = proposition.roles;
  const things = new Set([...Object.values(acted).flat(), ...tree.childrenBy(proposition.head, 'obj')]);
  if (proposition.form === 'noun') things.add(proposition.head);
  for (const thing of things) {
    const found = below(ground, thing, own, topics, 0);
    if (found.length > 0) return found;
  }
  const predicate = reading.predicates[proposition.predicate];
  for (const { preposition, head } of predicate?.obliques ?? []) {
    if (!BESIDE.has(preposition)) continue;
    const found = foreign(ground, [head], own);
    if (found.length > 0) return found;
  }
  return [];
}

function below(ground: Ground, token: number, own: ReadonlySet<string>, topics: readonly number[], depth: number): number[] {
  if (depth > DEPTH) return [];
  const { tree } = ground;
  const phrases = tree
    .children(token)
    .filter((child) => child > token && !topics.includes(child) && /^(nmod|obl|acl|obj)/.test(tree.relation(child)));
  for (const child of phrases) {
    const marker = tree.childBy(child, 'case');
    if (marker >= 0 && BELOW.has(tree.lower(marker))) {
      const found = foreign(ground, [child], own);
      if (found.length > 0) return found;
    }
    const deeper = below(ground, child, own, topics, depth + 1);
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** Parties at the tokens whose country is known and not the actors' own. */
const foreign = (ground: Ground, tokens: readonly number[], own: ReadonlySet<string>): number[] =>
  partiesOf(ground, tokens).filter((chain) => {
    const { country, countries } = ground.actors[chain]!;
    return country !== null && !(countries ?? [country]).some((each) => own.has(each));
  });

const countriesOf = ({ actors }: Ground, chains: readonly number[]): Set<string> =>
  new Set(chains.flatMap((chain) => actors[chain]!.countries ?? actors[chain]!.country ?? []));
