import { defineConfig } from 'vitest/config';

// A worker a core: the default leaves one core idle, which on two cores is half of them.
export default defineConfig({
  test: { maxWorkers: '100%', include: ['test/**/*.test.ts', 'train/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
