import { foldName } from '../../model/fold.ts';
import type { Precision } from '../../model/grounded.ts';

/** One thing that a name may denote. */
export type Spot = {
  readonly name: string;
  readonly country: string | null;
  /** First-level region as GeoNames codes it, "" when not known. */
  readonly region: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonames: number | null;
  readonly people: number;
  readonly precision: Precision;
};

export type Gazetteer = {
  /** Everything called by the folded words (`keyOf`), the most people first; none when the name is not known. */
  lookUp(key: string): readonly Spot[];
};

/** The form in which names are looked up: folded words joined by a space, lower case. */
export const keyOf = (name: string): string => foldName(name).join(' ').toLowerCase();

const NONE: readonly Spot[] = [];
const LINE = 10;

/**
 * Opens the files of `data/places/`: towns as bytes of lines sorted by key, searched where they lie, and regions as text.
 * Opening costs nothing but the regions; a look-up takes about seventeen reads.
 */
export function openGazetteer(towns: Uint8Array, regions: string): Gazetteer {
  const special = readRegions(regions);
  const known = new Map<string, readonly Spot[]>();
  return {
    lookUp(key) {
      const seen = known.get(key);
      if (seen) return seen;
      const found = [...(special.get(key) ?? NONE), ...searchTowns(towns, key)];
      known.set(key, found);
      return found;
    },
  };
}

function readRegions(text: string): ReadonlyMap<string, readonly Spot[]> {
  const spots = new Map<string, Spot[]>();
  for (const line of text.split('\n').slice(1)) {
    const [name, others, kind, country, lat, lon] = line.split('\t');
    if (!name) continue;
    const spot: Spot = {
      name,
      country: country || null,
      region: '',
      lat: Number(lat),
      lon: Number(lon),
      geonames: null,
      people: 3_000_000,
      precision: kind as Precision,
    };
    for (const each of [name, ...(others ? others.split('|') : [])])
      spots.set(keyOf(each), [...(spots.get(keyOf(each)) ?? []), spot]);
  }
  return spots;
}

/** Binary search for the first line whose key is the wanted one; keys are plain ASCII. */
function searchTowns(bytes: Uint8Array, key: string): Spot[] {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    if (compareKey(bytes, start, key) < 0) low = lineEnd(bytes, start) + 1;
    else high = start;
  }
  const spots: Spot[] = [];
  for (let at = low; at < bytes.length && compareKey(bytes, at, key) === 0; ) {
    const end = lineEnd(bytes, at);
    spots.push(readTown(ascii(bytes, at, end)));
    at = end + 1;
  }
  return spots;
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && bytes[start - 1] !== LINE) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE, at);
  return end < 0 ? bytes.length : end;
}

const TAB = 9;

function compareKey(bytes: Uint8Array, start: number, key: string): number {
  for (let i = 0; ; i++) {
    const byte = bytes[start + i] ?? TAB;
    if (i === key.length) return byte === TAB ? 0 : 1;
    if (byte === TAB) return -1;
    const difference = byte - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}

const decoder = new TextDecoder();
const ascii = (bytes: Uint8Array, start: number, end: number): string => decoder.decode(bytes.subarray(start, end));

function readTown(line: string): Spot {
  const [key, name, country, region, lat, lon, geonames, people] = line.split('\t');
  return {
    name: name || key!.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase()),
    country: country!,
    region: region!,
    lat: Number(lat),
    lon: Number(lon),
    geonames: Number(geonames),
    people: Number(people),
    precision: 'city',
  };
}
