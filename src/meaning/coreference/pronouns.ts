import type { Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Cluster, Clusters } from './clusters.ts';
import type { Story } from './story.ts';

/** Sentences before its own that a pronoun looks back to, and mentions it weighs at most. */
const BACK = 3;
const WINDOW = 60;

/** Joins third-person pronouns, from left to right, each to the candidate that stands out most. */
export function linkPronouns(story: Story, clusters: Clusters): void {
  const lastOf = new Map<string, number>();
  for (const mention of story.mentions) {
    const profile = story.profiles[mention.id]!;
    if (mention.form !== 'pronoun') continue;
    if (profile.person !== 3) {
      linkSpeakerWord(story, clusters, mention, lastOf);
      continue;
    }
    const word = story.words.pronouns.get(story.tree.lower(mention.head));
    if (!word || word.kind === 'demonstrative' || isEmpty(story, mention)) continue;
    const chosen = antecedentOf(story, clusters, mention, profile, word.kind);
    if (chosen >= 0) clusters.join(chosen, mention.id);
  }
}

/** "I … my", "we … our" within two sentences are the same voice. */
function linkSpeakerWord(
  { profiles, mentions, tree }: Story,
  clusters: Clusters,
  mention: Mention,
  lastOf: Map<string, number>,
): void {
  const { person, number } = profiles[mention.id]!;
  const key = `${person} ${number}`;
  const earlier = lastOf.get(key);
  lastOf.set(key, mention.id);
  if (earlier !== undefined && tree.sentenceOf(mention.head) - tree.sentenceOf(mentions[earlier]!.head) <= 2)
    clusters.join(earlier, mention.id);
}

function antecedentOf(story: Story, clusters: Clusters, mention: Mention, profile: Profile, kind: string): number {
  const sentence = story.tree.sentenceOf(mention.head);
  let best = -1;
  let most = 0;
  for (let id = mention.id - 1; id >= Math.max(0, mention.id - WINDOW); id--) {
    const other = story.mentions[id]!;
    const distance = sentence - story.tree.sentenceOf(other.head);
    if (distance > BACK) break;
    const cluster = clusters.of(id);
    if (profile.number === 'many' && isCalledIt(story, cluster, sentence)) continue;
    if (!suits(profile, cluster, story.profiles[id]!, other) || isBound(story, mention, other, kind)) continue;
    const score = weigh(story, mention, other, cluster, distance);
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

/** "It ignored their warnings": what is "it" in a sentence is not "they" there too. */
function isCalledIt({ tree, mentions, profiles }: Story, { members }: Cluster, sentence: number): boolean {
  for (let i = members.length - 1; i >= 0; i--) {
    const { id, head, form } = mentions[members[i]!]!;
    if (tree.sentenceOf(head) !== sentence) return false;
    if (form === 'pronoun' && profiles[id]!.number === 'one' && profiles[id]!.gender === 'n') return true;
  }
  return false;
}

/** "It is unclear why", "it was reported that": the subject is the clause that follows. */
function isEmpty({ tree }: Story, mention: Mention): boolean {
  if (tree.lower(mention.head) !== 'it' || !tree.relation(mention.head).startsWith('nsubj')) return false;
  const head = tree.head(mention.head);
  const predicate =
    tree.upos(head) === 'ADJ' ||
    tree.relation(mention.head) === 'nsubj:pass' ||
    /^(seem|appear|happen|turn|follow|take|remain)$/.test(tree.lemma(head));
  return (
    predicate && tree.children(head).some((child) => child > head && /^(csubj|ccomp|advcl|xcomp)/.test(tree.relation(child)))
  );
}

/** Number, gender and kind do not speak against it. */
function suits(profile: Profile, cluster: Cluster, other: Profile, mention: Mention): boolean {
  if (other.person !== 3 || (cluster.kind === 'place' && profile.gender !== 'n')) return false;
  if (profile.gender === 'm' || profile.gender === 'f') return suitsPerson(profile.gender, cluster, mention);
  if (profile.number === 'many') return suitsMany(cluster, other);
  return cluster.many !== true && cluster.kind !== 'person' && cluster.kind !== 'role' && cluster.kind !== 'group';
}

function suitsPerson(gender: 'm' | 'f', cluster: Cluster, mention: Mention): boolean {
  if (cluster.gender) return cluster.gender === gender;
  if (cluster.many) return false;
  return (
    cluster.kind === 'person' ||
    cluster.kind === 'role' ||
    (cluster.kind === 'unknown' && mention.form === 'name' && cluster.name.length > 0)
  );
}

function suitsMany(cluster: Cluster, other: Profile): boolean {
  if (cluster.many === true) return true;
  return other.number !== 'many' && (cluster.kind === 'group' || (cluster.kind === 'organization' && cluster.members.length > 1));
}

/** "She" is never the one whom "she" sees: subject and object of one verb differ, and a phrase does not own itself. */
function isBound({ tree }: Story, mention: Mention, other: Mention, kind: string): boolean {
  if (mention.head >= other.first && mention.head < other.end) return true;
  if (kind === 'reflexive')
    return tree.head(other.head) !== tree.head(mention.head) && tree.head(other.head) !== tree.head(tree.head(mention.head));
  return (
    kind === 'personal' &&
    tree.head(mention.head) === tree.head(other.head) &&
    tree.head(mention.head) >= 0 &&
    !/^(advcl|conj)/.test(tree.relation(mention.head)) &&
    /^(nsubj|obj|iobj|obl)/.test(tree.relation(other.head))
  );
}

const BY_RELATION: readonly (readonly [string, number])[] = [
  ['nsubj', 4],
  ['root', 3],
  ['obj', 2],
  ['iobj', 2],
  ['appos', 2],
  ['nmod:poss', 1.6],
  ['obl', 1.2],
  ['conj', 1.5],
  ['nmod', 0.6],
];
const BY_KIND: Readonly<Record<string, number>> = {
  person: 2,
  state: 1.6,
  organization: 1.6,
  group: 1.4,
  role: 1.2,
  unknown: 0.4,
  place: 0,
  thing: 0,
};

/** Subjects, names and what was spoken of often and lately stand out. */
function weigh(story: Story, mention: Mention, other: Mention, cluster: Cluster, distance: number): number {
  const { tree } = story;
  const relation = tree.relation(other.head);
  let score = 6 - distance * 2.2;
  score += BY_RELATION.find(([name]) => relation.startsWith(name))?.[1] ?? 0.3;
  score += BY_KIND[cluster.kind] ?? 0;
  score += Math.min(2, Math.log2(cluster.members.length + 1) * 0.6);
  if (other.form === 'adjective') score -= 3;
  if (other.form === 'pronoun' && story.words.pronouns.get(tree.lower(other.head))?.kind === 'demonstrative') score -= 3;
  if (other.form === 'pronoun' && tree.lower(other.head) === tree.lower(mention.head)) score += 1.5;
  score -= Math.min(2, (mention.id - other.id) * 0.06);
  if (sameRole(relation, tree.relation(mention.head))) score += 1;
  return score;
}

const sameRole = (a: string, b: string): boolean => a.startsWith('nsubj') && b.startsWith('nsubj');
