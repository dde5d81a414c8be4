import type { Knowledge, Role } from '../../model/knowledge.ts';
import type { MentionWords } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import type { Found } from './find.ts';
import { isStraySurname } from './surnames.ts';

/** All that describing a mention looks at. */
export type Task = { readonly tree: Tree; readonly words: MentionWords; readonly knowledge: Knowledge; readonly found: Found };
/** Words of the phrase proper, from its first word to its last, without possessor and prepositional phrases. */
export type Zone = { readonly tokens: readonly number[] };
/** A role among the tokens of a zone: [from, to) are indices into its list. */
export type RoleHit = { readonly role: Role; readonly from: number; readonly to: number };

const IN_ZONE = /^(compound|flat|fixed|goeswith|amod|det|nummod|nmod:unmarked|nmod:desc|advmod|punct)/;

/** Tokens of the mention that reach its head by name and modifier relations only. */
export function zoneOf(task: Task, mention: Mention): Zone {
  const { tree } = task;
  const tokens: number[] = [];
  const inside = new Set<number>([mention.head]);
  const visit = (head: number): void => {
    for (const child of tree.children(head)) {
      if (child < mention.first || child >= mention.end || !IN_ZONE.test(tree.relation(child)) || inside.has(child)) continue;
      inside.add(child);
      visit(child);
    }
    if (isRoleOf(task, head)) {
      inside.add(head + 1).add(head + 2);
      visit(head + 2);
    }
  };
  visit(mention.head);
  let tail = mention.head;
  for (const token of inside) if (token > tail) tail = token;
  if (tail + 1 < tree.count && isStraySurname(tree, task.words, task.knowledge, tail + 1)) inside.add(tail + 1);
  for (let token = mention.first; token <= Math.max(mention.end, tail + 1) && token < tree.count; token++)
    if (inside.has(token)) tokens.push(token);
  return { tokens };
}

/** "Secretary of State", "chief of staff", "minister of defence": the phrase is one role. */
const isRoleOf = ({ tree, knowledge }: Task, head: number): boolean =>
  head + 2 < tree.count &&
  tree.lower(head + 1) === 'of' &&
  tree.head(head + 2) === head &&
  knowledge.roles.has(`${tree.lower(head)} of ${tree.lower(head + 2)}`);
