import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedPage } from './pack.ts';

/** Writes the page into a folder, which any host of files can then serve. Gives its size in bytes. */
export function writePage(page: PackedPage, folder: string): number {
  let size = 0;
  for (const [path, bytes] of page) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    size += bytes.length;
  }
  return size;
}
