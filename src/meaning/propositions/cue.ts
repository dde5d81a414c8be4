import type { Predicate, Span, Tree } from '../../model/index.ts';

/** The shortest words that make the statement: auxiliaries, negation, light verb and particles with the head. */
export function cueOf(tree: Tree, predicate: Predicate, last: number): Span {
  let first = predicate.head;
  while (first > 0 && tree.sentenceOf(first - 1) === tree.sentenceOf(first) && belongs(tree, first - 1, predicate.head)) first--;
  if (predicate.light !== null && predicate.light < first && predicate.head - predicate.light <= 6) first = predicate.light;
  const end = Math.max(last, predicate.head);
  return tree.span(first, end - predicate.head > 4 ? predicate.head : end);
}

/** How far the noun that tells the act may stand from the verb that carries it. */
const REACH = 4;

/** The cue with the noun that a verb only carries: "had given no warning", "no apology was given". */
export function withCarried(tree: Tree, predicate: Predicate, cue: Span, nouns: ReadonlySet<string>): Span {
  const noun = predicate.objects.find(
    (token) => nouns.has(tree.lemma(token).toLowerCase()) && Math.abs(token - predicate.head) <= REACH,
  );
  if (noun === undefined) return cue;
  const { start, end } = tree.span(noun, noun);
  return { start: Math.min(cue.start, start), end: Math.max(cue.end, end) };
}

const belongs = (tree: Tree, token: number, head: number): boolean =>
  tree.head(token) === head &&
  (tree.upos(token) === 'AUX' || tree.lower(token) === 'not' || tree.lower(token) === "n't" || tree.lower(token) === 'never');
