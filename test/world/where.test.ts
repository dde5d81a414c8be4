import { describe, expect, it } from 'vitest';
import { openAssets } from '../../src/assets/node.ts';
import { openPacks, readSheets } from '../../src/pipeline.ts';
import { distance, keyOf } from '../../src/world/where/index.ts';
import { casesIn } from './say.ts';

const packs = openPacks(openAssets());
const report = (text: string) => ({
  id: 'case',
  text,
  title: null,
  publisher: null,
  published: '2031-03-12',
  url: null,
  language: 'en',
});

describe('places', () => {
  it.each(casesIn('places/names.txt'))('%s', (text, wanted) => {
    const { places } = readSheets(packs, report(text));
    const shown = places.map(
      ({ name, country, region, precision, use }) =>
        `${name} ${country ?? '-'}${region ? `.${region}` : ''} ${precision}${use === 'place' ? '' : ` ${use}`}`,
    );
    expect(shown.join(', ') || 'none').toBe(wanted);
  });

  it('have spans that hold their names', () => {
    const text = 'He flew from Aleppo to Salisbury, Maryland.';
    const { places } = readSheets(packs, report(text));
    expect(places.map(({ span }) => [text.slice(span.start, span.end), span.start, span.end])).toEqual([
      ['Aleppo', 13, 19],
      ['Salisbury', 23, 32],
      ['Maryland', 34, 42],
    ]);
  });

  it('keep one sense through a report', () => {
    const text = 'A court in Hebron, Kentucky, sat on Monday. Hebron has few courts.';
    expect(
      readSheets(packs, report(text))
        .places.filter(({ name }) => name === 'Hebron')
        .map(({ region }) => region),
    ).toEqual(['KY', 'KY']);
  });
});

describe('a name that a town had once', () => {
  const countryIn = (published: string, text: string): string | null =>
    readSheets(packs, { ...report(text), published }).places.find(({ name }) => name === 'Salisbury')!.country;

  it('means the town that bears it today', () => {
    expect(countryIn('2031-03-12', 'A bomb went off in Salisbury on Monday.')).toBe('GBR');
  });

  it('means the other one in a report of then, and beside its country', () => {
    expect(countryIn('1977-03-12', 'A bomb went off in Salisbury on Monday.')).toBe('ZWE');
    expect(countryIn('2031-03-12', 'A bomb went off in Salisbury, Rhodesia, in 1977.')).toBe('ZWE');
  });
});

describe('the gazetteer', () => {
  const { gazetteer } = packs;
  it.each([
    ['Aleppo', 'SYR', 36.2, 37.16],
    ['Kiev', 'UKR', 50.45, 30.52],
    ['Ouagadougou', 'BFA', 12.37, -1.53],
    ['Tuscany', 'ITA', 43.4, 11],
    ['Bab el-Mandeb', null, 12.6, 43.3],
    ['Harris County', 'USA', 29.8, -95.4],
  ])('knows %s', (name, country, lat, lon) => {
    const spot = gazetteer.lookUp(keyOf(name)).find((one) => one.country === country)!;
    expect(distance(spot.lat!, spot.lon!, lat, lon)).toBeLessThan(60);
  });

  it('knows a state as a whole, its abbreviations and its people', () => {
    expect(gazetteer.state('Chad', 'TCD')).toMatchObject({ country: 'TCD', precision: 'country', lat: 15 });
    expect(gazetteer.abbreviated('Ala.')).toMatchObject({ name: 'Alabama', country: 'USA', region: 'AL' });
    expect(gazetteer.people(keyOf('Texans'))[0]).toMatchObject({ name: 'Texas', country: 'USA' });
  });

  it('has nothing for a name that no place bears', () => {
    expect(gazetteer.lookUp(keyOf('Xyzzyville'))).toEqual([]);
    expect(gazetteer.abbreviated('Qq.')).toBeNull();
  });
});
