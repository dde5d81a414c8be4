import type { Place, PlaceUse } from '../../model/grounded.ts';
import type { PlaceWords } from '../../model/place-words.ts';
import type { Span } from '../../model/span.ts';
import type { Tree } from '../../model/tree.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Spot } from './gazetteer.ts';
import { givenName } from './given.ts';
import { findRivals, settleRivals, traitsOfMates } from './rivals.ts';
import { groupCandidates, readContext, settleSenses } from './senses.ts';
import { type TraitInput, traitsOfCandidates } from './traits.ts';
import { placeUnlisted } from './unlisted.ts';
import { type PlaceModel, weigh } from './weights.ts';

export type PlacesInput = TraitInput & {
  readonly model: PlaceModel;
  /** Whether the report is of a time when places were called otherwise. */
  readonly old?: boolean;
};

/** The weight above which a name is taken for a place: a little below even, for what is missed is lost to all that follows. */
const LEAST = -0.6;

/** Every place name of a report with what it denotes, in text order. Names of peoples are among them, told apart by their use. */
export function findPlaces(input: PlacesInput): Place[] {
  return resolve(input, findNames(input), findCandidates(input));
}

/** The names that are places': of those that overlap the likeliest, in view of how the report uses each elsewhere. */
function findNames(input: PlacesInput): Candidate[] {
  const rivals = findRivals(input).filter((one) => !isBearer(input, one));
  const weights = traitsOfCandidates(input, rivals).map((traits) => weigh(input.model.find, traits));
  const again = traitsOfMates(rivals, weights).map((traits) => weigh(input.model.findAgain, traits));
  return settleRivals(rivals, again, LEAST);
}

/** The places that given spans name, whatever else the report holds. */
export function resolvePlaces(input: PlacesInput, spans: readonly Span[]): Place[] {
  const found = findCandidates(input);
  const names = spans.map((span) => givenName(input, found, span)).filter((one) => one !== null);
  return resolve(input, names, [...names, ...found.filter(({ source }) => source === 'state' || source === 'people')]);
}

function resolve(input: PlacesInput, names: readonly Candidate[], seen: readonly Candidate[]): Place[] {
  const { tree, gazetteer, model } = input;
  const groups = groupCandidates(tree, gazetteer, names, input.old);
  const chosen = settleSenses(groups, readContext(seen, input.names), model);
  const uses = usesOf(input);
  const found = groups
    .flatMap(({ candidates, beside }, i) =>
      candidates.map((candidate) => ({
        doubtful: candidate.embedded === true && beside === null,
        place: placeOf(input, candidate, chosen[i]!, uses),
      })),
    )
    .sort((a, b) => a.place.span.start - b.place.span.start);
  const embedded = new Set(found.flatMap(({ doubtful }, i) => (doubtful ? [i] : [])));
  return placeUnlisted(
    tree,
    found.map(({ place }) => place),
    embedded,
  );
}

function placeOf(
  { tree, words }: PlacesInput,
  { first, end, source }: Candidate,
  spot: Spot | null,
  acts: ReadonlySet<number>,
): Place {
  const span = tree.span(first, end - 1);
  const grounded = source === 'people' && words.grounds.has(tree.lemma(end)) && isPlaced(tree, first, end, words);
  const use: PlaceUse = grounded
    ? 'place'
    : source === 'people'
      ? 'people'
      : acts.has(end - 1) && !isPlaced(tree, first, end, words)
        ? 'actor'
        : 'place';
  return {
    span,
    name: spot && (source === 'short' || source === 'people') ? spot.name : tree.text(span),
    use,
    country: spot?.country ?? null,
    region: spot?.region || null,
    lat: spot?.lat ?? null,
    lon: spot?.lon ?? null,
    geonames: spot?.geonames ?? null,
    precision: spot?.precision ?? 'point',
  };
}

/** "In Turkey", "to Paris, France": behind a preposition of place, or behind another name and a comma. */
function isPlaced(tree: Tree, first: number, end: number, words: PlaceWords): boolean {
  if (first === 0) return false;
  let at = first - 1;
  if (at > 0 && (words.sides.has(tree.lower(at)) || tree.relation(at) === 'det')) at--;
  const before = tree.lower(at);
  if (words.locatives.has(before) || words.directions.has(before)) return true;
  return before === ',' && /^(appos|nmod|parataxis|list|flat|dep|compound)/.test(tree.relation(end - 1));
}

/** "Jordan Henderson", "Michael Jordan": a first name with a surname behind it, or a surname behind a first name. */
function isBearer({ tree, knowledge, mentions, profiles }: PlacesInput, { first, end }: Candidate): boolean {
  if (end !== first + 1) return false;
  const isFirst = (token: number): boolean => knowledge.firstNames.has(tree.lower(token));
  const isName = (token: number): boolean => token >= 0 && token < tree.count && tree.xpos(token) === 'NNP';
  const inside = mentions.find((mention) => mention.first <= first && first < mention.end && mention.form === 'name');
  if (!inside || profiles[inside.id]!.kind === 'organization') return false;
  const { first: start, end: stop } = tree.sentence(first);
  const named = first > start && isFirst(first - 1) && isName(first - 1) && tree.head(first) === first - 1;
  return (
    named || (isFirst(first) && end < stop && isName(end) && tree.relation(end).startsWith('flat') && tree.head(end) === first)
  );
}

/** Heads of names that stand for a government: "Moscow said". */
function usesOf({ mentions, profiles }: PlacesInput): ReadonlySet<number> {
  const acting = new Set<number>();
  for (const { id, head } of mentions) {
    const { known, acts } = profiles[id]!;
    if (known && acts && (known.sense === 'state' || known.sense === 'capital' || known.sense === 'seat')) acting.add(head);
  }
  return acting;
}
