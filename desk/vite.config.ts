import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the desk into dist/desk, whose addresses begin at the server's root, and with `--mode page` the browser page into
 * dist/browser, which works below any address.
 */
export default defineConfig(({ mode }) => ({
  root: mode === 'page' ? here('./page') : here('.'),
  base: mode === 'page' ? './' : '/',
  mode: 'production',
  publicDir: mode === 'page' ? here('./page/public') : false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: here(mode === 'page' ? '../dist/browser' : '../dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
}));
