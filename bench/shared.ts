import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of training and development data: DEMARCHE_SHARED, else ../shared beside the checkout. */
export const SHARED = resolve(process.env.DEMARCHE_SHARED ?? '../shared');

/** Full path of a file below the shared folder, or null when it is not there. */
export function sharedPath(path: string): string | null {
  const full = resolve(SHARED, path);
  return existsSync(full) ? full : null;
}

/** Text of a file, gunzipped when its name ends in .gz. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The JSON values of a JSON Lines file. */
export function readLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** Runs one of the shared scorers with --json and returns what it prints. */
export function runScorer<T>(scorer: string, args: readonly string[]): T {
  const done = spawnSync(process.execPath, [realpathSync(resolve(SHARED, 'score', scorer)), ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.status !== 0) throw new Error(`${scorer} failed: ${done.stderr}`);
  return JSON.parse(done.stdout) as T;
}
