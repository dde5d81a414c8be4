import type { Span } from '../../model/span.ts';
import { type Candidate, type CandidateInput, namedBy } from './candidates.ts';
import { keyOf } from './gazetteer.ts';
import { lookUpLoosely } from './loosely.ts';

/** What a given span may denote: the candidate of just those words, else what its words or a name within them are called in the lists. */
export function givenName(input: CandidateInput, found: readonly Candidate[], span: Span): Candidate | null {
  const { tree, gazetteer, words } = input;
  const { start, end } = tree.document.tokens;
  const same = found.find((one) => start[one.first] === span.start && end[one.end - 1] === span.end);
  if (same) return same;
  let first = 0;
  while (first < tree.count && end[first]! <= span.start) first++;
  let last = first;
  while (last + 1 < tree.count && start[last + 1]! < span.end) last++;
  if (first >= tree.count) return null;
  const text = tree.text(span);
  // "Russian" in "anti-Russian", "U.S" before a stop that is not its own.
  const known = namedBy(input, text, first, last + 1);
  if (known) return known;
  const short = gazetteer.abbreviated(text);
  const inner = found.filter((one) => one.first >= first && one.end <= last + 1 && !isGeneric(input, one));
  // "Council of Europe": a state, people or region within tells more than a town that is called so.
  const within =
    inner.find(({ known, source, spots }) => known !== null || source === 'people' || spots[0]?.kind === 'special') ??
    inner[0] ??
    found.find((one) => one.first <= first && one.end > first && one.end <= last + 1);
  const named = short ? [short] : lookUpLoosely(gazetteer, words, text);
  const spots = named.length ? named : (within?.spots ?? []);
  return {
    first,
    end: last + 1,
    key: keyOf(text),
    source: short ? 'short' : (within?.source ?? 'town'),
    known: within?.known ?? null,
    spots,
    // What a house or a company is called after may be far away; a state's bank is in it.
    ...(named.length || !within || within.source !== 'town' ? {} : { embedded: true as const }),
  };
}

/** "Street" and "Church" are towns too, but not in "Royal Street". */
function isGeneric({ tree, words }: CandidateInput, { first, end }: Candidate): boolean {
  const word = tree.lower(first).replace('.', '');
  return (
    end === first + 1 &&
    (words.buildings.has(word) || words.endings.has(word) || words.placeNouns.has(word) || words.sides.has(word))
  );
}
