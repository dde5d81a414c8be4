import type { ClauseWords } from '../../model/time-language.ts';
import type { Tree } from '../../model/tree.ts';
import { clauseOver, tenseOf } from './clauses.ts';
import { ownDays } from './own.ts';
import type { Days, Reader } from './placed.ts';
import { quotedDays } from './spoken.ts';

const SAME_DAY: ReadonlySet<string> = new Set([
  'conj',
  'xcomp',
  'acl',
  'advcl',
  'parataxis',
  'obj',
  'nsubj:pass',
  'nsubj',
  'ccomp',
  'nmod',
  'obl',
]);

/** The day of the clause above or beside, where what it tells lies on the same day. */
export function sharedDays(reader: Reader, head: number): Days | null {
  const { tree, words } = reader;
  const relation = tree.relation(head);
  const plain = relation.split(':')[0]!;
  if (tenseOf(tree, head, words) === 'earlier' && !isReported(reader, head)) return null;
  const announced = announcementOf(tree, head);
  if (announced >= 0) {
    const days = ownDays(reader, announced);
    if (days) return { ...days, basis: 'inferred' };
  }
  if (tree.head(head) < 0 || !(SAME_DAY.has(relation) || SAME_DAY.has(plain))) return null;
  const above = clauseOver(tree, head);
  if (above < 0 || !sharesDay(reader, head, above, plain)) return null;
  const days = ownDays(reader, above) ?? sharedDays(reader, above) ?? quotedDays(reader, above);
  return days && { ...days, basis: 'inferred' };
}

/** "Ruritania has expelled two envoys, its ministry announced on Saturday": the announcing verb beside the head. */
function announcementOf(tree: Tree, head: number): number {
  const speech = tree.childBy(head, 'parataxis');
  return speech >= 0 && tree.upos(speech) === 'VERB' ? speech : -1;
}

function sharesDay(reader: Reader, head: number, above: number, relation: string): boolean {
  const { tree, words } = reader;
  const tense = tenseOf(tree, head, words);
  if (relation === 'ccomp') return tense !== 'earlier' && tense !== null;
  if (relation === 'acl') return sharesRelative(tree, head, words);
  if (relation === 'advcl') return tense === null || tense === tenseOf(tree, above, words);
  if (relation === 'conj') return tense === null || tense === tenseOf(tree, above, words) || goesOnEarlier(reader, head, above);
  if (relation === 'obl' && (hasMark(tree, head, 'case', words.after) || hasMark(tree, head, 'case', words.means))) return true;
  if (relation === 'nmod' || relation === 'obl')
    return tree.upos(head) === 'NOUN' && relation === 'nmod' && tree.relation(tree.head(head)) === 'obj';
  return true;
}

/** "On Sunday jets had crossed the line and, chased away, dropped their bombs": the second verb may leave out "had". */
const goesOnEarlier = ({ tree, words }: Reader, head: number, above: number): boolean =>
  tenseOf(tree, head, words) === 'past' && tenseOf(tree, above, words) === 'earlier';

/** "seized the port, killing two"; "a decree that bans imports" bans them as it is published; "the vote, after which two more failed". */
function sharesRelative(tree: Tree, head: number, words: ClauseWords): boolean {
  const tense = tenseOf(tree, head, words);
  if (tense === null) return words.presentParticiple.has(tree.xpos(head));
  if (tree.relation(head) !== 'acl:relcl') return false;
  if ((tense === 'present' || tense === 'future') && words.documents.has(tree.lemma(tree.head(head)))) return true;
  return tense === 'past' && tree.childrenBy(head, 'obl').some((child) => hasMark(tree, child, 'case', words.after));
}

const hasMark = (tree: Tree, token: number, relation: string, marks: ReadonlySet<string>): boolean =>
  tree.childrenBy(token, relation).some((mark) => marks.has(tree.lower(mark)));

/** "said that its jets had downed two": said of it, the past perfect is only the past. */
export function isReported({ tree, words }: Reader, head: number): boolean {
  for (let t = head; t >= 0 && t !== tree.head(t); t = tree.head(t)) {
    const relation = tree.relation(t).split(':')[0];
    if (relation === 'ccomp' || relation === 'parataxis')
      return tree.head(t) >= 0 && tenseOf(tree, tree.head(t), words) !== 'earlier';
    if (relation !== 'conj' && relation !== 'acl' && relation !== 'nsubj' && relation !== 'obj') return false;
  }
  return false;
}
