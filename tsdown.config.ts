import { defineConfig } from 'tsdown';

/** One file out for each file in, so that a reader of dist/ finds the rooms again. */
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/model/index.ts',
    'src/assets/node.ts',
    'src/assets/browser.ts',
    'src/formats/index.ts',
    'src/record/index.ts',
    'src/server/index.ts',
    'src/server/reading/worker.ts',
    'src/client/index.ts',
    'src/fleet/index.ts',
    'src/fleet/thread.ts',
    'src/cli/main.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  deps: { neverBundle: [/^node:/, /^[a-z@]/] },
  unbundle: true,
  dts: true,
  clean: true,
  fixedExtension: false,
});
