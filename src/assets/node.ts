import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../model/index.ts';

/** The package's own folder: two above this file, in `src/` as in `dist/`. */
export const PACKAGE_ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** Reads files of `data/` and `models/` when they are asked for. `root` is the folder that holds both. */
export function openAssets(root: string = PACKAGE_ROOT): Assets {
  return {
    text: (path) => readFileSync(join(root, path), 'utf8'),
    bytes: (path) => readFileSync(join(root, path)),
  };
}
