import type { NameHit } from '../../model/profile.ts';
import type { Tree } from '../../model/tree.ts';
import type { Candidate } from './candidates.ts';
import { distance } from './distance.ts';
import { type Gazetteer, keyOf, type Spot } from './gazetteer.ts';
import { type PlaceModel, type Trait, type Weights, weigh } from './weights.ts';

/** Mentions of one name that are taken in one sense: one sense a report, unless the words beside them differ. */
export type Group = { readonly candidates: readonly Candidate[]; readonly spots: readonly Spot[]; readonly beside: Spot | null };

/** What a report says of where it plays, before any name is settled. */
export type Context = {
  /** Share of the report's known names that belong to each country. */
  readonly countries: ReadonlyMap<string, number>;
  /** Names that each country is known to be told by. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Regions that the report names outright or by abbreviation, "USA.TX", with how often. */
  readonly regions: ReadonlyMap<string, number>;
  /** Towns that the bodies named sit in, with their country: Geneva where the UN is spoken of. */
  readonly seats: ReadonlyMap<string, string>;
};

/** Gathers candidates by name and by what stands beside them ("Paris, Texas"); in an old report names may mean what they meant then. */
export function groupCandidates(tree: Tree, gazetteer: Gazetteer, candidates: readonly Candidate[], old = false): Group[] {
  const besides = candidates.map((candidate, i) => besideOf(tree, gazetteer, candidate, candidates[i + 1] ?? null));
  const told = new Map<string, Spot[]>();
  candidates.forEach(({ key }, i) => {
    const beside = besides[i];
    if (!beside) return;
    const list = told.get(key) ?? [];
    if (!list.some((other) => sameArea(other, beside))) told.set(key, [...list, beside]);
  });
  const groups = new Map<string, { candidates: Candidate[]; spots: readonly Spot[]; beside: Spot | null }>();
  candidates.forEach((candidate, i) => {
    const beside = besides[i] ?? told.get(candidate.key)?.[0] ?? null;
    const id = `${candidate.key}|${candidate.source === 'people'}|${beside?.country ?? ''}.${beside?.region ?? ''}`;
    const group = groups.get(id);
    if (group) group.candidates.push(candidate);
    else groups.set(id, { candidates: [candidate], spots: within(candidate, beside, old), beside });
  });
  return [...groups.values()];
}

/** How far, in km, a town may lie from the middle of the region of our own list that it is in. */
const REACH = 150;

/** What a name may denote in view of what stands beside it: what is near its middle if anything is; where all is abroad, something small there. */
function within({ spots, key }: Candidate, beside: Spot | null, old: boolean): readonly Spot[] {
  if (!beside || beside.lat === null) return old ? spots : spots.filter(({ former }) => !former);
  const inner = spots.filter((spot) => isIn(spot, beside));
  if (inner.length === 0) return [{ ...beside, name: key, kind: 'city', people: 0, geonames: null }];
  if (beside.kind !== 'special') return spots;
  const near = inner.filter(({ lat, lon }) => lat !== null && distance(lat, lon!, beside.lat!, beside.lon!) < REACH);
  return near.length ? near : spots;
}

const sameArea = (a: Spot, b: Spot): boolean => a.country === b.country && a.region === b.region;

/** "Salisbury, Maryland", "Hebron (West Bank)": the wider place that stands behind a name. */
function besideOf(tree: Tree, gazetteer: Gazetteer, candidate: Candidate, next: Candidate | null): Spot | null {
  const { end } = candidate;
  if (end + 1 >= tree.count || (tree.word(end) !== ',' && tree.word(end) !== '(')) return null;
  const dotted = tree.word(end + 2) === '.' ? `${tree.word(end + 1)}.` : tree.word(end + 1);
  const short = gazetteer.abbreviated(dotted) ?? gazetteer.abbreviated(tree.word(end + 1));
  if (short) return short;
  if (!next || next.first !== end + 1 || next.source === 'people') return null;
  const wider = next.spots.filter(({ kind }) => kind === 'country' || kind === 'region' || kind === 'special');
  return wider.find((spot) => inside(candidate, spot)) ?? (isListed(tree, next) ? null : regionOf(next));
}

/** The region that a name leaves no other reading: "Northamptonshire", where it stands beside a hamlet that no list has. */
const regionOf = ({ spots, known }: Candidate): Spot | null =>
  known === null && spots[0] && (spots[0].kind === 'region' || spots[0].kind === 'special') && spots[0].country ? spots[0] : null;

/** "Leeds, Hampshire and Kent": one of a list rather than what the name before lies in. */
const isListed = (tree: Tree, { end }: Candidate): boolean =>
  tree.upos(end) === 'CCONJ' || (tree.word(end) === ',' && /^\p{Lu}/u.test(tree.word(end + 1)));

const inside = ({ spots }: Candidate, wider: Spot): boolean => spots.some((spot) => isIn(spot, wider));

const isIn = (spot: Spot, wider: Spot): boolean =>
  spot !== wider &&
  spot.kind !== 'country' &&
  spot.country === wider.country &&
  (wider.region === '' || spot.region === wider.region || (spot.region === '' && wider.kind === 'country'));

/** Reads the setting off names that leave no choice. */
export function readContext(candidates: readonly Candidate[], names: readonly NameHit[]): Context {
  const counts = new Map<string, number>();
  const regions = new Map<string, number>();
  const told = new Map<string, Set<string>>();
  let all = 0;
  for (const { known, source, spots, key } of candidates) {
    // "Washington" is the capital before it is the state.
    const region = source === 'short' || (source !== 'capital' && spots[0]?.kind === 'region') ? spots[0]! : null;
    if (region && (source === 'short' || !spots.some(({ kind }) => kind === 'country' || kind === 'special'))) {
      const id = `${region.country}.${region.region}`;
      regions.set(id, (regions.get(id) ?? 0) + 1);
    }
    const country = known?.country ?? region?.country;
    if (!country) continue;
    all++;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    told.set(country, (told.get(country) ?? new Set()).add(key));
  }
  const seats = new Map(
    names.flatMap(({ known }) => (known.seats ?? []).map(({ town, country }) => [keyOf(town), country] as const)),
  );
  return { countries: new Map([...counts].map(([country, n]) => [country, n / Math.max(all, 3)])), names: told, regions, seats };
}

/** Traits of one sense of a group; `others` are the senses that other names of the report were given. */
export function traitsOfSense(group: Group, spot: Spot, context: Context, others: readonly Spot[] | null): Trait[] {
  const people = Math.log10(spot.people + 10);
  const most = Math.log10(Math.max(...group.spots.map((other) => other.people)) + 10);
  const share = context.countries.get(spot.country ?? '') ?? 0;
  const { source, key } = group.candidates[0]!;
  const told = context.names.get(spot.country ?? '');
  const otherwise = told && told.size - (told.has(key) ? 1 : 0) > 0 ? 1 : 0;
  const { known } = group.candidates[0]!;
  const traits: Trait[] = [
    [`kind ${spot.kind}`, 1],
    [`kind ${spot.kind} ${source}`, 1],
    ['people', people],
    [`people ${spot.kind}`, people],
    ['below the most', most - people],
    ['first', spot === group.spots[0] ? 1 : 0],
    ['country named', share > 0 ? 1 : 0],
    ['country share', share],
    ['country named otherwise', otherwise],
    [`country named otherwise ${spot.kind}`, otherwise],
    ['region named', Math.min(2, context.regions.get(`${spot.country}.${spot.region}`) ?? 0)],
    ['large', spot.people >= 300_000 ? 1 : 0],
    ['small', spot.people < 20_000 ? 1 : 0],
    ['own capital', known?.sense === 'capital' && known.country === spot.country && spot.kind === 'city' ? 1 : 0],
    ['far the most', people - secondOf(group, spot)],
    [`kind ${spot.kind} ${hasNamesake(group, spot) ? 'beside a namesake' : 'alone'}`, 1],
  ];
  if (group.beside) traits.push([isIn(spot, group.beside) ? 'in what stands beside' : 'not in what stands beside', 1]);
  return others ? [...traits, ...traitsAmong(spot, others)] : traits;
}

/** People of the largest other sense, as a power of ten; what has no rival has none. */
function secondOf({ spots }: Group, spot: Spot): number {
  let most = 1;
  for (const other of spots) if (other !== spot) most = Math.max(most, Math.log10(other.people + 10));
  return Math.min(most, 8);
}

/** "Franklin", once a name of Columbus, Ohio, in whose country other towns bear it, against "Geneva" for Genève. */
const hasNamesake = ({ spots }: Group, spot: Spot): boolean =>
  spots.some((other) => other !== spot && other.kind === 'city' && other.country === spot.country);

const NEAR = 161;
const FAR = 500;
const FEW = 3;

function traitsAmong(spot: Spot, others: readonly Spot[]): Trait[] {
  let [near, mid, country, region, towns] = [0, 0, 0, 0, 0];
  let least = 20_000;
  for (const other of others) {
    if (other.kind === 'country') continue;
    towns++;
    if (other.country === spot.country) country++;
    if (other.country === spot.country && other.region && other.region === spot.region) region++;
    if (spot.lat === null || other.lat === null) continue;
    const away = distance(spot.lat, spot.lon!, other.lat, other.lon!);
    if (away < NEAR) near++;
    else if (away < FAR) mid++;
    least = Math.min(least, away);
  }
  // One or two towns say little of where a report plays.
  const all = Math.max(towns, FEW);
  const sure = Math.min(1, towns / FEW);
  return [
    ['others near', Math.log2(near + 1)],
    ['any near', near > 0 ? 1 : 0],
    ['others about', Math.log2(mid + 1)],
    ['nearest', 2.5 + (Math.log10(least + 10) - 2.5) * sure],
    ['share near', near / all],
    ['share of country', country / all],
    ['share of region', region / all],
    ['any of country', country > 0 ? 1 : 0],
    ['any of region', region > 0 ? 1 : 0],
  ];
}

/** The likeliest sense of each group: at first sight, then twice more in view of the others. Null where nothing is known. */
export function settleSenses(groups: readonly Group[], context: Context, model: PlaceModel): (Spot | null)[] {
  let chosen = groups.map((group) => likeliest(group, context, model.first, null));
  for (let round = 0; round < 2; round++) {
    const before = chosen;
    chosen = groups.map((group, i) => likeliest(group, context, model.again, othersThan(groups, before, i)));
  }
  return chosen;
}

/** Senses of the other names, one each. A capital stands for its state more often than for the town, and tells as little of what is near. */
export function othersThan(groups: readonly Group[], chosen: readonly (Spot | null)[], own: number): Spot[] {
  const key = groups[own]!.candidates[0]!.key;
  return chosen.filter((spot, i): spot is Spot => {
    const other = groups[i]!.candidates[0]!;
    return (
      spot !== null && i !== own && other.key !== key && !(other.source === 'capital' && spot.country === other.known?.country)
    );
  });
}

function likeliest(group: Group, context: Context, weights: Weights, others: readonly Spot[] | null): Spot | null {
  if (group.spots.length < 2) return group.spots[0] ?? null;
  const seat = group.beside ? undefined : context.seats.get(group.candidates[0]!.key);
  if (seat !== undefined)
    return group.spots.find(({ kind, country }) => country === seat && kind !== 'region') ?? group.spots[0]!;
  let best: Spot | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const spot of group.spots) {
    const score = weigh(weights, traitsOfSense(group, spot, context, others));
    if (score > most) [best, most] = [spot, score];
  }
  return best;
}
