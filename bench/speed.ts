import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flag } from './options.ts';
import { readLines, sharedPath } from './shared.ts';

/**
 * Speed of the built package with everything on, one process, one core: `npm run build`, then `npx tsx bench/speed.ts [--json]`.
 * "ratio" figures set reading against a fixed loop in the same run, so that runs on machines of different speed can be compared.
 */
const ROUNDS = 5;

type Sized = { readonly text: string };

function reportsOf(): { readonly id: string; readonly text: string }[] {
  const texts = ['data/rows/dev.reports.jsonl', 'data/real_types/dev.jsonl'].flatMap((path) => {
    const full = sharedPath(path);
    return full ? readLines<Sized>(full) : [];
  });
  return texts.slice(0, 224).map(({ text }, n) => ({ id: String(n), text }));
}

/** Seconds of a loop of fixed work: ten million steps of a small generator. */
function yardstick(): number {
  const start = performance.now();
  let x = 1;
  for (let i = 0; i < 10_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return x === 0 ? 1 : (performance.now() - start) / 1000;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a program of plain JavaScript prints, in a process of its own, over the package as it is built. */
function built<T>(program: string): T {
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as T;
}

/** Milliseconds until a process has opened models and tables, and its peak memory in MB after reading the given file. */
const freshProcess = (file: string): { readonly load: number; readonly memory: number } =>
  built(`
    const { openAssets } = await import('./dist/assets/node.js');
    const { createReader, readReports } = await import('./dist/index.js');
    const { readFileSync } = await import('node:fs');
    const start = performance.now();
    const reader = createReader(openAssets());
    const load = performance.now() - start;
    for (const report of readReports('x.jsonl', readFileSync(${JSON.stringify(file)})).reports) reader.read(report);
    console.log(JSON.stringify({ load, memory: process.resourceUsage().maxRSS / 1024 }));`);

/** Sentences of the reports in a file, and seconds that reading them took in the best round. */
const reading = (file: string): { readonly sentences: number; readonly best: number } =>
  built(`
    const { openAssets } = await import('./dist/assets/node.js');
    const { readReports } = await import('./dist/index.js');
    const { openPacks, readSheets } = await import('./dist/pipeline.js');
    const { composeRecord } = await import('./dist/compose.js');
    const { readFileSync } = await import('node:fs');
    const packs = openPacks(openAssets());
    const { reports } = readReports('x.jsonl', readFileSync(${JSON.stringify(file)}));
    let [best, sentences] = [Infinity, 0];
    for (let round = 0; round < ${ROUNDS}; round++) {
      const start = performance.now();
      sentences = 0;
      for (const report of reports) {
        const sheets = readSheets(packs, report);
        composeRecord(packs, sheets, report);
        sentences += sheets.document.sentences.length;
      }
      best = Math.min(best, (performance.now() - start) / 1000);
    }
    console.log(JSON.stringify({ sentences, best }));`);

/** Megabytes of what `npm pack` would ship, packed and unpacked. */
function packageSize(): { readonly packed: number; readonly unpacked: number } {
  const done = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: false,
    maxBuffer: 1 << 26,
  });
  const [pack] = JSON.parse(done.stdout) as [{ readonly size: number; readonly unpackedSize: number }];
  return { packed: pack.size / 1e6, unpacked: pack.unpackedSize / 1e6 };
}

function measure(): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-speed-'));
  const file = join(folder, 'reports.jsonl');
  const reports = reportsOf();
  writeFileSync(file, reports.map((one) => JSON.stringify(one)).join('\n'));
  const { sentences, best } = reading(file);
  rmSync(folder, { recursive: true });
  const stick = Math.min(yardstick(), yardstick(), yardstick());
  const fresh = freshProcess(sharedPath('data/rows/dev.reports.jsonl') ?? '');
  const { packed, unpacked } = packageSize();
  const models = statSync(new URL('../models/en/grammar.bin', import.meta.url)).size / 1e6;
  return {
    'sentences/s': sentences / best,
    'reports/s': reports.length / best,
    'sentences per yardstick, ratio': (sentences / best) * stick,
    'load ms': fresh.load,
    'peak memory MB': fresh.memory,
    'grammar weights MB': models,
    'package packed MB': packed,
    'package unpacked MB': unpacked,
  };
}

if (!sharedPath('data/rows/dev.reports.jsonl')) console.log('speed skipped: no shared data');
else {
  const figures = measure();
  if (flag('json')) console.log(JSON.stringify(figures));
  else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(36), value.toFixed(2));
}
