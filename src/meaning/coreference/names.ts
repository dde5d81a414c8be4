import type { Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Cluster, Clusters } from './clusters.ts';
import type { Story } from './story.ts';

/** Joins mentions that carry the same name, a part of a person's name, or a known alias. */
export function linkNames(story: Story, clusters: Clusters): void {
  linkKnown(story, clusters);
  linkFullNames(story, clusters);
  linkSurnames(story, clusters);
  linkAcronyms(story, clusters);
  linkShortBodies(story, clusters);
}

/** "France", "French", "Paris" that acts and "the Elysée" are one; so are "the IAEA" and its full name. */
function linkKnown({ mentions, profiles, words }: Story, clusters: Clusters): void {
  const first = new Map<string, number>();
  for (const mention of mentions) {
    const key = keyOf(mention, profiles[mention.id]!, words.definites);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, mention.id);
    else clusters.join(earlier, mention.id);
  }
}

/** "The Americans" is the state; "four Americans" are people of their own. */
function keyOf(mention: Mention, profile: Profile, definites: ReadonlySet<string>): string | null {
  const { known } = profile;
  if (!known) return null;
  if (known.sense === 'people')
    return mention.form === 'name' && !(profile.definite && profile.number === 'many' && definites.size > 0) ? null : known.key;
  if (!profile.acts) return `place ${known.key}`;
  return known.key;
}

function linkFullNames({ mentions, profiles }: Story, clusters: Clusters): void {
  const first = new Map<string, number>();
  for (const mention of mentions) {
    const { name, known } = profiles[mention.id]!;
    if (known || name.length === 0 || mention.form === 'pronoun') continue;
    for (const key of namesKeys(name)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, mention.id);
      else if (agree(clusters.of(earlier), clusters.of(mention.id))) clusters.join(earlier, mention.id);
    }
  }
}

/** The name itself, and first and last word: "Anna K. Holt" is "Anna Holt". */
const namesKeys = (name: readonly string[]): string[] =>
  name.length > 2 && name.length < 6 ? [name.join(' '), `${name[0]} ${name[name.length - 1]}`] : [name.join(' ')];

/** A short name belongs to the person whose full name ends with it; the nearest before it, else the first after. */
function linkSurnames({ mentions, profiles }: Story, clusters: Clusters): void {
  const ends = indexNameEnds(mentions, profiles);
  for (const mention of mentions) {
    const { name, known, kind } = profiles[mention.id]!;
    if (known || name.length === 0 || name.length > 3 || kind === 'organization') continue;
    const candidates = (ends.get(name.join(' ')) ?? []).filter((other) => agree(clusters.of(other), clusters.of(mention.id)));
    const before = candidates.filter((other) => other < mention.id).at(-1);
    const chosen = before ?? candidates[0];
    if (chosen !== undefined) clusters.join(chosen, mention.id);
  }
}

function indexNameEnds(mentions: readonly Mention[], profiles: readonly Profile[]): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const mention of mentions) {
    const { name, known, kind } = profiles[mention.id]!;
    if (known || name.length < 2 || kind === 'organization' || kind === 'thing') continue;
    const full = name.join(' ');
    for (let length = 1; length < Math.min(4, name.length); length++)
      addOnce(ends, name.slice(-length).join(' '), mention.id, full);
    addOnce(ends, name[0]!, mention.id, full);
  }
  return ends;
}

/** Keeps at most eight bearers of a short name, so that no text makes the search long. */
function addOnce(ends: Map<string, number[]>, key: string, mention: number, full: string): void {
  const list = ends.get(key);
  if (key === full) return;
  if (!list) ends.set(key, [mention]);
  else if (list.length < 8) list.push(mention);
}

/** Nothing that the clusters know speaks against their being one. */
export function agree(a: Cluster, b: Cluster): boolean {
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (a.key && b.key && a.key !== b.key) return false;
  if (a.many !== null && b.many !== null && a.many !== b.many) return false;
  const person = (cluster: Cluster): boolean => cluster.kind === 'person';
  const body = (cluster: Cluster): boolean =>
    cluster.kind === 'organization' || cluster.kind === 'state' || cluster.kind === 'place';
  if ((person(a) && body(b)) || (person(b) && body(a))) return false;
  return !conflictingNames(a, b);
}

/** Two full names of different people never meet through a common surname. */
function conflictingNames(a: Cluster, b: Cluster): boolean {
  if (a.name.length < 2 || b.name.length < 2) return false;
  if (endsWith(a.name, b.name) || endsWith(b.name, a.name)) return false;
  return a.name[a.name.length - 1] !== b.name[b.name.length - 1] || (a.kind === 'person' && initial(a) !== initial(b));
}

/** "Le Drian" within "Jean-Yves Le Drian". */
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);
const initial = (cluster: Cluster): string => cluster.name[0]!.charAt(0);

/** "The Guards" after "the Frontier Guards", "the Union" after "the Grain Union": the last word of a body's name, capitalised. */
function linkShortBodies({ tree, mentions, profiles }: Story, clusters: Clusters): void {
  const bodies = new Map<string, number>();
  for (const mention of mentions) {
    const { kind, name, known, acts } = profiles[mention.id]!;
    if (kind === 'organization' && acts && name.length > 1) bodies.set(name[name.length - 1]!, mention.id);
    if (
      mention.form !== 'name' ||
      known ||
      mention.head - mention.first !== 1 ||
      mention.end !== mention.head + 1 ||
      !profiles[mention.id]!.definite
    )
      continue;
    const body = bodies.get(tree.lower(mention.head));
    if (body !== undefined && /^\p{Lu}/u.test(tree.word(mention.head))) clusters.join(body, mention.id);
  }
}

/** "Northern Grain Board (NGB)" and a later "NGB"; also where only the initials tell. */
function linkAcronyms({ tree, mentions, profiles }: Story, clusters: Clusters): void {
  const initials = new Map<string, number>();
  for (const mention of mentions) {
    const { name, known, kind } = profiles[mention.id]!;
    const word = tree.word(mention.head).replaceAll('.', '');
    if (name.length === 1 && !known && /^[A-Z]{2,6}$/.test(word)) {
      const full = initials.get(word.toLowerCase());
      if (full !== undefined) clusters.join(full, mention.id);
    } else if (name.length > 1 && kind !== 'person' && mention.form !== 'adjective') {
      for (const key of acronymsOf(tree, mention)) if (!initials.has(key)) initials.set(key, mention.id);
    }
  }
}

function acronymsOf(tree: Story['tree'], mention: Mention): string[] {
  let capitals = '';
  let all = '';
  for (let token = mention.first; token < Math.min(mention.end, mention.first + 12); token++) {
    const letter = tree.word(token).charAt(0);
    if (/\p{Lu}/u.test(letter) && tree.lower(token) !== 'the') capitals += letter;
    if (/\p{L}/u.test(letter) && tree.lower(token) !== 'the') all += letter;
  }
  return [...new Set([capitals.toLowerCase(), all.toLowerCase()])].filter((key) => key.length > 1);
}
