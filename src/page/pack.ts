import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openAssets, PACKAGE_ROOT } from '../assets/node.ts';
import { createReader } from '../index.ts';

/** Every file of the browser page by its path, as any host may serve it. Models and tables are packed with gzip. */
export type PackedPage = ReadonlyMap<string, Uint8Array>;

/** Puts the page together: what was built of it, and what reading needs. Null where the page was not built. */
export function packPage(root: string = PACKAGE_ROOT): PackedPage | null {
  const folder = join(root, 'dist/browser');
  if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false })) return null;
  const page = filesIn(folder).map((path) => [path, readFileSync(join(folder, path))] as const);
  const assets = openAssets(root);
  const data = filesOfReading(root).map((path) => [path, new Uint8Array(gzipSync(assets.bytes(path), { level: 9 }))] as const);
  const version = createHash('sha256');
  for (const [path, bytes] of [...page, ...data]) version.update(path).update(bytes);
  const list = {
    version: version.digest('hex').slice(0, 16),
    page: page.map(([path]) => path).filter((path) => path !== 'index.html'),
    data: data.map(([path, bytes]) => ({ path, packed: bytes.length })),
  };
  return new Map([
    ...page,
    ...data.map(([path, bytes]) => [`${path}.gz`, bytes] as const),
    ['files.json', new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`)] as const,
  ]);
}

/** The files that a reader opens, found by making one. */
export function filesOfReading(root: string = PACKAGE_ROOT): string[] {
  const assets = openAssets(root);
  const opened = new Set<string>();
  const note = <T>(path: string, give: (path: string) => T): T => {
    opened.add(path);
    return give(path);
  };
  createReader({ text: (path) => note(path, assets.text), bytes: (path) => note(path, assets.bytes) });
  return [...opened].sort();
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
