import { type PlacesItem, readForPlaces } from '../../bench/predict/places.ts';
import type { Packs } from '../../src/pipeline.ts';
import {
  type Candidate,
  type Context,
  distance,
  findCandidates,
  findRivals,
  type Group,
  groupCandidates,
  othersThan,
  type PlaceModel,
  type PlacesInput,
  readContext,
  type Spot,
  type Trait,
  traitsOfCandidates,
  traitsOfMates,
  traitsOfSense,
  weigh,
} from '../../src/world/where/index.ts';

export type GoldPlace = { readonly span: readonly [number, number]; readonly lat?: number; readonly lon?: number };
export type Item = PlacesItem & { readonly corpus: string; readonly places: readonly GoldPlace[] };

type Choice = { readonly traits: readonly (readonly Trait[])[]; readonly right: readonly boolean[]; readonly weight: number };
/** Of small towns' papers there are twice as many as of all others, and little of that is what the program is for. */
const LOCAL_WEIGHT = 0.35;

type Find = { readonly traits: readonly Trait[]; readonly right: boolean; readonly weight: number };

/** A text read, with what its names teach. */
export type Report = {
  readonly item: Item;
  readonly local: boolean;
  readonly input: PlacesInput;
  readonly rivals: readonly Candidate[];
  readonly traits: readonly (readonly Trait[])[];
  /** What each of the rivals teaches; null for what shares words with a place's name that no rival has. */
  readonly taught: readonly (Find | null)[];
  readonly gold: ReadonlyMap<string, GoldPlace>;
  readonly groups: readonly Group[];
  readonly context: Context;
};

const spanKey = ({ tree }: PlacesInput, { first, end }: Candidate): string => {
  const { start, end: stop } = tree.span(first, end - 1);
  return `${start}-${stop}`;
};

/** Reads a text as far as its places need, and tells which of its candidates are places. */
export function readReport(packs: Packs, item: Item): Report {
  const input = readForPlaces(packs, item);
  const plain = findCandidates(input);
  const rivals = findRivals(input);
  const gold = new Map(item.places.map((place) => [place.span.join('-'), place]));
  const traits = traitsOfCandidates(input, rivals);
  const taught = rivals.map((candidate, i): Find | null => {
    const right = gold.has(spanKey(input, candidate));
    const { start, end } = input.tree.span(candidate.first, candidate.end - 1);
    // GeoVirus alone leaves peoples out ("Mexican officials"); the others have them.
    if (candidate.source === 'people' && item.corpus === 'geovirus') return null;
    const near = item.places.filter(({ span }) => span[0] < end && start < span[1]);
    return right || near.every((place) => rivals.some((one) => spanKey(input, one) === place.span.join('-')))
      ? { traits: traits[i]!, right, weight: item.corpus === 'lgl' ? LOCAL_WEIGHT : 1 }
      : null;
  });
  const named = plain.filter((candidate) => gold.has(spanKey(input, candidate)));
  return {
    item,
    local: item.corpus === 'lgl',
    input,
    rivals,
    traits,
    taught,
    gold,
    // With the names that towns had once: the more rivals, the more is learnt.
    groups: groupCandidates(input.tree, input.gazetteer, named, true),
    context: readContext(plain, input.names),
  };
}

/** Enough for the weights to be much the same in whatever order the names come. */
const ROUNDS = 48;

/** Logistic regression by stochastic descent with a small pull to nothing. Order is fixed, so the weights are too. */
function fitFinds(finds: readonly Find[]): Map<string, number> {
  const weights = new Map<string, number>();
  const sums = new Map<string, number>();
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.1 / (1 + round * 0.5);
    for (let i = 0; i < finds.length; i++) {
      const { traits, right, weight } = finds[(i * 7919) % finds.length]!;
      const error = weight * ((right ? 1 : 0) - 1 / (1 + Math.exp(-weigh(weights, traits))));
      for (const [name, amount] of traits) {
        const old = weights.get(name) ?? 0;
        weights.set(name, old + rate * (error * amount - 0.0005 * old));
      }
    }
    if (round < ROUNDS / 3) continue;
    steps++;
    for (const [name, weight] of weights) sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return new Map([...sums].map(([name, sum]) => [name, sum / steps]));
}

/** How a name is judged at first sight, and then in view of its other mentions: each half by what the other half teaches. */
function fitFind(reports: readonly Report[]): Pick<PlaceModel, 'find' | 'findAgain'> {
  const find = (part: readonly Report[]) => fitFinds(part.flatMap(({ taught }) => taught.filter((one) => one !== null)));
  const halves = [0, 1].map((half) => reports.filter((_, i) => i % 2 === half));
  const again = halves.flatMap((half, i) => {
    const weights = find(halves[1 - i]!);
    return half.flatMap(({ rivals, traits, taught }) => {
      const own = traits.map((one) => weigh(weights, one));
      return traitsOfMates(rivals, own).flatMap((mates, j) => (taught[j] ? [{ ...taught[j]!, traits: mates }] : []));
    });
  });
  return { find: find(reports), findAgain: fitFinds(again) };
}

const RIGHT = 161;

function choicesOf(reports: readonly Report[], others: (report: Report, group: number) => readonly Spot[] | null): Choice[] {
  return reports.flatMap((report) =>
    report.groups.flatMap((group, g) => {
      const points = group.candidates
        .map((one) => report.gold.get(spanKey(report.input, one))!)
        .filter(({ lat }) => lat !== undefined);
      const point = points[0];
      if (!point || group.spots.length < 2) return [];
      const right = group.spots.map(({ lat, lon }) => lat !== null && distance(lat, lon!, point.lat!, point.lon!) <= RIGHT);
      if (!right.includes(true) || !right.includes(false)) return [];
      const known = others(report, g);
      const traits = group.spots.map((spot) => traitsOfSense(group, spot, report.context, known));
      return [{ traits, right, weight: Math.min(3, points.length) * (report.local ? LOCAL_WEIGHT : 1) }];
    }),
  );
}

/** Log-linear choice among senses: raises what is right, lowers the rest. */
function fitSenses(choices: readonly Choice[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (let round = 0; round < 30; round++) {
    const rate = 0.05 / (1 + round * 0.2);
    for (let i = 0; i < choices.length; i++) {
      const { traits, right, weight } = choices[(i * 7919) % choices.length]!;
      const scores = traits.map((one) => weigh(weights, one));
      const top = Math.max(...scores);
      const all = scores.map((score) => Math.exp(score - top));
      const total = all.reduce((a, b) => a + b, 0);
      const good = all.reduce((sum, value, s) => sum + (right[s] ? value : 0), 0);
      traits.forEach((one, s) => {
        const slope = (right[s] ? all[s]! / good : 0) - all[s]! / total;
        if (Math.abs(slope) < 1e-6) return;
        for (const [name, amount] of one) {
          const old = weights.get(name) ?? 0;
          weights.set(name, old + rate * weight * (slope * amount - 0.0003 * old));
        }
      });
    }
  }
  return weights;
}

/** The best sense of each group by weights, given the others' senses. */
function settle(
  reports: readonly Report[],
  weights: ReadonlyMap<string, number>,
  before: ReadonlyMap<Report, readonly (Spot | null)[]> | null,
): Map<Report, (Spot | null)[]> {
  return new Map(
    reports.map((report) => [
      report,
      report.groups.map((group, g) => {
        const others = before && othersThan(report.groups, before.get(report)!, g);
        const scores = group.spots.map((spot) => weigh(weights, traitsOfSense(group, spot, report.context, others)));
        return group.spots[scores.indexOf(Math.max(...scores))] ?? null;
      }),
    ]),
  );
}

/** The three sets of weights from reports in a fixed order. */
export function fitPlaces(reports: readonly Report[]): PlaceModel {
  const finds = fitFind(reports);
  const first = fitSenses(choicesOf(reports, () => null));
  let chosen = settle(reports, first, null);
  let again = first;
  for (let round = 0; round < 2; round++) {
    const before = chosen;
    again = fitSenses(choicesOf(reports, (report, g) => othersThan(report.groups, before.get(report)!, g)));
    chosen = settle(reports, again, before);
  }
  return { ...finds, first, again };
}
