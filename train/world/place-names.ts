import { writeFileSync } from 'node:fs';
import { readLines, sharedPath } from '../../bench/shared.ts';
import { openAssets } from '../../src/assets/node.ts';
import { openPacks } from '../../src/pipeline.ts';
import { distance, findPlaces, type PlaceModel, resolvePlaces } from '../../src/world/where/index.ts';
import { fitPlaces, type GoldPlace, type Item, type Report, readReport } from './place-fit.ts';

/**
 * Fits models/en/places.tsv on the training part of data/places: which names are places, and in which sense they are meant.
 *   npx tsx train/world/place-names.ts
 * With `--folds 5` it writes nothing and says, by corpus, how well each fifth is read with what the others teach.
 */
const file = sharedPath('data/places/train.jsonl');
if (!file) throw new Error('no data/places/train.jsonl below DEMARCHE_SHARED');
const packs = openPacks(openAssets());
const reports = readLines<Item>(file).map((item) => readReport(packs, item));
const at = process.argv.indexOf('--folds');
if (at < 0) write(fitPlaces(reports));
else judge(Number(process.argv[at + 1]));

function write(model: PlaceModel): void {
  const lines = Object.entries(model).flatMap(([decision, weights]) =>
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([trait, weight]) => `${decision}\t${trait}\t${weight.toFixed(3)}`),
  );
  writeFileSync('models/en/places.tsv', `${lines.join('\n')}\n`);
  console.log(`${lines.length} weights from ${reports.length} reports`);
}

type Tally = { right: number; found: number; gold: number; placed: number; near: number };

function judge(folds: number): void {
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitPlaces(reports.filter((_, i) => i % folds !== fold));
    for (const report of reports.filter((_, i) => i % folds === fold)) count(tallies, report, model);
  }
  for (const [corpus, { right, found, gold, placed, near }] of tallies)
    console.log(
      corpus.padEnd(10),
      `names precision ${(right / found).toFixed(3)} recall ${(right / gold).toFixed(3)} F1 ${((2 * right) / (found + gold)).toFixed(3)}`,
      ` within 161 km, names given ${(near / placed).toFixed(3)} of ${placed}`,
    );
}

function count(tallies: Map<string, Tally>, { item, input, gold }: Report, model: PlaceModel): void {
  const tally = tallies.get(item.corpus) ?? { right: 0, found: 0, gold: 0, placed: 0, near: 0 };
  tallies.set(item.corpus, tally);
  const found = findPlaces({ ...input, model });
  const spans = item.places.map(({ span: [start, end] }) => ({ start, end }));
  const given = resolvePlaces({ ...input, model }, spans);
  const byKey = new Map(given.map((place) => [`${place.span.start}-${place.span.end}`, place]));
  tally.found += found.length;
  tally.gold += gold.size;
  tally.right += found.filter(({ span }) => gold.has(`${span.start}-${span.end}`)).length;
  for (const [key, { lat, lon }] of gold as ReadonlyMap<string, GoldPlace>) {
    if (lat === undefined || lon === undefined) continue;
    const place = byKey.get(key);
    tally.placed++;
    if (place && place.lat !== null && distance(lat, lon, place.lat, place.lon!) <= 161) tally.near++;
  }
}
