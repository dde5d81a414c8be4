import type { Predicate, Proposition, Tree } from '../../model/index.ts';
import type { Draft } from './draft.ts';
import type { FrameLexicon } from './lexicon.ts';
import { withConjuncts } from './nouns.ts';

/** Gives propositions their ids and links each to those that it is about. A link always leads to another sentence part, never back. */
export function linkInner(
  tree: Tree,
  predicates: readonly Predicate[],
  drafts: readonly Draft[],
  lexicon: FrameLexicon,
): Proposition[] {
  const at = new Map<number, number>();
  drafts.forEach((draft, id) => {
    at.set(draft.head, id);
  });
  for (const predicate of predicates) {
    if (predicate.light !== null && at.has(predicate.head) && !at.has(predicate.light))
      at.set(predicate.light, at.get(predicate.head)!);
  }
  const byId = new Map(predicates.map((predicate) => [predicate.id, predicate]));
  return drafts.map((draft, id) => ({
    ...draft,
    id,
    inner: innerOf(tree, draft, byId.get(draft.predicate), at, lexicon).filter((other) => other !== id),
  }));
}

function innerOf(
  tree: Tree,
  draft: Draft,
  predicate: Predicate | undefined,
  at: ReadonlyMap<number, number>,
  lexicon: FrameLexicon,
): number[] {
  const inner = new Set<number>();
  for (const token of candidates(tree, draft, predicate)) {
    for (const id of propositionsAt(tree, token, at, lexicon, 0)) inner.add(id);
  }
  return [...inner];
}

function candidates(tree: Tree, draft: Draft, predicate: Predicate | undefined): Set<number> {
  const { theme = [], patient = [], cause: _, ...rest } = draft.roles;
  const tokens = new Set<number>([...(predicate?.complements ?? []), ...theme, ...patient]);
  for (const child of tree.children(draft.head)) {
    const relation = tree.relation(child);
    if (relation === 'xcomp' || relation === 'ccomp' || relation === 'acl' || isPurpose(tree, draft, child)) tokens.add(child);
  }
  for (const party of [...(rest.agent ?? []), ...(rest.partner ?? [])]) tokens.delete(party);
  tokens.delete(draft.head);
  return tokens;
}

/** "Offered him a meeting to discuss the war": what the thing is for. */
const isPurpose = (tree: Tree, { roles }: Draft, child: number): boolean =>
  tree.relation(child) === 'advcl' &&
  (roles.theme ?? []).some((thing) => thing < child && tree.upos(thing) === 'NOUN') &&
  tree.childrenBy(child, 'mark').some((mark) => tree.upos(mark) === 'PART');

const DEPTH = 2;

/** Propositions at a token or its conjuncts, seen through "a series of" and documents ("a resolution demanding …"). */
function propositionsAt(
  tree: Tree,
  token: number,
  at: ReadonlyMap<number, number>,
  lexicon: FrameLexicon,
  depth: number,
): number[] {
  const own = withConjuncts(tree, token).flatMap((part) => at.get(part) ?? []);
  if (own.length > 0 || depth >= DEPTH) return own;
  const tag = tree.upos(token);
  const below = tree.children(token).filter((child) => leadsOn(tree, child, tag === 'NOUN' || tag === 'PROPN'));
  return below.flatMap((child) => propositionsAt(tree, child, at, lexicon, depth + 1));
}

function leadsOn(tree: Tree, child: number, ofNoun: boolean): boolean {
  const relation = tree.relation(child);
  if (relation.startsWith('acl')) return true;
  if (!ofNoun) return relation === 'xcomp' || relation === 'ccomp' || relation === 'obj';
  return relation === 'nmod' || relation === 'compound';
}
