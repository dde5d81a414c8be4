import type { Actor, Mention, Reading, SetWords, Tree } from '../../model/index.ts';

/** How many tokens back a set's members may have been named. */
const REACH = 150;
const MANY = new Set(['NNS', 'NNPS']);

/**
 * Gives groups of several states their countries: "American, British and French forces" by their adjectives, "both countries"
 * and "the three powers" by the states last named before. Other actors are handed on as they are.
 */
export function findSeveral(tree: Tree, reading: Reading, actors: readonly Actor[], words: SetWords): Actor[] {
  const states = statesInOrder(reading, actors);
  return actors.map((actor) => {
    if (!actor.agentive || actor.kind === 'state' || (actor.countries?.length ?? 0) > 1) return actor;
    const mention = reading.mentions[reading.chains[actor.chain]!.mentions[0]!]!;
    if (!MANY.has(tree.xpos(mention.head)) && tree.lemma(mention.head) === tree.lower(mention.head)) return actor;
    const countries = namedBefore(tree, reading, actors, mention);
    if (countries.length > 1) return { ...actor, countries, country: countries[0]! };
    if (actor.country !== null && actor.basis !== 'assumed' && !isCounted(tree, mention, words)) return actor;
    const members = membersOf(tree, mention, states, words);
    return members.length > 1
      ? { ...actor, countries: members, country: members[0]!, basis: 'inferred', rule: 'who.set' }
      : actor;
  });
}

type Named = { readonly token: number; readonly country: string };

function statesInOrder(reading: Reading, actors: readonly Actor[]): Named[] {
  const named: Named[] = [];
  for (const mention of reading.mentions) {
    const actor = actors[mention.chain]!;
    if (
      mention.form !== 'pronoun' &&
      actor.agentive &&
      actor.country &&
      (actor.countries?.length ?? 0) < 2 &&
      actor.basis !== 'assumed'
    )
      named.push({ token: mention.head, country: actor.country });
  }
  return named.sort((a, b) => a.token - b.token);
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
  words.nouns.has(tree.lemma(mention.head).toLowerCase()) &&
  tree.children(mention.head).some((child) => child < mention.head && words.counts.has(tree.lower(child)));

function membersOf(tree: Tree, mention: Mention, states: readonly Named[], words: SetWords): string[] {
  if (!words.nouns.has(tree.lemma(mention.head).toLowerCase())) return [];
  const before = tree.children(mention.head).filter((child) => child < mention.head);
  if (before.some((child) => /^(amod|nmod:poss|compound)/.test(tree.relation(child)))) return [];
  const counted = before.map((child) => words.counts.get(tree.lower(child))).find((count) => count !== undefined);
  if (counted === undefined && !before.some((child) => tree.lower(child) === 'the' || tree.lower(child) === 'each')) return [];
  const members: string[] = [];
  for (let i = states.length - 1; i >= 0 && members.length < (counted ?? 2); i--) {
    const { token, country } = states[i]!;
    if (token < mention.head && mention.head - token <= REACH && !members.includes(country)) members.unshift(country);
  }
  return members.length === (counted ?? 2) ? members : [];
}
