import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** A source file: its path from the root, its text, and the paths of the files that it opens. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly opens: readonly string[];
  readonly packages: readonly string[];
};

const IMPORT = /^(?:import|export)\b[^'"=;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** All TypeScript files below a folder, components among them. */
export function sources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => read(join(folder, name)));
}

function read(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const named = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const own = named.filter((name) => name.startsWith('.'));
  return {
    path,
    text,
    opens: own.map((name) => relative(ROOT, join(ROOT, dirname(path), name))),
    packages: named.filter((name) => name && !name.startsWith('.')),
  };
}

/** The room of a file: "src/text/words.ts" is in "text", "src/pipeline.ts" in "pipeline.ts". */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';
