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
          exclude: ['tests/pages/**'],
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
          globalSetup: ['tests/support/pages-setup.ts'],
          // One browser on two cores: files follow one another.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
