import { setTimeout as pause } from 'node:timers/promises';
import { withPage } from './browser.mjs';
import { costOf, countFrames } from './frames.mjs';
import { teamAt } from './team.mjs';

/**
 * @typedef {import('./frames.mjs').Cost} Cost
 * How the game draws: on which canvas, and of what size in device px.
 * @typedef {{ renderer: 'webgl' | 'canvas', width: number, height: number }} Drawing
 */

/** Until what was opened has appeared and settled (ms). */
const settled = 2000;
/** A station has no ambient movement after this long (ms). */
const calm = 6000;

/**
 * Opens the game and goes to the district as players do.
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the built game
 * @param {'reduce' | 'no-preference'} reducedMotion
 * @param {(page: import('playwright-core').Page, session: import('playwright-core').CDPSession, team: import('./team.mjs').Team) => Promise<T>} work
 */
const inDistrict = (browser, origin, reducedMotion, work) =>
  withPage(browser, { reducedMotion }, async (page, session) => {
    await countFrames(page);
    await page.goto(origin);
    const team = await teamAt(page);
    await team.start();
    await team.meet({ skip: true });
    await page.locator('.world canvas').waitFor();
    await pause(settled);
    return work(page, session, team);
  });

/**
 * The district as it is played, then its first station once it has come to rest.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the built game
 * @returns {Promise<{ drawing: Drawing, district: Cost, station: Cost }>}
 */
export const playedScenes = (browser, origin) =>
  inDistrict(browser, origin, 'no-preference', async (page, session, team) => {
    const district = await costOf(page, session);
    const drawing = await page.locator('.world canvas').evaluate(drawingOf);
    await team.open(team.stations[0]?.id ?? '');
    await pause(calm);
    return { drawing, district, station: await costOf(page, session) };
  });

/**
 * The district for somebody who asked for no motion.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the built game
 */
export const stillDistrict = (browser, origin) => inDistrict(browser, origin, 'reduce', costOf);

/**
 * A Phaser scene with nothing in it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin of the empty scene
 * @param {Drawing} drawing
 * @returns {Promise<Cost>}
 */
export const emptyScene = (browser, origin, { renderer, width, height }) =>
  withPage(browser, {}, async (page, session) => {
    await countFrames(page);
    await page.goto(`${origin}/?renderer=${renderer}&width=${width}&height=${height}`);
    await page.waitForFunction(() => performance.getEntriesByName('ready-to-play').length > 0);
    await pause(settled);
    return costOf(page, session);
  });

/**
 * Runs in the page: a canvas gives back the context that it has, and no other.
 * @param {Element} element
 * @returns {Drawing}
 */
function drawingOf(element) {
  const canvas = /** @type {HTMLCanvasElement} */ (element);
  const renderer = canvas.getContext('2d') === null ? 'webgl' : 'canvas';
  return { renderer, width: canvas.width, height: canvas.height };
}
