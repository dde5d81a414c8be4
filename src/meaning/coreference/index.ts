import type { Knowledge } from '../../model/knowledge.ts';
import type { MentionWords, Profile } from '../../model/profile.ts';
import type { Chain, Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { linkAppositions } from './appositions.ts';
import { type Clusters, startClusters } from './clusters.ts';
import { linkNames } from './names.ts';
import { linkNominals } from './nominals.ts';
import { linkPronouns } from './pronouns.ts';
import type { Story } from './story.ts';

export type Linked = { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[]; readonly mentionAt: Int32Array };

/**
 * Gathers the mentions of a report into chains, one per person or thing: first by name, then by apposition, then
 * descriptions ("the minister"), then pronouns. Each step looks back over a bounded window.
 */
export function linkMentions(
  tree: Tree,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
  words: MentionWords,
  knowledge: Knowledge,
): Linked {
  const mentionAt = new Int32Array(tree.count).fill(-1);
  for (const mention of mentions) mentionAt[mention.head] = mention.id;
  const story: Story = {
    tree,
    mentions,
    profiles,
    mentionAt,
    words,
    knowledge,
    phrases: new Array<string | undefined>(mentions.length),
  };
  const clusters = startClusters(mentions, profiles, knowledge);
  linkNames(story, clusters);
  linkAppositions(story, clusters);
  linkNominals(story, clusters);
  linkPronouns(story, clusters);
  return handOn(story, clusters);
}

function handOn(story: Story, clusters: Clusters): Linked {
  const { mentions, mentionAt } = story;
  const ordered = clusters
    .all()
    .map((cluster) => [...cluster.members].sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
  const chainOf = new Int32Array(mentions.length);
  const chains = ordered.map((members, id): Chain => {
    for (const member of members) chainOf[member] = id;
    return { id, mentions: members, name: nameOf(story, members) };
  });
  return { mentions: mentions.map((mention) => ({ ...mention, chain: chainOf[mention.id]! })), chains, mentionAt };
}

/** The name of a known actor; else the longest proper name as written; else the first wording. */
function nameOf({ tree, profiles, mentions }: Story, members: readonly number[]): string {
  const known = members
    .map((id) => profiles[id]!)
    .find((profile) => profile.known && (profile.acts || profile.known.sense !== 'capital'))?.known;
  if (known && known.sense !== 'people') return known.name;
  const wordy = (id: number): number => (mentions[id]!.form === 'pronoun' ? -1 : profiles[id]!.name.length);
  const best = members.reduce((a, b) => (wordy(b) > wordy(a) ? b : a));
  const mention = mentions[best]!;
  return properName(tree, mention, profiles[best]!) ?? tree.text(tree.span(mention.first, mention.end - 1));
}

/** The stretch of the mention that the name's words come from: "Ada Holt" of "Interior Minister Ada Holt". */
function properName(tree: Tree, mention: Mention, profile: Profile): string | null {
  if (profile.name.length === 0) return null;
  const last = profile.name.length;
  for (let first = mention.end - 1; first >= mention.first; first--) {
    for (let end = first; end < Math.min(mention.end, first + last + 3); end++) {
      const text = tree.text(tree.span(first, end));
      if (foldAll(text) === profile.name.join('')) return text;
    }
  }
  return null;
}

const foldAll = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
