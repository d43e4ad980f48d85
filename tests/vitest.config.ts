import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Left alone, Vitest keeps one core for itself: on a machine of two, that is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
