import { readFileSync } from 'node:fs';
import { openAssets } from '../src/assets/node.ts';
import { createReader } from '../src/index.ts';
import { readLines, sharedPath } from './shared.ts';

/**
 * The day of undated reports, our own and those of the rows, read with the shipped terms of office:
 * `npx tsx bench/published.ts [--json] [--misses]`.
 */
type Undated = { readonly day: string; readonly text: string };
type GoldRow = { readonly text?: string; readonly published: string | null; readonly truePublished: string };

function ownReports(): Undated[] {
  const cases = readFileSync(new URL('../test/cases/published/reports.txt', import.meta.url), 'utf8').split('\n====\n');
  return cases.map((block) => {
    const lines = block.split('\n').filter((line) => !/^(#|term |hard )/.test(line));
    const day = lines.find((line) => line.startsWith('day '))!.slice(4);
    return {
      day,
      text: lines
        .filter((line) => !line.startsWith('day '))
        .join('\n')
        .trim(),
    };
  });
}

function rowsReports(): Undated[] {
  const gold = sharedPath('data/rows/dev.gold.jsonl');
  if (!gold) return [];
  return readLines<GoldRow>(gold)
    .filter(({ text, published }) => text !== undefined && published === null)
    .map(({ text, truePublished }) => ({ day: truePublished, text: text! }));
}

const args = process.argv.slice(2);
const reader = createReader(openAssets());

function dayFound({ day, text }: Undated): { readonly single: boolean; readonly right: boolean; readonly among: boolean } {
  const { published } = reader.read({
    id: 'undated',
    text,
    title: null,
    publisher: null,
    published: null,
    url: null,
    language: 'en',
  });
  const candidates = published.candidates ?? [];
  const single = published.value !== null;
  const right = published.value === day;
  const among = right || candidates.some(({ value }) => value === day);
  if (args.includes('--misses') && (!among || (single && !right))) {
    console.error(day, 'read as', published.value, JSON.stringify(candidates, null, 1), text.slice(0, 80));
  }
  return { single, right, among };
}

const figures: Record<string, number> = {};
for (const [name, reports] of [['own', ownReports()] as const, ['rows', rowsReports()] as const]) {
  if (reports.length === 0) continue;
  const found = reports.map(dayFound);
  const share = (count: number): number => count / reports.length;
  figures[`${name} undated reports`] = reports.length;
  figures[`${name} day right or among three`] = share(found.filter(({ among }) => among).length);
  figures[`${name} day given alone and right`] = share(found.filter(({ right }) => right).length);
  figures[`${name} day given alone and wrong`] = share(found.filter(({ single, right }) => single && !right).length);
}
if (args.includes('--json')) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(44), value.toFixed(3));
