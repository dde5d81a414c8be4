import type { Place } from '../../model/grounded.ts';
import type { Tree } from '../../model/tree.ts';
import { distance } from './distance.ts';

/** How far apart, in km, two places speak for one another as the report's setting. */
const ABOUT = 120;

/**
 * A street, building or hamlet that no list has lies where the report plays: in the town beside it ("Mill Lane, Strelsau"), else in the one
 * that most of the report's towns lie about.
 */
export function placeUnlisted(tree: Tree, places: readonly Place[], embedded: ReadonlySet<number>): Place[] {
  const centre = centreOf(places.filter((_, i) => !embedded.has(i)));
  return places.map((place, i) => {
    const doubtful = embedded.has(i) && centre !== null && place.precision !== 'country' && isFar(place, centre);
    if (place.lat !== null && !doubtful) return place;
    const beside = besideOf(tree, places, i);
    const within = beside?.precision === 'country' && centre?.country === beside.country ? centre : beside;
    const source = within ?? centre ?? nearestOf(places, i);
    return source
      ? {
          ...place,
          country: source.country,
          region: source.region,
          lat: source.lat,
          lon: source.lon,
          geonames: null,
          precision: 'region',
        }
      : place;
  });
}

/** How far, in km, a "Hotel Kyiv" may be from the report's setting and still stand in Kyiv. */
const FAR = 250;

const isFar = (place: Place, centre: Place): boolean =>
  place.lat !== null && distance(place.lat, place.lon!, centre.lat!, centre.lon!) > FAR;

const isLocated = ({ lat, country, precision, use }: Place): boolean =>
  lat !== null && country !== null && precision !== 'country' && use !== 'people';

/** As much as ", on the " of "Oxhollow, on the Bordurian side". */
const CLOSE = 10;

/** "Thruxton, Hampshire", "Castle Street in Leeds" and "Oxhollow in Borduria". */
function besideOf(tree: Tree, places: readonly Place[], i: number): Place | null {
  const next = places[i + 1];
  if (!next || next.lat === null || next.country === null || next.use === 'people') return null;
  const between = tree.document.report.text.slice(places[i]!.span.end, next.span.start);
  return between.length < CLOSE && /^(,|\s+\p{Ll}{2}\s)/u.test(between) ? next : null;
}

/** The place with the most others about it, itself told more than once or not; towns before regions. */
function centreOf(places: readonly Place[]): Place | null {
  const located = places.filter(isLocated);
  let best: Place | null = null;
  let most = 0;
  for (const place of located) {
    let worth = place.precision === 'region' ? 0.2 : 0.5;
    for (const other of located) {
      const away = distance(place.lat!, place.lon!, other.lat!, other.lon!);
      if (away < ABOUT) worth += (away < 1 ? 1 : 0.6) * (other.precision === 'region' ? 0.5 : 1);
    }
    if (worth > most) [best, most] = [place, worth];
  }
  return best;
}

function nearestOf(places: readonly Place[], i: number): Place | null {
  for (let step = 1; step < places.length; step++)
    for (const other of [places[i - step], places[i + step]])
      if (other && other.lat !== null && other.use !== 'people') return other;
  return null;
}
