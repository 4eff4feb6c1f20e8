import { fileURLToPath } from 'node:url';
import { importSource } from './source.mjs';

/**
 * The team of the page tests: it finds its way through the screens by what they say, so a measure that plays follows
 * every change of a screen.
 * @typedef {{
 *   stations: readonly { readonly id: string }[],
 *   start: () => Promise<void>,
 *   meet: (options: { skip: boolean }) => Promise<void>,
 *   open: (station: string) => Promise<unknown>,
 *   solve: (mirror: unknown) => Promise<void>,
 *   end: () => Promise<void>,
 * }} Team
 * @typedef {{ Team: new (page: import('playwright-core').Page, options: object) => Team }} Tests
 */

const noTests = fileURLToPath(new URL('./no-tests.mjs', import.meta.url));

/** @type {Promise<Tests> | undefined} */
let tests;

/**
 * A team at level 1 in front of a page. It plays by keyboard, which no layout can disturb.
 * @param {import('playwright-core').Page} page
 * @param {string} [mission] its id; otherwise the one that the tests play first
 */
export async function teamAt(page, mission) {
  tests ??= /** @type {Promise<Tests>} */ (importSource('tests/support/team.ts', { vitest: noTests }));
  const { Team } = await tests;
  return new Team(page, { level: 1, language: 'fr', how: 'keyboard', ...(mission === undefined ? {} : { mission }) });
}
