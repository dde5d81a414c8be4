import type { PredicateGrammar, Tree } from '../../model/index.ts';

/** What finding predicates works on; the lists fill as tokens are asked for. */
export type Sheet = {
  readonly tree: Tree;
  readonly language: PredicateGrammar;
  readonly surfaceSubjects: (readonly number[] | undefined)[];
  readonly stands: (Stand | undefined)[];
};

/** How a clause or event noun stands to the world. */
export type Stand = { readonly mood: 'real' | 'future' | 'hypothetical' | 'wanted' | 'asked'; readonly negated: boolean };

export const REAL: Stand = { mood: 'real', negated: false };

/** The token and those coordinated with it that are things, not clauses. */
export function withConjuncts(tree: Tree, token: number): number[] {
  const others = tree.childrenBy(token, 'conj').filter((other) => tree.upos(other) !== 'VERB' || tree.upos(token) === 'VERB');
  return others.length ? [token, ...others] : [token];
}

/** The preposition or subordinator before a phrase or clause, with its fixed parts: "according to". */
export function markOf(tree: Tree, token: number, relation: 'case' | 'mark'): string {
  const marker = tree.childBy(token, relation);
  if (marker < 0) return '';
  const fixed = tree.childrenBy(marker, 'fixed');
  return fixed.length ? [tree.lower(marker), ...fixed.map((part) => tree.lower(part))].join(' ') : tree.lower(marker);
}

/** Lemma with its particle: "call off". */
export function lemmaOf(tree: Tree, token: number): string {
  const particles = tree.childrenBy(token, 'compound:prt');
  const lemma = tree.lemma(token).toLowerCase();
  return particles.length ? [lemma, ...particles.map((part) => tree.lower(part))].join(' ') : lemma;
}

export const isVerb = (tree: Tree, token: number): boolean => tree.upos(token) === 'VERB';

/** Said of a subject without being a verb: "was culpable". */
export const isCopular = (tree: Tree, token: number): boolean => tree.childBy(token, 'cop') >= 0;

/** True for "were arrested", "being arrested", "the man arrested by police" and what is coordinated with them. */
export function isPassive({ tree, language }: Sheet, token: number): boolean {
  const children = tree.children(token);
  if (children.some((child) => tree.relation(child) === 'aux:pass')) return true;
  // "Oman mediated": a past tense is no passive, whatever its subject is called.
  if (children.some((child) => tree.relation(child) === 'nsubj:pass')) return tree.xpos(token) !== 'VBD';
  if (tree.xpos(token) !== 'VBN') return false;
  const auxiliaries = children.filter((child) => tree.relation(child).startsWith('aux'));
  if (auxiliaries.length > 0) return language.auxiliaries.be.has(tree.lemma(auxiliaries.at(-1)!));
  const relation = tree.relation(token);
  if (relation === 'acl' || relation === 'advcl' || relation === 'amod') return tree.childBy(token, 'obj') < 0;
  if (relation === 'conj' && tree.childBy(token, 'nsubj') < 0)
    return isVerb(tree, tree.head(token)) && isPassive({ tree, language } as Sheet, tree.head(token));
  return relation === 'xcomp' && tree.childBy(token, 'obj') < 0;
}
