import type { Cluster, Clusters } from './clusters.ts';
import { agree } from './names.ts';
import type { Story } from './story.ts';

/** "Ada Holt, the interior minister", "the Grain Board (NGB)", "his deputy, Ada Holt". */
export function linkAppositions(story: Story, clusters: Clusters): void {
  const { tree, mentions, mentionAt } = story;
  linkNeighbours(story, clusters);
  linkPredicates(story, clusters);
  for (const mention of mentions) {
    if (tree.relation(mention.head) !== 'appos') continue;
    const parent = mentionAt[tree.head(mention.head)]!;
    if (parent < 0 || !isSameThing(story, parent, mention.id, clusters)) continue;
    clusters.join(parent, mention.id);
  }
}

/** "Ada Holt is a former judge": what a name is said to be, not what it is not or may become. */
function linkPredicates({ mentions, profiles, mentionAt, tree }: Story, clusters: Clusters): void {
  for (const mention of mentions) {
    const copula = mention.form === 'noun' ? tree.childBy(mention.head, 'cop') : -1;
    if (
      copula < 0 ||
      tree.lemma(copula) !== 'be' ||
      tree
        .children(mention.head)
        .some(
          (child) => /^(aux|mark|case)/.test(tree.relation(child)) || tree.lower(child) === 'not' || tree.lower(child) === "n't",
        )
    )
      continue;
    const subject = mentionAt[tree.childBy(mention.head, 'nsubj')] ?? -1;
    if (subject < 0 || profiles[subject]!.person !== 3 || profiles[mention.id]!.number !== profiles[subject]!.number) continue;
    if (agreeLoosely(clusters.of(subject), clusters.of(mention.id))) clusters.join(subject, mention.id);
  }
}

/** "The foreign minister Ada Holt", where the grammar has two phrases side by side. */
function linkNeighbours({ mentions, profiles, tree }: Story, clusters: Clusters): void {
  const ends = new Map<number, number>();
  for (const mention of mentions) {
    const profile = profiles[mention.id]!;
    if (
      mention.form !== 'pronoun' &&
      profile.role?.kind === 'person' &&
      profile.name.length === 0 &&
      profile.number === 'one' &&
      !profile.known
    )
      ends.set(mention.end, mention.id);
  }
  for (const mention of mentions) {
    const role = ends.get(mention.first);
    const profile = profiles[mention.id]!;
    if (role === undefined || profile.kind !== 'person' || profile.role || mention.form !== 'name') continue;
    if (
      tree.sentenceOf(mentions[role]!.head) === tree.sentenceOf(mention.head) &&
      agree(clusters.of(role), clusters.of(mention.id))
    )
      clusters.join(role, mention.id);
  }
}

/** Lists look like appositions to a parser: two names of different kinds or two known actors are none. */
function isSameThing({ profiles, tree, mentions }: Story, a: number, b: number, clusters: Clusters): boolean {
  const [one, two] = [profiles[a]!, profiles[b]!];
  if (one.known && two.known && one.known.key !== two.known.key) return false;
  // "Zenda, Ruritania": two unknown names in a row are a place and where it lies.
  if (isName(one) && isName(two) && one.kind === 'unknown' && two.kind === 'unknown' && !two.role) return false;
  if (one.kind === 'place' || two.kind === 'place' || two.person !== 3) return false;
  if (tree.childrenBy(mentions[a]!.head, 'conj').length > 0) return false;
  if (isName(one) && isName(two) && one.kind !== two.kind && !isShort(one.name) && !isShort(two.name)) return false;
  return agreeLoosely(clusters.of(a), clusters.of(b));
}

const isName = (profile: { name: readonly string[] }): boolean => profile.name.length > 0;
const isShort = (name: readonly string[]): boolean => name.length === 1;

function agreeLoosely(a: Cluster, b: Cluster): boolean {
  const abstract = (cluster: Cluster): boolean => cluster.kind === 'thing';
  if (abstract(a) !== abstract(b) && (a.kind === 'person' || b.kind === 'person' || a.kind === 'state' || b.kind === 'state'))
    return false;
  return agree(a, b);
}
