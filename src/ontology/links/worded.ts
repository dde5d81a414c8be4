import type { LinkWord, LinkWords, Predicate, RecordLink, Tree } from '../../model/index.ts';
import { type Happening, isAnswer, isConflict, isTurnedOn, type Link, mayFollow, sameDoers, threadOf } from './happening.ts';

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
  return [...climb(input, owner), ...caused(input, owner), ...replied(input)];
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
        // No day that is only assumed speaks against what words say.
        if (!word || !(later.assumed || earlier.assumed || mayFollow(later, earlier))) break;
        const kind = kindOf(word.kind, later, earlier);
        if (kind) yield linkAt(tree, word.token, { from: later.id, to: earlier.id, kind, rule: `word.${word.kind}` });
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

/** A link that rests on the word at a token. */
const linkAt = (tree: Tree, token: number, link: Omit<Link, 'evidence'>): Link => ({
  ...link,
  evidence: [tree.span(token, token)],
});

/** "after" is told of an answer where somebody turns against those who acted, or on an act of force, else of what came next; "when" of an answer alone. */
function kindOf(kind: Found['kind'], later: Happening, earlier: Happening): RecordLink['kind'] | null {
  if (kind === 'cause') return 'cause';
  if (kind !== 'after' && kind !== 'when') return 'response';
  const turns = later.claims.some(({ claim }) => claim.actors.length > 0) && isConflict(later) && !sameDoers(later, earlier);
  if (turns && (isConflict(earlier) || isTurnedOn(later, earlier))) return 'response';
  return kind === 'after' ? 'sequel' : null;
}

/** "Denmark retaliated": the nearest act before that those who answer suffered from those whom they answer. */
function* replied({ tree, words, happenings }: Worded): Iterable<Link> {
  for (const later of happenings) {
    const { claim } = later.claims[0]!;
    const verb = [claim.head, tree.head(claim.head)].find(
      (token) => token >= 0 && words.answers.has(tree.lemma(token).toLowerCase()),
    );
    if (verb === undefined) continue;
    const earlier = happenings
      .filter((one) => one !== later && isConflict(one) && isAnswer(later, one) && one.claims[0]!.claim.head < verb)
      .sort((a, b) => b.claims[0]!.claim.head - a.claims[0]!.claim.head)[0];
    if (earlier) yield linkAt(tree, verb, { from: later.id, to: earlier.id, kind: 'response', rule: 'word.answers' });
  }
}

/** "The raid prompted a protest": the verb's subject is the earlier one. */
function* caused({ tree, words, predicates }: Worded, owner: ReadonlyMap<number, Happening>): Iterable<Link> {
  for (const { head, lemma, subjects, objects, obliques } of predicates) {
    if (!words.verbs.has(lemma.split(' ')[0]!)) continue;
    for (const subject of subjects)
      for (const object of [...objects, ...obliques.map((one) => one.head)]) {
        const [earlier, later] = [owner.get(subject), owner.get(object)];
        if (!earlier || !later || earlier === later) continue;
        yield linkAt(tree, head, { from: later.id, to: earlier.id, kind: 'cause', rule: 'word.brings-about' });
      }
  }
}
