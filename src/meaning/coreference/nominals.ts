import type { Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { agree } from './names.ts';
import type { Story } from './story.ts';

/** How many mentions back a definite description may reach, and a bare repeated noun. */
const REACH = 240;

/** Joins "the minister", "the ministry", "the country", "the group" to whom they were said of before. */
export function linkNominals(story: Story, clusters: Clusters): void {
  for (const mention of story.mentions) {
    const profile = story.profiles[mention.id]!;
    if (mention.form !== 'noun' && !(mention.form === 'name' && profile.role && profile.name.length === 0)) continue;
    if (profile.other || profile.known || !(profile.definite || isBare(story, mention))) continue;
    const earlier = antecedentOf(story, clusters, mention, profile);
    if (earlier >= 0) clusters.join(earlier, mention.id);
  }
}

/** "Police", "protesters", "sugar": no article, no number. */
const isBare = ({ tree }: Story, mention: Mention): boolean =>
  tree.upos(mention.head) === 'NOUN' &&
  !tree.children(mention.head).some((child) => child < mention.head && /^(det|nummod|nmod:poss)/.test(tree.relation(child)));

type Fit = (cluster: Cluster, other: Profile, id: number) => boolean;

function antecedentOf(story: Story, clusters: Clusters, mention: Mention, profile: Profile): number {
  const lemma = story.tree.lemma(mention.head).toLowerCase();
  const own = clusters.of(mention.id);
  const fits = fitsOf(story, mention, profile, lemma, own);
  const others = profile.role?.kind === 'person' ? actedOn(story, mention) : NOBODY;
  const lowest = Math.max(0, mention.id - REACH);
  for (const isMeant of fits) {
    for (let id = mention.id - 1; id >= lowest; id--) {
      const cluster = clusters.of(id);
      if (
        isMeant(cluster, story.profiles[id]!, id) &&
        cluster !== own &&
        !(cluster.nation && others.has(cluster.nation)) &&
        !overlaps(story.mentions[id]!, mention) &&
        agree(cluster, own)
      )
        return id;
    }
  }
  return -1;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Who blames a country does not lead it: states that own what the clause's verb is done to, "the president condemned Russia's raids". */
function actedOn({ tree, mentions, profiles, mentionAt, words }: Story, mention: Mention): ReadonlySet<string> {
  const verb = tree.head(mention.head);
  if (verb < 0 || tree.relation(mention.head) !== 'nsubj' || !words.blamingVerbs.has(tree.lemma(verb))) return NOBODY;
  const states = new Set<string>();
  for (const object of [...tree.childrenBy(verb, 'obj'), ...tree.childrenBy(verb, 'iobj')]) {
    for (const token of [object, ...tree.childrenBy(object, 'nmod:poss'), ...tree.childrenBy(object, 'amod')]) {
      const id = mentionAt[token]!;
      const country = id >= 0 && mentions[id] ? profiles[id]!.known?.country : null;
      if (country) states.add(country);
    }
  }
  return states;
}

const overlaps = (a: Mention, b: Mention): boolean => a.first < b.end && b.first < a.end;

/** Ways to be the one meant, the surest first. */
function fitsOf(story: Story, mention: Mention, profile: Profile, lemma: string, own: Cluster): Fit[] {
  const { words, tree, mentions } = story;
  const text = phraseWords(story, mention);
  const same: Fit = (_cluster, other, id) =>
    mentions[id]!.form !== 'pronoun' && !other.other && phraseWords(story, mentions[id]!) === text;
  const sameHead: Fit = (cluster, other, id) =>
    mentions[id]!.form === 'noun' &&
    tree.lower(mentions[id]!.head) === tree.lower(mention.head) &&
    !other.other &&
    addsNothing(story, mention, mentions[id]!) &&
    nationFits(cluster, own);
  if (!profile.definite || (profile.possessor >= 0 && profile.role === null)) return [same];
  const fits: Fit[] = [same];
  if (profile.role && profile.role.kind === 'person' && profile.number === 'one')
    fits.push(roleFit(lemma, profile, own, true), officeFit(story, lemma, own), roleFit(lemma, profile, own, false));
  if (
    words.stateNouns.has(lemma) &&
    profile.role?.phrase === lemma &&
    profile.modifiers.length === 0 &&
    profile.number === 'one' &&
    profile.phrases.length === 0 &&
    !words.governments.has(lemma)
  )
    fits.push((cluster, _other, id) => cluster.kind === 'state' && mentions[id]!.form === 'name');
  if (words.bodyNouns.has(lemma) && profile.number === 'one') fits.push(bodyFit(lemma, own));
  fits.push(sameHead);
  if (mayRename(story, mention, profile)) fits.push(subjectFit(story, mention));
  return fits;
}

/** "Ada Holt resigned. The retired diplomat …": a new description of the subject just named. */
function mayRename({ tree }: Story, mention: Mention, profile: Profile): boolean {
  return (
    profile.role?.kind === 'person' &&
    profile.number === 'one' &&
    profile.possessor < 0 &&
    profile.modifiers.length === 0 &&
    profile.phrases.length === 0 &&
    tree.relation(mention.head).startsWith('nsubj')
  );
}

function subjectFit({ tree, mentions }: Story, mention: Mention): Fit {
  const sentence = tree.sentenceOf(mention.head);
  return (cluster, _other, id) =>
    cluster.kind === 'person' &&
    cluster.name.length > 1 &&
    cluster.roles.size === 0 &&
    cluster.gender !== 'n' &&
    tree.sentenceOf(mentions[id]!.head) === sentence - 1 &&
    tree.relation(mentions[id]!.head).startsWith('nsubj');
}

const nationFits = (a: Cluster, b: Cluster): boolean => !a.nation || !b.nation || a.nation === b.nation;

/** "The minister" after "the interior minister Ada Holt"; nationality, where given, must be the same. */
function roleFit(lemma: string, profile: Profile, own: Cluster, sure: boolean): Fit {
  const phrase = profile.role!.phrase;
  return (cluster) =>
    (cluster.kind === 'person' || cluster.kind === 'role') &&
    (sure ? !own.nation || own.nation === cluster.nation : nationFits(cluster, own)) &&
    cluster.former === own.former &&
    [...cluster.roles].some(
      (role) => role === phrase || role.endsWith(` ${phrase}`) || (phrase.endsWith(` ${role}`) && role === lemma),
    );
}

/** "The Ruritanian president" is whoever the lists know as one, where the text gave the name only. */
function officeFit({ knowledge }: Story, lemma: string, own: Cluster): Fit {
  return (cluster) =>
    cluster.kind === 'person' &&
    cluster.name.length > 0 &&
    cluster.roles.size === 0 &&
    (knowledge.holders.get(cluster.name.join(' ')) ?? []).some(
      (office) => office.office.toLowerCase().includes(lemma) && (!own.nation || own.nation === office.country),
    );
}

/** "The ministry" after "the Foreign Ministry", "the group" after any body that is no state. */
function bodyFit(lemma: string, own: Cluster): Fit {
  const vague =
    lemma === 'group' ||
    lemma === 'organization' ||
    lemma === 'organisation' ||
    lemma === 'movement' ||
    lemma === 'outfit' ||
    lemma === 'body';
  return (cluster) => {
    if (cluster.kind !== 'organization' || !nationFits(cluster, own)) return false;
    if (cluster.name.includes(lemma) || [...cluster.roles].some((role) => role === lemma || role.endsWith(` ${lemma}`)))
      return true;
    return (
      (vague && cluster.key !== null && cluster.name.length > 0) ||
      (lemma === 'bloc' && cluster.key === 'EUR') ||
      (lemma === 'alliance' && cluster.name.includes('nato'))
    );
  };
}

/** The later phrase brings no word that the earlier one lacked: "the deal" after "the grain deal", not the other way. */
function addsNothing(story: Story, later: Mention, earlier: Mention): boolean {
  const before = new Set(phraseWords(story, earlier).split(' '));
  return phraseWords(story, later)
    .split(' ')
    .every((word) => before.has(word));
}

/** Content words of the phrase, lower case, articles left out. */
function phraseWords(story: Story, mention: Mention): string {
  return (story.phrases[mention.id] ??= readPhrase(story, mention));
}

function readPhrase({ tree, words }: Story, mention: Mention): string {
  const kept: string[] = [];
  for (let token = mention.first; token < Math.min(mention.end, mention.first + 12); token++) {
    const word = tree.lower(token);
    if (!words.definites.has(word) && word !== 'a' && word !== 'an') kept.push(word);
  }
  return kept.join(' ');
}
