import type { Actor, Proposition, Reading, RoleName, Tree } from '../model/index.ts';
import { FRAMES } from './frames.ts';

/** What parties are looked up in. */
export type Ground = { readonly tree: Tree; readonly reading: Reading; readonly actors: readonly Actor[] };

const DEPTH = 3;

/** Chains of the parties that fill the roles, in the order of the roles, each once. */
export function partiesIn(ground: Ground, proposition: Proposition, roles: readonly RoleName[]): number[] {
  const tokens = roles.flatMap((role) => nearest(ground, proposition.roles[role] ?? []));
  const parties = partiesOf(ground, tokens);
  return parties.length > 0 || !FRAMES[proposition.frame]?.ofPlaces
    ? parties
    : placesAt(ground, [...tokens, ...placesOf(ground, tokens)]);
}

/** "The campaign in Zenda", "a village on the island": where a thing is. */
const placesOf = ({ tree }: Ground, tokens: readonly number[]): number[] =>
  tokens.flatMap((token) => tree.childrenBy(token, 'nmod').filter((child) => WITHIN.has(caseOf(tree, child))));

const WITHIN = new Set(['in', 'on', 'at', 'of', 'near', 'around']);

/** Chains of places whose state is known. */
export const placesAt = ({ reading, actors }: Ground, tokens: readonly number[]): number[] =>
  tokens
    .map((token) => reading.mentions[reading.mentionAt[token]!]?.chain ?? -1)
    .filter((chain) => chain >= 0 && actors[chain]!.country !== null);

/** Chains of those who act or are acted on at these tokens, conjuncts included. */
export function partiesOf(ground: Ground, tokens: readonly number[]): number[] {
  const chains = new Set<number>();
  for (const token of tokens) {
    for (const part of listedAt(ground, token)) for (const chain of partyAt(ground, part, 0)) chains.add(chain);
  }
  return [...chains];
}

/** The token and all that are listed with it: "Ruritania, Borduria and Syldavia", also where the grammar takes the second for an apposition. */
function listedAt(ground: Ground, token: number): number[] {
  const { tree } = ground;
  const own = knownAt(ground, token);
  const beside = tree.childrenBy(token, 'appos').filter((child) => {
    const other = knownAt(ground, child);
    return own !== null && other !== null && own !== other && tree.childrenBy(child, 'conj').length > 0;
  });
  return [
    token,
    ...[...tree.childrenBy(token, 'conj'), ...beside, ...included(tree, token)].flatMap((child) =>
      child > token ? listedAt(ground, child) : [],
    ),
  ];
}

/** "Twelve states, including Ruritania". */
const included = (tree: Tree, token: number): number[] =>
  tree.childrenBy(token, 'nmod').filter((child) => caseOf(tree, child) === 'including');

/** Chain of the state or body that the token names. */
function knownAt({ reading, actors }: Ground, token: number): number | null {
  const actor = actors[reading.mentions[reading.mentionAt[token] ?? -1]?.chain ?? -1];
  return actor && (actor.kind === 'state' || actor.kind === 'organization') && actor.country !== null ? actor.chain : null;
}

/** The party a phrase names, or the one that stands behind a thing: its owner, maker or people. */
function partyAt(ground: Ground, token: number, depth: number): number[] {
  const chain = agentAt(ground, token);
  if (chain >= 0) return [chain];
  if (depth >= DEPTH) return [];
  for (const owners of ownersOf(ground.tree, token)) {
    const found = owners.flatMap((owner) => partyAt(ground, owner, depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}

function agentAt(ground: Ground, token: number): number {
  const mention = ground.reading.mentions[ground.reading.mentionAt[token] ?? -1];
  if (!mention) return -1;
  return ground.actors[mention.chain]?.agentive ? mention.chain : -1;
}

/** "Russia's measures", "the French draft", "a draft by France": nearest kind first. */
function ownersOf(tree: Tree, token: number): number[][] {
  const children = tree.children(token);
  const by = (test: (relation: string, child: number) => boolean): number[] =>
    children.filter((child) => test(tree.relation(child), child));
  return [
    by((relation) => relation === 'nmod:poss'),
    by(
      (relation, child) =>
        relation === 'amod' || relation === 'nmod:attr' || (relation.startsWith('compound') && tree.upos(child) !== 'NOUN'),
    ),
    by((relation, child) => relation.startsWith('nmod') && OWNING.has(caseOf(tree, child))),
    by((relation) => relation.startsWith('compound')),
  ];
}

const OWNING = new Set(['of', 'by', 'from', 'for']);

function caseOf(tree: Tree, token: number): string {
  const marker = tree.childBy(token, 'case');
  return marker < 0 ? '' : tree.lower(marker);
}

/** The first of a list tells for all: "to Ruritania and Borduria". */
function firstListed(tree: Tree, token: number): number {
  let first = token;
  while (tree.relation(first) === 'conj' && tree.head(first) >= 0) first = tree.head(first);
  return first;
}

/** What stands without a preposition goes before what stands with one: "hit a warplane near the border", "shut the consulate in Zenda". */
function nearest(ground: Ground, tokens: readonly number[]): readonly number[] {
  if (tokens.length < 2) return tokens;
  const direct = tokens.filter((token) => ground.tree.childBy(firstListed(ground.tree, token), 'case') < 0);
  return direct.length > 0 && direct.length < tokens.length && partiesOf(ground, direct).length > 0 ? direct : tokens;
}

/** Subjects of the clauses that a proposition is about: whom "demanded that Borduria withdraw" is addressed to. */
export function complementSubjects(ground: Ground, proposition: Proposition): number[] {
  const { predicates, predicateAt } = ground.reading;
  const clauses = (proposition.roles.theme ?? [])
    .filter((token) => ground.tree.upos(token) === 'VERB')
    .map((token) => predicates[predicateAt[token]!]);
  return partiesOf(
    ground,
    clauses.flatMap((clause) => (clause ? (clause.passive ? clause.objects : clause.subjects) : [])),
  );
}
