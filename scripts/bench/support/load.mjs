import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../chromium-flags.mjs';
import { ensureChromium } from '../../find-chromium.mjs';

/**
 * Conditions of a load. `cpu` divides the speed of the main thread; bandwidth is in bytes per second, latency in ms.
 * @typedef {{ cpu: number, bandwidth: number, latency: number }} Conditions
 * What one load took: times in ms since navigation, bytes as they travelled (compressed, with headers).
 * @typedef {{ paint: number, ready: number, bytesAtPaint: number, bytesAtReady: number, bytes: number }} Load
 */

/** A weak school computer behind a busy line. */
export const weakClassroom = { cpu: 4, bandwidth: (1.6 * 1024 * 1024) / 8, latency: 150 };
/** The mark that the game sets when a player can begin; a page without it counts as ready when its line falls silent. */
const readyMark = 'ready-to-play';

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ paint: number, ready: number | null }>}
 */
const readTimes = (page) =>
  page.evaluate((mark) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { paint, ready: performance.getEntriesByName(mark)[0]?.startTime ?? null };
  }, readyMark);

/**
 * Loads an address once in a fresh, empty browser profile.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Conditions} conditions
 * @returns {Promise<Load>}
 */
async function loadOnce(browser, address, conditions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** @type {{ at: number, bytes: number }[]} */
  const arrivals = [];
  let navigation = 0;
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    navigation ||= timestamp;
  });
  session.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    arrivals.push({ at: (timestamp - navigation) * 1000, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: conditions.bandwidth,
    uploadThroughput: conditions.bandwidth,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 180_000 });
  const { paint, ready } = await readTimes(page);
  const silence = Math.max(0, ...arrivals.map(({ at }) => at));
  await context.close();
  /** @param {number} until */
  const bytesUntil = (until) => arrivals.reduce((sum, { at, bytes }) => (at <= until ? sum + bytes : sum), 0);
  const readyAt = ready ?? silence;
  return {
    paint,
    ready: readyAt,
    bytesAtPaint: bytesUntil(paint),
    bytesAtReady: bytesUntil(readyAt),
    bytes: bytesUntil(silence),
  };
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Loads each address `rounds` times, in turns so that a busy machine disturbs all alike, and takes medians.
 * @param {readonly string[]} addresses
 * @param {Conditions} conditions
 * @param {number} rounds
 * @returns {Promise<readonly Load[]>} one for each address
 */
export async function measureLoads(addresses, conditions, rounds) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  /** @type {Load[][]} */
  const loads = addresses.map(() => []);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [index, address] of addresses.entries()) {
        loads[index]?.push(await loadOnce(browser, address, conditions));
      }
    }
  } finally {
    await browser.close();
  }
  return loads.map((each) => ({
    paint: median(each.map((load) => load.paint)),
    ready: median(each.map((load) => load.ready)),
    bytesAtPaint: median(each.map((load) => load.bytesAtPaint)),
    bytesAtReady: median(each.map((load) => load.bytesAtReady)),
    bytes: median(each.map((load) => load.bytes)),
  }));
}
