import type { Actor, Mention, Reading, SetWords, Tree } from '../../model/index.ts';
import { type Members, readMembers } from './members.ts';

const MANY = new Set(['NNS', 'NNPS']);

/**
 * Gives groups of several states their countries: "American, British and French forces" by their adjectives, "both countries"
 * and "the three powers" by the states listed or most spoken of before. Other actors are handed on as they are.
 */
export function findSeveral(tree: Tree, reading: Reading, actors: readonly Actor[], words: SetWords): Actor[] {
  const joined = actors.map((actor) => {
    const mention = pluralOf(tree, reading, actor, words);
    const countries = mention ? namedBefore(tree, reading, actors, mention) : [];
    return countries.length > 1 ? { ...actor, countries, country: countries[0]! } : actor;
  });
  const states = readMembers(tree, reading, joined);
  return joined.map((actor) => {
    const mention = pluralOf(tree, reading, actor, words);
    if (!mention || (actor.country !== null && actor.basis !== 'assumed' && !isCounted(tree, mention, words))) return actor;
    const members = membersOf(tree, mention, states, words);
    return members.length > 1
      ? { ...actor, countries: members, country: members[0]!, basis: 'inferred', rule: 'who.set' }
      : actor;
  });
}

/** The first mention of an actor that may be several states; null for all others. */
function pluralOf(tree: Tree, reading: Reading, actor: Actor, words: SetWords): Mention | null {
  if (!actor.agentive || actor.kind === 'state' || (actor.countries?.length ?? 0) > 1) return null;
  const mention = reading.mentions[reading.chains[actor.chain]!.mentions[0]!]!;
  const many = MANY.has(tree.xpos(mention.head)) || tree.lemma(mention.head) !== tree.lower(mention.head);
  return many || countOf(tree, mention, words) !== undefined ? mention : null;
}

/** The adjectives before the noun and those coordinated with them. */
function namedBefore(tree: Tree, reading: Reading, actors: readonly Actor[], mention: Mention): string[] {
  const adjectives = tree
    .children(mention.head)
    .filter((child) => child < mention.head && /^(amod|compound)/.test(tree.relation(child)));
  const all = adjectives.flatMap((token) => [token, ...tree.childrenBy(token, 'conj')]);
  const countries = all
    .map((token) => actors[reading.mentions[reading.mentionAt[token]!]?.chain ?? -1])
    .filter((actor) => actor?.kind === 'state' && actor.country);
  return [...new Set(countries.map((actor) => actor!.country!))];
}

const isCounted = (tree: Tree, mention: Mention, words: SetWords): boolean =>
  words.nouns.has(tree.lemma(mention.head).toLowerCase()) && countOf(tree, mention, words) !== undefined;

const countOf = (tree: Tree, mention: Mention, words: SetWords): number | undefined =>
  words.counts.get(tree.lower(mention.head)) ??
  tree
    .children(mention.head)
    .filter((child) => child < mention.head)
    .map((child) => words.counts.get(tree.lower(child)))
    .find((count) => count !== undefined);

function membersOf(tree: Tree, mention: Mention, members: Members, words: SetWords): readonly string[] {
  const lemma = tree.lemma(mention.head).toLowerCase();
  const alone = words.counts.has(tree.lower(mention.head));
  if (!alone && !words.nouns.has(lemma)) return [];
  const before = tree.children(mention.head).filter((child) => child < mention.head);
  if (before.some((child) => /^(amod|nmod:poss|compound)/.test(tree.relation(child)))) return [];
  const count = countOf(tree, mention, words);
  // "The two" and "both" look back to a pair just named, not to the report's main parties.
  if (alone) return members.listed(mention.head, count!, 2);
  if (count !== undefined) return count === 2 ? members.pair(mention.head) : members.listed(mention.head, count, null);
  if (!before.some((child) => tree.lower(child) === 'the')) return [];
  return words.pairs.has(lemma) ? members.pair(mention.head) : members.listed(mention.head, null, 3);
}
