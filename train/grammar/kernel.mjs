// Compiles kernel.as and writes it as src/grammar/kernelBytes.ts: node train/grammar/kernel.mjs
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
const source = join(folder, 'kernel.ts');
const binary = join(folder, 'kernel.wasm');
copyFileSync(new URL('./kernel.as', import.meta.url), source);
const flags = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert'];
execFileSync('npx', ['asc', source, '-o', binary, ...flags], { stdio: 'inherit' });
const lines = readFileSync(binary)
  .toString('base64')
  .match(/.{1,140}/g);
const text = `/** The WebAssembly of train/grammar/kernel.as in base64, written by \`node train/grammar/kernel.mjs\`. */
export const KERNEL = \`
${lines.join('\n')}
\`;
`;
writeFileSync(new URL('../../src/grammar/kernelBytes.ts', import.meta.url), text);
