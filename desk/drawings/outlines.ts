import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOf } from '../../src/export/countries.ts';

/** A country's outline with the box that it lies in: west, south, east, north. */
export type Outline = { readonly numeric: string; readonly shape: Shape; readonly box: Box };
type Shape = { readonly type: 'Feature'; readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon; readonly properties: null };
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Outlines in two grains: few points for the world, many for a view from near, which may still be on their way. */
export type Outlines = { readonly coarse: readonly Outline[]; readonly fine: readonly Outline[] | null };

/** Outlines as they lie in the file of Natural Earth's borders, packed as TopoJSON. */
export function openOutlines(topology: unknown): Outline[] {
  const world = topology as Topology<{ countries: GeometryCollection }>;
  return feature(world, world.objects.countries).features.flatMap(({ id, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const shape: Shape = { type: 'Feature', geometry, properties: null };
    return [{ numeric: String(id ?? '').padStart(3, '0'), shape, box: boxOf(geometry) }];
  });
}

const piecesOf = (geometry: Shape['geometry']): readonly GeoJSON.Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function boxOf(geometry: Shape['geometry']): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const piece of piecesOf(geometry)) {
    for (const [lon = 0, lat = 0] of piece[0]!) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/** The middle of the largest piece: that of France lies in Europe, though Guiana is French. */
export function middleOf({ shape }: Outline): [lon: number, lat: number] {
  const polygons = piecesOf(shape.geometry).map((coordinates) => ({ type: 'Polygon' as const, coordinates: [...coordinates] }));
  const sizes = polygons.map((polygon) => geoArea(polygon));
  return geoCentroid(polygons[sizes.indexOf(Math.max(...sizes))]!);
}

/** The outline of a country by its alpha-3 code, null where the file has none. */
export const outlineOf = (outlines: readonly Outline[], code: string | null): Outline | null => {
  const numeric = countryOf(code)?.numeric;
  return (numeric && outlines.find((outline) => outline.numeric === numeric)) || null;
};
