import { withBrowser, withPage } from './browser.mjs';
import { medianOfEach } from './median.mjs';
import { watchTraffic } from './traffic.mjs';

/**
 * Conditions of a load. `cpu` divides the speed of the main thread; bandwidth is in bytes per second, latency in ms.
 * @typedef {{ cpu: number, bandwidth: number, latency: number }} Conditions
 * What one load took: times in ms since navigation, bytes as they travelled; `code` is scripts, styles and fonts.
 * @typedef {{ paint: number, ready: number, bytesAtPaint: number, codeAtReady: number, bytesAtReady: number, bytes: number }} Load
 */

/** A weak school computer behind a busy line. */
export const weakClassroom = { cpu: 4, bandwidth: (1.6 * 1024 * 1024) / 8, latency: 150 };
/** The mark that the game sets when a player can begin without waiting. */
const readyMark = 'ready-to-play';

/**
 * Loads an address once in a fresh, empty browser profile.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Conditions} conditions
 * @returns {Promise<Load>}
 */
function loadOnce(browser, address, conditions) {
  return withPage(browser, {}, async (page, session) => {
    const traffic = await watchTraffic(session);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.latency,
      downloadThroughput: conditions.bandwidth,
      uploadThroughput: conditions.bandwidth,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
    await page.goto(address, { timeout: 120_000 });
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, readyMark, {
      polling: 200,
      timeout: 120_000,
    });
    await traffic.silent();
    const [paint = 0, ready = 0] = await page.evaluate(
      (marks) => marks.map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0),
      ['first-contentful-paint', readyMark],
    );
    return {
      paint,
      ready,
      bytesAtPaint: traffic.bytes({ until: paint }),
      codeAtReady: traffic.bytes({ until: ready, kinds: ['code'] }),
      bytesAtReady: traffic.bytes({ until: ready }),
      bytes: traffic.bytes(),
    };
  });
}

/**
 * Loads each address `rounds` times, in turns so that a busy machine disturbs all alike, and takes medians.
 * @param {readonly string[]} addresses
 * @param {Conditions} conditions
 * @param {number} rounds
 * @returns {Promise<readonly Load[]>} one for each address
 */
export function measureLoads(addresses, conditions, rounds) {
  return withBrowser(async (browser) => {
    /** @type {Load[][]} */
    const loads = addresses.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, address] of addresses.entries()) {
        loads[index]?.push(await loadOnce(browser, address, conditions));
      }
    }
    return loads.map((each) => medianOfEach(each));
  });
}
