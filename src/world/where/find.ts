import type { Place } from '../../model/grounded.ts';
import type { PlaceWords } from '../../model/place-words.ts';
import type { Profile } from '../../model/profile.ts';
import type { Mention } from '../../model/reading.ts';
import type { Tree } from '../../model/tree.ts';
import { type Gazetteer, keyOf, type Spot } from './gazetteer.ts';

export type PlacesInput = {
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly profiles: readonly Profile[];
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
};

type Named = {
  readonly mention: Mention;
  readonly profile: Profile;
  readonly first: number;
  readonly last: number;
  readonly spots: readonly Spot[];
};

/** Above this, a name is taken for the town wherever it stands. */
const WELL_KNOWN = 150_000;

/** Every place name of a report with what it denotes, in text order; governments told of by their capital are none. */
export function findPlaces(input: PlacesInput): Place[] {
  const named = input.mentions.flatMap((mention) => nameAt(input, mention) ?? []);
  const context = countriesOf(input.profiles);
  const chosen = new Map<string, Spot>();
  const places: Place[] = [];
  for (const one of named) {
    const key = keyOf(input.tree.text(input.tree.span(one.first, one.last)));
    // One sense a report: the first time a name is used decides, unless the words themselves say more.
    const spot = toldBeside(input, one, context) ?? chosen.get(key) ?? likeliest(one.spots, context);
    if (!spot) continue;
    chosen.set(key, spot);
    places.push(placeOf(input.tree, one, spot));
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

function placeOf(tree: Tree, { first, last }: Named, spot: Spot): Place {
  return {
    span: tree.span(first, last),
    name: spot.name,
    country: spot.country,
    lat: spot.lat,
    lon: spot.lon,
    geonames: spot.geonames,
    precision: spot.precision,
  };
}

function nameAt(input: PlacesInput, mention: Mention): Named | null {
  const { tree, profiles, gazetteer } = input;
  const profile = profiles[mention.id]!;
  if (mention.form === 'pronoun' || profile.kind === 'person' || profile.kind === 'role' || profile.kind === 'group') return null;
  const [first, last] = properRun(tree, mention);
  if (last < first) return null;
  const { known } = profile;
  if (
    known &&
    (known.sense === 'adjective' || known.sense === 'people' || known.sense === 'seat' || known.sense === 'organization')
  )
    return null;
  if (known?.sense === 'state') return { mention, profile, first, last, spots: [stateSpot(known.name, known.country!)] };
  const spots = gazetteer.lookUp(keyOf(tree.text(tree.span(first, last))));
  if (known?.sense === 'capital')
    return profile.acts ? null : { mention, profile, first, last, spots: withCountry(spots, known.country!, known.words) };
  if (spots.length === 0 || profile.kind === 'organization') return null;
  const certain = profile.kind === 'place' || isPlacelike(input, mention.head) || spots[0]!.people >= WELL_KNOWN;
  return certain ? { mention, profile, first, last, spots } : null;
}

const stateSpot = (name: string, country: string): Spot => ({
  name,
  country,
  region: '',
  lat: null,
  lon: null,
  geonames: null,
  people: 1e8,
  precision: 'country',
});

/** A capital is its state's town of that name, else a spot without coordinates. */
function withCountry(spots: readonly Spot[], country: string, name: string): Spot[] {
  const own = spots.filter((spot) => spot.country === country);
  return own.length
    ? own
    : [
        {
          ...stateSpot(
            name.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase()),
            country,
          ),
          precision: 'city',
        },
      ];
}

/** The capitalised words that end at the mention's head, with what hangs flat behind it. */
function properRun(tree: Tree, mention: Mention): [number, number] {
  const isName = (token: number): boolean =>
    tree.upos(token) === 'PROPN' ||
    (/^\p{Lu}/u.test(tree.word(token)) && tree.upos(token) !== 'DET' && tree.upos(token) !== 'PRON');
  let last = mention.head;
  if (!isName(last)) return [0, -1];
  while (last + 1 < mention.end && isName(last + 1)) last++;
  let first = mention.head;
  while (first - 1 >= mention.first && (isName(first - 1) || (tree.word(first - 1) === '-' && isName(first - 2)))) first--;
  return [first, last];
}

function isPlacelike({ tree, words }: PlacesInput, head: number): boolean {
  const preposition = tree.childBy(head, 'case');
  if (preposition >= 0 && (words.locatives.has(tree.lower(preposition)) || words.directions.has(tree.lower(preposition))))
    return true;
  const above = tree.head(head);
  if (tree.document.sections[tree.sentence(head).section]!.kind === 'dateline') return true;
  return above >= 0 && words.placeNouns.has(tree.lemma(above).toLowerCase());
}

/** How often the report names each state. */
function countriesOf(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { known, modifiers } of profiles) {
    add(known?.country);
    for (const hit of modifiers) add(hit.known.country);
  }
  return counts;
}

/** "Salisbury, Maryland", "Paris, Texas", "the Syrian city of Aleppo": the country or region that stands with the name. */
function toldBeside(
  { tree, gazetteer, profiles, mentions }: PlacesInput,
  { mention, last, spots }: Named,
  context: ReadonlyMap<string, number>,
): Spot | null {
  if (tree.word(last + 1 < tree.count ? last + 1 : last) !== ',' || last + 2 >= tree.count) return null;
  const beside = mentions.find((other) => other.first <= last + 2 && last + 2 < other.end && other.id !== mention.id);
  const country = beside ? profiles[beside.id]!.known?.country : null;
  if (country) return spots.find((spot) => spot.country === country) ?? null;
  const region = gazetteer.lookUp(keyOf(tree.word(last + 2))).find((spot) => spot.precision === 'region');
  return region
    ? likeliest(
        spots.filter((spot) => spot.country === region.country),
        context,
      )
    : null;
}

/** The more people and the more the report speaks of its country, the likelier. */
function likeliest(spots: readonly Spot[], context: ReadonlyMap<string, number>): Spot | null {
  let best: Spot | null = null;
  let most = -1;
  for (const spot of spots) {
    const weight = Math.log10(spot.people + 10) + Math.min(2, (context.get(spot.country ?? '') ?? 0) * 0.8);
    if (weight > most) [best, most] = [spot, weight];
  }
  return best;
}
