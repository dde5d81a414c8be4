import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssets } from '../src/assets/node.ts';
import { openPacks } from '../src/pipeline.ts';
import { type PlacesItem, predictPlaces } from './predict/places.ts';
import { readLines, runScorer, sharedPath } from './shared.ts';

/** Places by corpus on the development part (or another: first argument), by the shared scorer: names found, and names given. */
type Scores = {
  readonly exact: { readonly f: number };
  readonly overlap: { readonly f: number };
  readonly end_to_end: { readonly acc161: number };
};
type GoldItem = PlacesItem & {
  readonly places: readonly { readonly span: readonly [number, number]; readonly country?: string }[];
};

const CORPORA = ['lgl', 'trnews', 'gwn', 'geovirus'] as const;
const args = process.argv.slice(2);
const part = args.find((arg) => !arg.startsWith('--')) ?? 'dev';
const gold = sharedPath(`data/places/${part}.jsonl`);
if (!gold) throw new Error('bench places: no data/places below DEMARCHE_SHARED');

const began = process.hrtime.bigint();
const packs = openPacks(openAssets());
const loaded = Number(process.hrtime.bigint() - began) / 1e6;
const items = readLines<GoldItem>(gold);
const folder = mkdtempSync(join(tmpdir(), 'places-'));
const figures: Record<string, number> = {};

for (const given of [false, true]) {
  const predicted = join(folder, `${given}.jsonl`);
  const predictions = items.map((item) => predictPlaces(packs, item, given));
  writeFileSync(predicted, `${predictions.map((one) => JSON.stringify(one)).join('\n')}\n`);
  for (const corpus of CORPORA) {
    const scores = runScorer<Scores>('places.mjs', [gold, predicted, '--where', `corpus=${corpus}`]);
    if (!given) {
      figures[`${corpus} names, exact F1`] = scores.exact.f;
      figures[`${corpus} names, overlap F1`] = scores.overlap.f;
    }
    figures[`${corpus} within 161 km, names ${given ? 'given' : 'found'}`] = scores.end_to_end.acc161;
  }
  if (given) figures['country, names given (LGL, TR-News)'] = countryShare(items, predictions);
}
rmSync(folder, { recursive: true });
figures['packs loaded, ms'] = loaded;
figures['data/places, MB'] =
  ['gazetteer', 'regions', 'countries', 'abbreviations', 'peoples'].reduce(
    (sum, name) => sum + statSync(`data/places/${name}.tsv`).size,
    0,
  ) / 1e6;

/** How many of the gold places with a country's name were given one of that name. */
function countryShare(
  wanted: readonly GoldItem[],
  found: readonly { readonly places: readonly { span: readonly [number, number]; country: string | null }[] }[],
): number {
  const codes = openAssets()
    .text('data/actors/states.tsv')
    .split('\n')
    .map((line) => line.split('\t'));
  const codeOf = new Map(
    codes.flatMap(([code, name, forms]) => [name, ...(forms ?? '').split('|')].map((one) => [one, code] as const)),
  );
  let [right, all] = [0, 0];
  wanted.forEach(({ places }, i) => {
    const bySpan = new Map(found[i]!.places.map((place) => [place.span.join('-'), place.country]));
    for (const { span, country } of places) {
      const code = country && codeOf.get(country);
      if (!code) continue;
      all++;
      if (bySpan.get(span.join('-')) === code) right++;
    }
  });
  return right / Math.max(all, 1);
}

if (args.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(44), value.toFixed(3));
