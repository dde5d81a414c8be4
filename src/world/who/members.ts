import type { Actor, Reading, Tree } from '../../model/index.ts';
import { countBelow } from '../../model/index.ts';

/** States that a set may be made of, as the report names them before it. */
export type Members = {
  /** The last list of so many states (any number for null) at most so many sentences back (anywhere for null). */
  listed(token: number, count: number | null, sentences: number | null): readonly string[];
  /** The two of "both countries": a pair named together just before, else the two most spoken of; never who acts on the pair. */
  pair(token: number): readonly string[];
};

type Named = { readonly token: number; readonly country: string };
type List = { readonly token: number; readonly countries: readonly string[] };

const NEAR = 1;

/** Reads the states and the lists of states off the report once. */
export function readMembers(tree: Tree, reading: Reading, actors: readonly Actor[]): Members {
  const countryAt = (token: number): string | null => {
    const mention = reading.mentions[reading.mentionAt[token] ?? -1];
    const actor = mention && actors[mention.chain]!;
    // "The two countries" are not those of the agencies that tell of them.
    if (!actor || actor.sectors[0] === 'JRN') return null;
    return actor.agentive && (actor.countries?.length ?? 0) < 2 && actor.basis !== 'assumed' ? actor.country : null;
  };
  const named: Named[] = [];
  const lists: List[] = [];
  for (const { head, chain } of reading.mentions) {
    // "American, British and French jets" is a list too.
    const joined = actors[chain]!.countries;
    if (joined && joined.length > 1) lists.push({ token: head, countries: joined });
    const country = countryAt(head);
    if (!country) continue;
    named.push({ token: head, country });
    const rest = tree.relation(head) === 'conj' ? [] : tree.childrenBy(head, 'conj');
    const countries = [...new Set([country, ...rest.map(countryAt)])];
    if (countries.length > 1 && countries.every((each) => each !== null))
      lists.push({ token: head, countries: countries as string[] });
  }
  const listed: Members['listed'] = (token, count, sentences) => {
    const sentence = tree.sentenceOf(token);
    for (let i = lists.length - 1; i >= 0; i--) {
      const list = lists[i]!;
      if (list.token >= token || (count !== null && list.countries.length !== count)) continue;
      return sentences === null || sentence - tree.sentenceOf(list.token) <= sentences ? list.countries : [];
    }
    return [];
  };
  return {
    listed,
    pair(token) {
      const acting = actingOn(tree, token, countryAt);
      const near = listed(token, 2, NEAR).filter((country) => !acting.has(country));
      return near.length === 2 ? near : mostNamed(named, token, acting);
    },
  };
}

/** Countries of the subjects above: "Ruritania called on both countries" leaves Ruritania out. */
function actingOn(tree: Tree, token: number, countryAt: (token: number) => string | null): ReadonlySet<string> {
  const acting = new Set<string>();
  let below = token;
  for (let verb = tree.head(token); verb >= 0; below = verb, verb = tree.head(verb)) {
    if (tree.relation(below).startsWith('nsubj')) continue;
    const governor = tree.relation(verb) === 'acl:relcl' ? countryAt(tree.head(verb)) : null;
    if (governor) acting.add(governor);
    for (const subject of tree.childrenBy(verb, 'nsubj')) {
      const country = subject === below ? null : countryAt(subject);
      if (country) acting.add(country);
    }
  }
  return acting;
}

/** Mentions that are counted at most, so that no text makes the search long. */
const WEIGHED = 200;

function mostNamed(named: readonly Named[], token: number, left: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (let i = countBelow(named.length, (i) => named[i]!.token, token) - 1, least = i - WEIGHED; i >= 0 && i > least; i--) {
    const each = named[i]!;
    if (!left.has(each.country)) counts.set(each.country, (counts.get(each.country) ?? 0) + 1);
  }
  const order = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  return order.length < 2 ? [] : order.slice(0, 2);
}
