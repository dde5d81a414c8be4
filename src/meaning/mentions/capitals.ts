import type { MentionWords } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * Whether a capital stands for its government. "Strelsau accused its neighbour", "told Strelsau", "talks with
 * Strelsau" act; "in Strelsau", "flew to Strelsau", "Strelsau's airport" are places.
 */
export function capitalActs(tree: Tree, conjunct: number, words: MentionWords): boolean {
  let token = conjunct;
  // "Between Strelsau and Zenda": the first of a list tells for all.
  while (/^(conj|appos|flat)/.test(tree.relation(token)) && tree.head(token) >= 0 && tree.head(token) < token)
    token = tree.head(token);
  const relation = tree.relation(token);
  const head = tree.head(token);
  if (isSubjectOfClause(tree, token, words)) return true;
  if (head < 0) return false;
  if (relation === 'iobj') return true;
  if (relation.startsWith('nsubj')) return subjectActs(tree, token, head, words);
  if (relation === 'nmod:poss')
    return !words.cityThings.has(tree.lemma(head).toLowerCase()) && !words.cityThings.has(tree.lower(head));
  if (relation === 'obj' || relation === 'iobj') return words.addressingVerbs.has(tree.lemma(head));
  if (/^(compound|amod|nmod:unmarked|nmod:desc)/.test(relation)) return words.dealings.has(tree.lower(head));
  if (/^(obl|nmod)/.test(relation)) return obliqueActs(tree, token, head, words);
  return false;
}

/** "Strelsau, which broke with its neighbour": what the relative clause tells is an act. */
const isSubjectOfClause = (tree: Tree, token: number, words: MentionWords): boolean =>
  tree
    .childrenBy(token, 'acl:relcl')
    .some(
      (verb) =>
        tree.upos(verb) === 'VERB' &&
        !words.placeVerbs.has(tree.lemma(verb)) &&
        tree.childrenBy(verb, 'nsubj').some((subject) => tree.lower(subject) === 'which'),
    );

function subjectActs(tree: Tree, token: number, verb: number, words: MentionWords): boolean {
  if (tree.relation(token) === 'nsubj:pass') return words.addressingVerbs.has(tree.lemma(verb));
  if (tree.childBy(verb, 'cop') >= 0) return tree.upos(verb) !== 'NOUN' && tree.upos(verb) !== 'PROPN';
  return !words.placeVerbs.has(tree.lemma(verb));
}

function obliqueActs(tree: Tree, token: number, head: number, words: MentionWords): boolean {
  const preposition = tree.childBy(token, 'case');
  if (preposition < 0) return false;
  const word = tree.lower(preposition);
  if (words.actingPrepositions.has(word)) return true;
  if (word === 'in' || word === 'at' || word === 'near' || word === 'outside') return false;
  if (words.dealings.has(tree.lower(head)) || words.dealings.has(tree.lemma(head))) return true;
  return (
    tree.childrenBy(head, 'obj').some((object) => words.dealings.has(tree.lower(object))) ||
    (word === 'on' && /^(pressure|sanction|criticism|sanctions|tariffs|curbs)$/.test(tree.lower(head)))
  );
}
