import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { listIds } from './assets/ids.mjs';
import { missions } from './scripts/missions-plugin.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));

export default defineConfig({
  plugins: [missions(scenarios, await listIds())],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/pages/**', 'tests/soak/**'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts', 'tests/support/pages-setup.ts'],
          // One browser on two cores: files follow one another.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // `npm run soak`: what takes minutes, or has to be done many times over.
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          // One load at a time, so that each has the machine to itself.
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
