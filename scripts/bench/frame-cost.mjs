import { withBrowser } from './support/browser.mjs';
import { ourPages } from './support/builds.mjs';
import { emptyScenePages } from './support/empty-scene.mjs';
import { medianOfEach } from './support/median.mjs';
import { emptyScene, playedScenes, stillDistrict } from './support/scenes.mjs';
import { servePages } from './support/serve.mjs';

/** @typedef {import('./support/frames.mjs').Cost} Cost */

export const title = 'Cost of the drawn world (main thread, median of 3 rounds)';
export const peer = 'empty Phaser scene';

const rounds = 3;
const tenths = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/** What the district and a station cost while nobody touches them, beside a scene with nothing in it. */
export async function measure() {
  const game = await servePages(await ourPages());
  const peerScene = await servePages(emptyScenePages());
  /** @type {Record<'district' | 'station' | 'still' | 'empty', Cost[]>} */
  const costs = { district: [], station: [], still: [], empty: [] };
  try {
    await withBrowser(async (browser) => {
      for (let round = 0; round < rounds; round++) {
        const { drawing, district, station } = await playedScenes(browser, game.origin);
        costs.district.push(district);
        costs.station.push(station);
        costs.empty.push(await emptyScene(browser, peerScene.origin, drawing));
        costs.still.push(await stillDistrict(browser, game.origin));
      }
    });
  } finally {
    await Promise.all([game.stop(), peerScene.stop()]);
  }
  const empty = medianOfEach(costs.empty);
  const rowsOf = (/** @type {string} */ name, /** @type {Cost} */ cost) => [
    { what: `${name}: main-thread work`, unit: 'ms/s', ours: tenths(cost.busy), peer: tenths(empty.busy) },
    { what: `${name}: frames`, unit: '/s', ours: tenths(cost.frames), peer: tenths(empty.frames) },
    { what: `${name}: heap`, unit: 'MB', ours: tenths(cost.heap), peer: tenths(empty.heap) },
  ];
  return [
    ...rowsOf('district', medianOfEach(costs.district)),
    ...rowsOf('district without motion', medianOfEach(costs.still)),
    ...rowsOf('station at rest', medianOfEach(costs.station)),
  ];
}
