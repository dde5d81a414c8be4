import { type GeoProjection, geoCentroid, geoMercator, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { PlaceCount, RecordPlace } from '../../src/model/index.ts';
import { middleOf, type Outline, type Outlines, outlineOf } from './outlines.ts';

/** A place on the map. Its precision decides the mark: a country is named and never a dot. */
export type Spot = {
  readonly id: string;
  readonly place: RecordPlace;
  readonly events: number;
  readonly x: number;
  readonly y: number;
  /** Size of a town's dot, or of a region's shade. */
  readonly r: number;
  /** Where its name has room; null where it has none, and only the list names it. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
};

/** A map as drawn: land, the countries that have events, and the marks. */
export type Chart = {
  readonly land: string;
  readonly named: readonly { readonly code: string; readonly d: string }[];
  readonly spots: readonly Spot[];
  /** Places that no coordinates are known of; only the list has them. */
  readonly nowhere: number;
};

/** One name for a place, so that a mark and a row of the list can be told to be the same. */
export const placeKey = ({ name, country, precision }: RecordPlace): string => `${precision}:${country ?? ''}:${name}`;

type Size = { readonly width: number; readonly height: number };
type Found = {
  readonly id: string;
  readonly place: RecordPlace;
  readonly events: number;
  readonly at: readonly [number, number];
};

/** A map of the places, as near as they allow. */
export function layChart(places: readonly PlaceCount[], outlines: Outlines, size: Size): Chart {
  const found = places.flatMap(({ place, events }) => {
    const at = whereIs(place, outlines.coarse);
    return at ? [{ id: placeKey(place), place, events, at }] : [];
  });
  const points = found.map(({ at }) => at);
  const near = nearView(points, size);
  const projection = (near ?? worldView(size)).clipExtent([
    [-20, -20],
    [size.width + 20, size.height + 20],
  ]);
  const path = geoPath(projection).digits(1);
  const shown = near && outlines.fine ? inView(outlines.fine, near, size) : outlines.coarse;
  const codes = [...new Set(found.flatMap(({ place }) => place.country ?? []))];
  return {
    land: shown.map(({ shape }) => path(shape) ?? '').join(''),
    named: codes.flatMap((code) => {
      const outline = outlineOf(shown, code);
      return outline ? [{ code, d: path(outline.shape) ?? '' }] : [];
    }),
    spots: named(markAll(found, projection), size),
    nowhere: places.length - found.length,
  };
}

function whereIs(place: RecordPlace, outlines: readonly Outline[]): readonly [number, number] | null {
  const outline = place.precision === 'country' ? outlineOf(outlines, place.country) : null;
  if (outline) return middleOf(outline);
  return place.lat === null || place.lon === null ? null : [place.lon, place.lat];
}

const MARGIN = 56;
/** Pixels a radian, so that a single town still shows the countries about it. */
const NEAREST = 4200;
/** A view hardly nearer than the whole world is a view of the world, which Mercator would bend out of shape. */
const LEAST_NEARER = 1.4;

const worldView = ({ width, height }: Size): GeoProjection =>
  geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: 'Sphere' },
  );

/** A view of just these points; null where they are none or too far apart. */
function nearView(points: readonly (readonly [number, number])[], size: Size): GeoProjection | null {
  if (!points.length) return null;
  const { width, height } = size;
  const all = { type: 'MultiPoint' as const, coordinates: points.map(([lon, lat]) => [lon, lat]) };
  const middle = geoCentroid(all);
  const near = geoMercator()
    .rotate([-middle[0], 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      all,
    );
  if (near.scale() < worldView(size).scale() * LEAST_NEARER) return null;
  if (near.scale() > NEAREST || !Number.isFinite(near.scale())) {
    near.scale(NEAREST).translate([0, 0]);
    const [x, y] = near(middle) ?? [0, 0];
    near.translate([width / 2 - x, height / 2 - y]);
  }
  return near;
}

/** Outlines that the frame may hold something of; drawing all would take long and show nothing more. */
function inView(outlines: readonly Outline[], { invert }: GeoProjection, { width, height }: Size): readonly Outline[] {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x, y]) => invert?.([x!, y!]) ?? [0, 0]);
  const [lons, lats] = [corners.map(([lon]) => lon!), corners.map(([, lat]) => lat!)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  // Across the date line the corners do not say what lies between.
  if (east - west > 180) return outlines;
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return outlines.filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south);
}

type Marked = Omit<Spot, 'label'>;

function markAll(found: readonly Found[], projection: GeoProjection): Marked[] {
  const most = Math.max(1, ...found.map(({ events }) => events));
  return found.flatMap(({ id, place, events, at }) => {
    const spot = projection([at[0], at[1]]);
    if (!spot) return [];
    const r = place.precision === 'region' ? 16 : place.precision === 'city' ? 3.5 + 6.5 * Math.sqrt(events / most) : 5;
    return [{ id, place, events, x: tenth(spot[0]), y: tenth(spot[1]), r: tenth(r) }];
  });
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
const LETTER = 6.7;
const LINE = 15;

/** Gives names to marks where there is room; names never cover one another or a mark. Countries come first, as they have no mark. */
function named(spots: readonly Marked[], { width, height }: Size): Spot[] {
  const taken: Box[] = spots.filter(({ place }) => place.precision !== 'country').map(boxOf);
  const labels = new Map<string, Spot['label']>();
  for (const spot of [...spots].sort((a, b) => Number(isCountry(b)) - Number(isCountry(a)) || b.events - a.events)) {
    const text = `${spot.place.name} ${spot.events}`;
    const own =
      spot.place.precision === 'country' ? null : taken[spots.filter(({ place }) => place.precision !== 'country').indexOf(spot)];
    const fit = waysOf(spot, text).find(
      ({ box }) =>
        box.x >= 2 &&
        box.y >= 2 &&
        box.x + box.width <= width - 2 &&
        box.y + box.height <= height - 2 &&
        !taken.some((other) => other !== own && crosses(box, other)),
    );
    if (fit) taken.push(fit.box);
    labels.set(spot.id, fit ? { x: tenth(fit.x), y: tenth(fit.y), text, anchor: fit.anchor } : null);
  }
  return spots.map((spot) => ({ ...spot, label: labels.get(spot.id) ?? null }));
}

const isCountry = ({ place }: Marked): boolean => place.precision === 'country';

const boxOf = ({ x, y, r }: Marked): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

const crosses = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

type Way = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end'; readonly box: Box };

/** Where a name may stand: a country's on its middle or near it, others beside their mark. */
function waysOf({ x, y, r, place }: Marked, text: string): Way[] {
  const wide = text.length * LETTER * (place.precision === 'country' ? 1.25 : 1);
  const middle = (dy: number): Way => ({
    x,
    y: y + dy,
    anchor: 'middle',
    box: { x: x - wide / 2, y: y + dy - LINE * 0.75, width: wide, height: LINE },
  });
  if (place.precision === 'country') return [0, -LINE / 2, LINE / 2, -LINE, LINE].map((dy) => middle(dy + 4));
  const beside = (dy: number): Way[] => [
    { x: x + r + 4, y: y + dy, anchor: 'start', box: { x: x + r + 3, y: y + dy - LINE * 0.75, width: wide, height: LINE } },
    { x: x - r - 4, y: y + dy, anchor: 'end', box: { x: x - r - 3 - wide, y: y + dy - LINE * 0.75, width: wide, height: LINE } },
  ];
  return [...beside(4), middle(r + LINE), middle(-r - 5), ...beside(-8), ...beside(16)];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
