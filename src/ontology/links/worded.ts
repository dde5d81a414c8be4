import type { LinkWord, LinkWords, Predicate, RecordLink, Span, Tree } from '../../model/index.ts';
import { type Happening, isConflict, type Link, mayFollow, threadOf } from './happening.ts';

/** Steps from a happening's word up to the word that it hangs on. */
const MOST_STEPS = 5;

export type Worded = {
  readonly tree: Tree;
  readonly words: LinkWords;
  readonly predicates: readonly Predicate[];
  readonly happenings: readonly Happening[];
};

type Found = { readonly kind: LinkWord | 'granted'; readonly token: number };

/** Threads that words between two happenings speak of: "expelled two envoys in response to the attack". */
export function linkWorded(input: Worded): Link[] {
  const owner = new Map<number, Happening>();
  for (const happening of input.happenings) for (const { claim } of happening.claims) owner.set(claim.head, happening);
  for (const { head, light } of input.predicates) {
    const known = owner.get(head);
    if (known && light !== null && !owner.has(light)) owner.set(light, known);
  }
  return [...climb(input, owner), ...caused(input, owner)];
}

/** From each happening up the tree: a linking word on the way to another happening ties the two. */
function* climb({ tree, words, happenings }: Worded, owner: ReadonlyMap<number, Happening>): Iterable<Link> {
  for (const earlier of happenings)
    for (const { claim } of earlier.claims) {
      let word: Found | null = null;
      let token = claim.head;
      for (let step = 0; step < MOST_STEPS && token >= 0; step++) {
        word ??= wordAt(tree, words, token, step === 0 ? earlier : null);
        token = tree.head(token);
        const later = owner.get(token);
        if (!later || later === earlier) continue;
        if (word && mayFollow(later, earlier)) yield linkOf(tree, later, earlier, word);
        break;
      }
    }
}

/** The linking word at a token: a preposition or conjunction before it, or the noun that it is itself. `own`: the happening whose word it is. */
function wordAt(tree: Tree, words: LinkWords, token: number, own: Happening | null): Found | null {
  const noun = own === null && tree.upos(token) === 'NOUN' ? words.nouns.get(tree.lemma(token).toLowerCase()) : undefined;
  if (noun) return { kind: noun, token };
  for (const child of tree.children(token)) {
    if (!/^(?:case|mark|advmod)/.test(tree.relation(child))) continue;
    const kind = words.before.get(tree.lower(child));
    if (kind) return { kind, token: child };
    if (own && threadOf(own).granted && words.granting.has(tree.lower(child))) return { kind: 'granted', token: child };
  }
  return null;
}

function linkOf(tree: Tree, later: Happening, earlier: Happening, { kind, token }: Found): Link {
  return {
    from: later.id,
    to: earlier.id,
    kind: kindOf(kind, later, earlier),
    evidence: [tree.span(token, token)],
    rule: `word.${kind}`,
  };
}

/** "after" is told of an answer where somebody turns against somebody, else of what came next. */
function kindOf(kind: Found['kind'], later: Happening, earlier: Happening): RecordLink['kind'] {
  if (kind === 'cause') return 'cause';
  if (kind !== 'after') return 'response';
  return later.from.size > 0 && isConflict(later) && isConflict(earlier) ? 'response' : 'sequel';
}

/** "The raid prompted a protest": the verb's subject is the earlier one. */
function* caused({ tree, words, predicates }: Worded, owner: ReadonlyMap<number, Happening>): Iterable<Link> {
  for (const { head, lemma, subjects, objects, obliques } of predicates) {
    if (!words.verbs.has(lemma.split(' ')[0]!)) continue;
    for (const subject of subjects)
      for (const object of [...objects, ...obliques.map((one) => one.head)]) {
        const [earlier, later] = [owner.get(subject), owner.get(object)];
        if (!earlier || !later || earlier === later) continue;
        const evidence: Span[] = [tree.span(head, head)];
        yield { from: later.id, to: earlier.id, kind: 'cause', evidence, rule: 'word.brings-about' };
      }
  }
}
