import { countBelow } from '../../model/ascending.ts';
import type { Basis, Place } from '../../model/grounded.ts';
import type { PlaceWords } from '../../model/place-words.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';

export type Where = { readonly place: number; readonly basis: Basis; readonly evidence: readonly Span[] };
type Standing = { readonly place: number; readonly head: number; readonly preposition: string };

const NOMINAL = /^(nmod|compound|appos|flat|conj|amod|nmod:poss|dep|parataxis)/;
const FIRST = /^(obl|nmod|obj|nsubj|compound|advmod|iobj|appos|conj|nsubj:pass)/;

/**
 * Tells where a predicate's happening is: at the place that hangs from it ("in Aleppo"), from what it is done to ("a camp at
 * Balakot"), else from the clause that it belongs to. Null when no place of its own clause is named.
 */
export function readWhere(
  tree: Tree,
  places: readonly Place[],
  words: PlaceWords,
  capitals: ReadonlyMap<string, ReadonlySet<string>>,
): (head: number) => Where | null {
  const isCapital = ({ place }: Standing): boolean =>
    capitals.get(places[place]!.country ?? '')?.has(places[place]!.name.toLowerCase()) ?? false;
  const standing = places.map((place, i) => standingOf(tree, place, i)).filter((one) => one !== null);
  const bySentence = new Map<number, Standing[]>();
  for (const one of standing)
    bySentence.set(tree.sentenceOf(one.head), [...(bySentence.get(tree.sentenceOf(one.head)) ?? []), one]);
  return (head) => {
    const near = bySentence.get(tree.sentenceOf(head)) ?? [];
    const own = best(near.map((one) => ({ one, rank: rankOf(tree, one, head, words, places) })));
    if (own) {
      const { place } = closer(places, near, own);
      return { place, basis: 'stated', evidence: [places[place]!.span] };
    }
    const above = clauseAbove(tree, head);
    // What police in a town tell happened there; what a spokesman in the capital tells did not.
    const shareable = isSaid(tree, head, above) ? near.filter((one) => !isCapital(one)) : near;
    const shared = above < 0 ? null : best(shareable.map((one) => ({ one, rank: rankOf(tree, one, above, words, places) })));
    const told = shared ?? opening(tree, near, head, words) ?? behind(tree, near, head, words);
    return told ? { place: told.place, basis: 'inferred', evidence: [places[told.place]!.span] } : null;
  };
}

function standingOf(tree: Tree, place: Place, i: number): Standing | null {
  const { start, end } = tree.document.tokens;
  const low = countBelow(tree.count, (token) => start[token]!, place.span.start);
  if (low >= tree.count || start[low] !== place.span.start) return null;
  let head = low;
  for (let token = low; token < tree.count && end[token]! <= place.span.end; token++)
    if (tree.head(token) < low || start[tree.head(token)]! >= place.span.end) head = token;
  const own = tree.childBy(head, 'case');
  // "near the Syrian border", "in the Aleppo suburbs".
  const mark = own < 0 && /^(amod|compound)/.test(tree.relation(head)) ? tree.childBy(tree.head(head), 'case') : own;
  return { place: i, head, preposition: mark < 0 ? '' : tree.lower(mark) };
}

/** "At Kobani in Syria": the place within the state, which stands just before it. */
function closer(places: readonly Place[], near: readonly Standing[], own: Standing): Standing {
  if (places[own.place]!.precision !== 'country') return own;
  const inner = near.find(
    (one) => own.head - one.head > 0 && own.head - one.head <= 3 && isInside(places[one.place]!, places[own.place]!),
  );
  return inner ?? own;
}

const isInside = (place: Place, state: Place): boolean => place.precision !== 'country' && place.country === state.country;

/** "In Zenda, on the southern side, gunmen shot two guards": a place that opens the sentence holds for all of it. */
function opening(tree: Tree, near: readonly Standing[], head: number, words: PlaceWords): Standing | null {
  const { first } = tree.sentence(head);
  return (
    near.find(
      (one) =>
        one.head - first <= OPENING &&
        one.head < head &&
        words.locatives.has(one.preposition) &&
        !isElsewhere(tree, one.head, head),
    ) ?? null
  );
}

/** "The spokesman in Islamabad said that bombs were dropped", "In London Brandt said …": where it is said is not where it is done. */
function isElsewhere(tree: Tree, place: number, predicate: number): boolean {
  let above = place;
  while (tree.head(above) >= 0 && tree.upos(above) !== 'VERB') {
    if (tree.relation(above).startsWith('nsubj') && tree.head(above) !== predicate) return true;
    above = tree.head(above);
  }
  for (let token = predicate; tree.head(token) >= 0 && token !== above; token = tree.head(token))
    if (tree.relation(token).startsWith('ccomp') && tree.head(token) === above) return true;
  return false;
}

const OPENING = 4;

/** A local phrase behind the predicate with no other clause between, wherever the parse hung it. */
function behind(tree: Tree, near: readonly Standing[], head: number, words: PlaceWords): Standing | null {
  const next = near.find((one) => one.head > head && words.locatives.has(one.preposition));
  if (!next || isElsewhere(tree, next.head, head)) return null;
  for (let token = head + 1; token < next.head; token++) {
    if (tree.word(token) === ';') return null;
    if (tree.upos(token) === 'VERB' && tree.childrenBy(token, 'nsubj').some((subject) => subject > head)) return null;
  }
  return next;
}

function best(ranked: readonly { readonly one: Standing; readonly rank: number }[]): Standing | null {
  const found = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank || a.one.head - b.one.head);
  return found[0]?.one ?? null;
}

/** How well a place stands to a predicate; 0 when it belongs elsewhere. */
function rankOf(
  tree: Tree,
  { place, head, preposition }: Standing,
  predicate: number,
  words: PlaceWords,
  places: readonly Place[],
): number {
  if (head === predicate) return 0;
  let steps = 0;
  let token = head;
  while (token >= 0 && tree.head(token) !== predicate) {
    if (++steps > 4 || !NOMINAL.test(tree.relation(token))) return 0;
    token = tree.head(token);
    if (token >= 0 && tree.upos(token) === 'VERB') return 0;
  }
  if (token < 0 || !FIRST.test(tree.relation(token))) return 0;
  const local = words.locatives.has(preposition);
  const { precision, use } = places[place]!;
  if ((precision === 'country' || use === 'actor') && !local) return 0;
  if (tree.relation(token).startsWith('nsubj') && !local) return 0;
  // "At Balakot in Pakistan": the closer place, though it hangs lower.
  const exact = precision === 'country' ? 0 : precision === 'region' ? 1 : 3;
  return (local ? 6 : preposition === 'of' || preposition === '' ? 3 : words.directions.has(preposition) ? 2 : 1) - steps + exact;
}

/** True when a clause is what the other one says. */
const isSaid = (tree: Tree, head: number, above: number): boolean => {
  for (let token = head; token >= 0 && token !== above; token = tree.head(token))
    if (tree.relation(token).startsWith('ccomp')) return true;
  return false;
};

const JOINED = /^(conj|xcomp|advcl|acl|obj|nmod|parataxis|ccomp|obl)/;

/** The clause that an inner one shares its place with. */
function clauseAbove(tree: Tree, head: number): number {
  let token = head;
  while (token >= 0 && JOINED.test(tree.relation(token))) {
    token = tree.head(token);
    if (token >= 0 && tree.upos(token) === 'VERB') return token;
  }
  return -1;
}
