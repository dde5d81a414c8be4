import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SHARED } from './shared.ts';

/**
 * Runs the benches and sets their figures beside bench/baseline.json.
 *   npm run bench [-- NAME…] [--update]
 * Each bench is a program of its own that prints `{"figure name": number}` with --json; figures whose name ends in
 * "/s" or "ms" or "MB" are speeds and sizes, all others are shares between 0 and 1.
 */
const BENCHES = [
  'text',
  'grammar',
  'rows',
  'dyad-types',
  'story-types',
  'attribution',
  'coref',
  'event-coref',
  'stories',
  'time',
  'published',
  'places',
  'false-events',
  'speed',
  'record',
  'reader',
  'desk',
] as const;
/** Benches that run only when they are named: they take half an hour and kill things. */
const NAMED = ['faults'] as const;

type Figures = Record<string, number>;
const BASELINE = new URL('./baseline.json', import.meta.url);

function runBench(name: string): Figures | null {
  const file = new URL(`./${name}.ts`, import.meta.url);
  if (!existsSync(file)) return null;
  const done = spawnSync(process.execPath, ['--import', 'tsx', file.pathname, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) {
    console.error(`bench ${name} failed:\n${done.stderr.trim()}`);
    process.exitCode = 1;
    return null;
  }
  return JSON.parse(done.stdout) as Figures;
}

const shown = (value: number): string => (Math.abs(value) <= 1.5 ? value.toFixed(3) : value.toFixed(1));

function printFigures(name: string, now: Figures, before: Figures): void {
  console.log(`\n${name}`);
  for (const [figure, value] of Object.entries(now)) {
    const old = before[figure];
    const change = old === undefined ? 'new' : value === old ? '' : `was ${shown(old)}`;
    console.log(`  ${figure.padEnd(48)} ${shown(value).padStart(10)}  ${change}`);
  }
}

function main(args: readonly string[]): void {
  const update = args.includes('--update');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const known: readonly string[] = [...BENCHES, ...NAMED];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) {
    console.error(`bench: no bench ${unknown.join(', ')}. There are: ${known.join(' ')}`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(SHARED)) {
    console.log(`bench skipped: no data at ${SHARED}; set DEMARCHE_SHARED`);
    return;
  }
  const baseline: Record<string, Figures> = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  for (const name of wanted.length ? wanted : BENCHES) {
    const now = runBench(name);
    if (!now) continue;
    printFigures(name, now, baseline[name] ?? {});
    if (update) baseline[name] = now;
  }
  if (update) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
}

main(process.argv.slice(2));
