import { foldKey } from '../../model/fold.ts';
import type { Precision } from '../../model/grounded.ts';
import { readSortedLines } from './lines.ts';

/** `city`: its main name; `alias`: another name of a city; `section`: part of a city; `district`: a county and the like. */
export type SpotKind = 'country' | 'region' | 'district' | 'city' | 'alias' | 'section' | 'special';

/** One thing that a name may denote. */
export type Spot = {
  readonly name: string;
  readonly kind: SpotKind;
  readonly country: string | null;
  /** First-level region as GeoNames codes it, "" when not known. */
  readonly region: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
  readonly people: number;
  readonly precision: Precision;
  /** A name that the town has no more, or only in books, and that another town bears today: Harare's "Salisbury". */
  readonly former?: true;
};

export type Gazetteer = {
  /** Everything called by the folded words (`keyOf`), the most people first; none when the name is not known. */
  lookUp(key: string): readonly Spot[];
  /** The state as a whole; without coordinates when its code is no country's. */
  state(name: string, country: string): Spot;
  /** The region that an abbreviation as written stands for: "Ala.", "TX", "NSW"; null when none. */
  abbreviated(written: string): Spot | null;
  /** What a people that is no state's is called after: "European", "Texans"; none when the folded words name no such people. */
  people(key: string): readonly Spot[];
  /** How often texts use a town's name as an ordinary word, "reading", "mobile"; null when it is none. */
  wordUses(key: string): number | null;
};

/** The files of `data/places/`. */
export type PlaceFiles = {
  readonly gazetteer: Uint8Array;
  readonly regions: string;
  readonly countries: string;
  readonly abbreviations: string;
  readonly peoples: string;
  readonly words: string;
};

/** The form in which names are looked up: folded words joined by a space, lower case. */
export const keyOf = foldKey;

const NONE: readonly Spot[] = [];

/** Look-ups that are kept: in a long run there are always names that come once. */
const MOST_KNOWN = 20_000;

/**
 * Opens the files of `data/places/`: the gazetteer as bytes of lines sorted by key, searched where they lie, the rest as text.
 * A look-up takes about eighteen reads.
 */
export function openGazetteer(files: PlaceFiles): Gazetteer {
  const special = readRegions(files.regions);
  const centres = readCentres(files.countries);
  const short = readAbbreviations(files.abbreviations);
  const peoples = readPeoples(files.peoples);
  const words = readWords(files.words);
  const search = readSortedLines(files.gazetteer);
  const known = new Map<string, readonly Spot[]>();
  const lookUp = (key: string): readonly Spot[] => {
    const seen = known.get(key);
    if (seen) return seen;
    const own = special.get(key) ?? NONE;
    const listed = markFormer(search(key).map(readSpot), key);
    const others = listed.filter((spot) => !own.some((other) => isSame(spot, other)) && !isNamesake(spot, listed));
    const found = [...own, ...others];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
  return {
    lookUp,
    state: (name, country) => ({ ...WHOLE, name, country, ...(centres.get(country) ?? {}) }),
    people: (key) => {
      const place = peoples.get(key);
      return place === undefined ? NONE : lookUp(place).filter(({ kind }) => kind !== 'alias' && kind !== 'section');
    },
    wordUses: (key) => words.get(key) ?? null,
    abbreviated: (written) => {
      const region = short.get(written);
      return region ? regionSpot(region.name, region.country, region.region, lookUp) : null;
    },
  };
}

const WHOLE: Spot = {
  name: '',
  kind: 'country',
  country: null,
  region: '',
  lat: null,
  lon: null,
  geonames: null,
  people: 1e8,
  precision: 'country',
};

/** A region of our own list makes the gazetteer's line of the same name in the same country needless. */
const isSame = (spot: Spot, own: Spot): boolean =>
  spot.country === own.country && (spot.kind === 'region' || spot.kind === own.kind || own.precision === 'city');

const LARGE = 100_000;

/** A region that is called after its chief town: the bare name means the town. States of the United States are called after none. */
const isNamesake = (spot: Spot, listed: readonly Spot[]): boolean =>
  (spot.kind === 'region' || spot.kind === 'district') &&
  spot.country !== 'USA' &&
  listed.some(
    ({ kind, country, region, people }) =>
      (kind === 'city' || kind === 'alias') && country === spot.country && region === spot.region && people > LARGE,
  );

/** People of a town that is widely known by its own name. */
const KNOWN = 10_000;

function markFormer(spots: readonly Spot[], key: string): readonly Spot[] {
  if (!spots.some(({ kind, people }) => kind === 'city' && people >= KNOWN)) return spots;
  return spots.map((spot) => (spot.kind === 'alias' && isUnlike(key, keyOf(spot.name)) ? { ...spot, former: true } : spot));
}

/** "Salisbury" and "Harare" have little in common, "Geneva" and "Genève" or "Jalapa" and "Xalapa de Enríquez" much. */
function isUnlike(alias: string, name: string): boolean {
  if (name.includes(alias) || alias.includes(name)) return false;
  const likest = Math.min(
    ...[name, name.split(' ')[0]!].map((form) => distanceOf(alias, form) / Math.max(alias.length, form.length)),
  );
  return likest > 0.5;
}

/** How many letters must be put in, taken out or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

type Point = { readonly lat: number; readonly lon: number };

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

function readRegions(text: string): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const [name, others, kind, country, lat, lon] of rowsOf(text)) {
    const spot: Spot = {
      ...WHOLE,
      name: name!,
      kind: 'special',
      country: country || null,
      lat: Number(lat),
      lon: Number(lon),
      people: 3_000_000,
      precision: kind as Precision,
    };
    for (const key of new Set([name!, ...(others ? others.split('|') : [])].map(keyOf))) {
      const list = spots.get(key);
      if (list) list.push(spot);
      else spots.set(key, [spot]);
    }
  }
  return spots;
}

const readCentres = (text: string): ReadonlyMap<string, Point> =>
  new Map(rowsOf(text).map(([code, lat, lon]) => [code!, { lat: Number(lat), lon: Number(lon) }]));

type Short = { readonly name: string; readonly country: string; readonly region: string };

const readAbbreviations = (text: string): ReadonlyMap<string, Short> =>
  new Map(rowsOf(text).map(([short, country, region, name]) => [short!, { country: country!, region: region!, name: name! }]));

const readPeoples = (text: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(text).flatMap(([words, place]) => words!.split('|').map((word) => [keyOf(word), keyOf(place!)] as const)));

const readWords = (text: string): ReadonlyMap<string, number> =>
  new Map(rowsOf(text).map(([word, uses]) => [word!, Number(uses)]));

const regionSpot = (name: string, country: string, region: string, lookUp: Gazetteer['lookUp']): Spot | null =>
  lookUp(keyOf(name)).find(
    (spot) => spot.country === country && spot.kind !== 'city' && (!spot.region || spot.region === region),
  ) ?? null;

const PRECISION: Readonly<Record<string, Precision>> = { region: 'region', district: 'region' };

function readSpot(line: string): Spot {
  const [key, name, kind, country, region, lat, lon, geonames, people] = line.split('\t');
  return {
    name: name || key!.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase()),
    kind: kind as SpotKind,
    country: country!,
    region: region!,
    lat: Number(lat),
    lon: Number(lon),
    geonames: geonames ? Number(geonames) : null,
    people: Number(people),
    precision: PRECISION[kind!] ?? 'city',
  };
}
