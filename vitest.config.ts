import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { listIds } from './assets/ids.mjs';
import { missions } from './scripts/missions-plugin.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));

/** Rooms of tests that touch nothing outside themselves. */
const PURE = [
  'console',
  'contract',
  'core',
  'debrief',
  'game',
  'mechanics',
  'replays',
  'scenarios',
  'session',
  'stage',
  'wrong',
];

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
          include: PURE.map((room) => `tests/${room}/**/*.test.{ts,tsx}`),
          // Pure functions leave nothing behind, so files share what they import.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // What starts processes and opens files, ports and databases.
          name: 'house',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**', 'tests/soak/**', ...PURE.map((room) => `tests/${room}/**`)],
          globalSetup: ['tests/support/postgres-setup.ts'],
          maxWorkers: 2,
          testTimeout: 20_000,
          sequence: { groupOrder: 1 },
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
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          // `npm run soak` too: the screens of the whole game, at every size and level.
          name: 'soak-pages',
          environment: 'node',
          include: ['tests/soak/pages/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts', 'tests/support/pages-setup.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          // `npm run soak`: what takes minutes, or has to be done many times over.
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          // One load at a time, so that each has the machine to itself.
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
