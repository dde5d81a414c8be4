import type { KnownName, Role } from '../../model/knowledge.ts';
import type { Gender, GrammaticalNumber, Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Task } from './zone.ts';

type GenderClues = {
  readonly title: string | null;
  readonly name: readonly string[];
  readonly role: Role | null;
  readonly mention: Mention;
  readonly known: KnownName | null;
};

/** Gender by title, noun or first name; null where they tell none. */
export function genderOf(task: Task, clues: GenderClues): Gender | null {
  const { words, knowledge, tree } = task;
  const titled = clues.title ? (words.titles.get(clues.title) ?? null) : null;
  if (titled) return titled;
  if (clues.known) return 'n';
  const noun = words.genderedNouns.get(clues.role?.phrase.split(' ').at(-1) ?? tree.lemma(clues.mention.head).toLowerCase());
  if (noun) return noun;
  return clues.name.length > 1 || clues.role?.kind === 'person' ? (knowledge.firstNames.get(clues.name[0] ?? '') ?? null) : null;
}

type KindClues = {
  readonly mention: Mention;
  readonly known: KnownName | null;
  readonly acts: boolean;
  readonly name: readonly string[];
  readonly nameTokens: readonly number[];
  readonly role: Role | null;
  readonly title: string | null;
  readonly gender: Gender | null;
};

/** What sort of thing the mention names. */
export function kindOf(task: Task, clues: KindClues): Profile['kind'] {
  const { words, knowledge, tree } = task;
  const { known, role, name, title } = clues;
  if (known) return clues.acts ? known.kind : 'place';
  if (name.length > 0) {
    if (title || role?.kind === 'person') return 'person';
    const last = name.at(-1)!;
    if (words.organizationNouns.has(last) || words.organizationNouns.has(name[0]!)) return 'organization';
    if (role) return 'organization';
    return isPersonName(task, clues) ? 'person' : words.timeNouns.has(last) ? 'thing' : 'unknown';
  }
  if (role)
    return role.kind === 'body' ? 'organization' : role.kind === 'group' || isPlural(task, clues.mention) ? 'group' : 'role';
  return words.timeNouns.has(tree.lemma(clues.mention.head).toLowerCase()) ||
    clues.mention.form === 'noun' ||
    knowledge.roles.size === 0
    ? 'thing'
    : 'unknown';
}

/** A first name that is known, a name of office, or a name that speaks. */
function isPersonName(task: Task, clues: KindClues): boolean {
  const { knowledge, tree, words } = task;
  const { name, mention } = clues;
  if (name.length > 1 && (knowledge.firstNames.has(name[0]!) || knowledge.firstNames.has(name.slice(0, 2).join('-'))))
    return true;
  if (knowledge.holders.has(name.join(' '))) return true;
  const relation = tree.relation(mention.head);
  const governor = tree.head(mention.head);
  return (
    name.length > 1 &&
    name.length < 5 &&
    relation.startsWith('nsubj') &&
    governor >= 0 &&
    words.speechVerbs.has(tree.lemma(governor))
  );
}

const isPlural = (task: Task, mention: Mention): boolean => /^NNP?S$/.test(task.tree.xpos(mention.head));

/** One or many, by the noun's form. */
export function numberOf(
  task: Task,
  mention: Mention,
  known: KnownName | null,
  role: Role | null,
  name: readonly string[],
): GrammaticalNumber {
  if (known) return known.sense === 'people' && isPlural(task, mention) ? 'many' : 'one';
  if (name.length > 0) return 'one';
  const xpos = task.tree.xpos(mention.head);
  if (xpos === 'NNS' || xpos === 'NNPS' || xpos === 'CD') return 'many';
  return role?.kind === 'group' && /^(police|people|troika)$/.test(role.phrase) ? 'many' : 'one';
}

/** With an article, demonstrative or owner. */
export function isDefinite(task: Task, mention: Mention, lowers: readonly string[]): boolean {
  if (mention.form === 'name' && lowers.length === 0) return true;
  const { tree, words } = task;
  return (
    tree.childBy(mention.head, 'nmod:poss') >= 0 ||
    tree.children(mention.head).some((child) => child < mention.head && words.definites.has(tree.lower(child)))
  );
}
