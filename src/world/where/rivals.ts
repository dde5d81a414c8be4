import type { Tree } from '../../model/tree.ts';
import { type Candidate, type CandidateInput, candidatesFrom, findCandidates, isCapital } from './candidates.ts';
import { keyOf, type Spot } from './gazetteer.ts';
import type { Trait } from './weights.ts';

/**
 * All that may be a place's name, overlapping names among them: "Springfield" and "Springfield Science Museum", "Florida" and "South
 * Florida". In the order of their first words, the longest first.
 */
export function findRivals(input: CandidateInput): Candidate[] {
  const found = new Map<string, Candidate>();
  const plain = findCandidates(input);
  const more = plain.flatMap((candidate) => [...namesWithin(input, candidate), ...widened(input, candidate)]);
  for (const candidate of [...plain, ...more]) {
    const id = `${candidate.first}-${candidate.end}`;
    if (!found.has(id)) found.set(id, candidate);
  }
  return [...found.values()].sort((a, b) => a.first - b.first || b.end - a.end);
}

/** Of names that overlap the one with the most weight, in text order; what weighs `least` or less is none. */
export function settleRivals(candidates: readonly Candidate[], weights: readonly number[], least: number): Candidate[] {
  const order = candidates.map((_, i) => i).filter((i) => weights[i]! > least);
  order.sort((a, b) => weights[b]! - weights[a]! || a - b);
  const taken = new Set<number>();
  const chosen = order.filter((i) => {
    const tokens = tokensOf(candidates[i]!);
    if (tokens.some((token) => taken.has(token))) return false;
    for (const token of tokens) taken.add(token);
    return true;
  });
  return chosen.map((i) => candidates[i]!).sort((a, b) => a.first - b.first);
}

const tokensOf = ({ first, end }: Candidate): number[] => Array.from({ length: end - first }, (_, i) => first + i);

/** What is named within a name that only its shape tells: the town of "Springfield Science Museum". */
function namesWithin(input: CandidateInput, shape: Candidate): Candidate[] {
  if (shape.source !== 'shape') return [];
  const inside = input.tree.lower(shape.end - 1);
  return tokensOf(shape)
    .flatMap((token) => candidatesFrom(input, token))
    .filter(({ first, end }) => end <= shape.end && end - first < shape.end - shape.first)
    .map((one) => ({ ...one, inside }));
}

const LONGEST_ARTICLE = 3;

/** A name with the words before or behind it that make it another's: "South Florida", "al-Tanf", "Republic of Chad", "Miami-Dade". */
function widened(input: CandidateInput, candidate: Candidate): Candidate[] {
  const { tree, words } = input;
  const { first, end, source } = candidate;
  if (source === 'people' || source === 'shape' || source === 'guess') return [];
  const { first: start, end: stop } = tree.sentence(first);
  const found: Candidate[] = [];
  const widen = (from: number, to: number, how: string): void => {
    const key = keyOf(tree.text(tree.span(from, to - 1)));
    found.push({ ...candidate, first: from, end: to, key, spots: candidate.spots.map(partOf), widened: how });
  };
  const before = first - 1;
  const two = first - 2;
  if (before >= start && isCapital(tree.word(before)) && words.sides.has(tree.lower(before))) widen(before, end, 'side');
  if (two >= start && isHyphen(tree, before) && tree.word(two).length <= LONGEST_ARTICLE) widen(two, end, 'article');
  if (two >= start && tree.lower(before) === 'of' && isCapital(tree.word(two))) widen(two, end, `of ${tree.lower(two)}`);
  if (end + 1 < stop && isHyphen(tree, end) && isCapital(tree.word(end + 1))) widen(first, end + 2, 'joined');
  return found;
}

/** "South Venezuela" is no country. */
const partOf = (spot: Spot): Spot => (spot.kind === 'country' ? { ...spot, precision: 'region' } : spot);

/** A hyphen with no space about it. */
function isHyphen(tree: Tree, token: number): boolean {
  const { start, end } = tree.document.tokens;
  return tree.word(token) === '-' && end[token - 1] === start[token] && start[token + 1] === end[token];
}

const MOST_SURE = 3;

/** What the rest of a report says of each name: its own weight at first sight, and the mean of its other mentions'. */
export function traitsOfMates(candidates: readonly Candidate[], weights: readonly number[]): Trait[][] {
  const sure = weights.map((weight) => Math.max(-MOST_SURE, Math.min(MOST_SURE, weight)));
  const sums = new Map<string, { sum: number; count: number }>();
  candidates.forEach(({ key }, i) => {
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + sure[i]!, count: count + 1 });
  });
  return candidates.map(({ key, source }, i) => {
    const { sum, count } = sums.get(key)!;
    const others = count - 1;
    const mean = others > 0 ? (sum - sure[i]!) / others : 0;
    return [
      ['own', weights[i]!],
      ['mates', mean],
      [`mates ${source}`, mean],
      ['many mates', others > 2 ? mean : 0],
      ['alone', others === 0 ? 1 : 0],
      ['of many', others > 2 ? 1 : 0],
    ];
  });
}
