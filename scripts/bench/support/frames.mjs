import { setTimeout as pause } from 'node:timers/promises';

/**
 * What a page cost while it was looked at: `busy` in ms of main-thread work per second, `frames` per second, `heap` in MB.
 * @typedef {{ busy: number, frames: number, heap: number }} Cost
 */

/** How long a page is looked at, ms: well over a hundred frames, short enough to take turns. */
const span = 3000;

/**
 * Counts the frames for which a page's own code is called. Call it before the page opens.
 * @param {import('playwright-core').Page} page
 */
export async function countFrames(page) {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let last = 0;
    let frames = 0;
    window.requestAnimationFrame = (draw) =>
      ask((time) => {
        if (time !== last) frames += 1;
        last = time;
        draw(time);
      });
    Object.defineProperty(window, 'framesDrawn', { get: () => frames });
  });
}

/**
 * Looks at a page for a while without touching it.
 * @param {import('playwright-core').Page} page one for which frames are counted
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Cost>}
 */
export async function costOf(page, session) {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const frames = await page.evaluate(() => Number(Reflect.get(window, 'framesDrawn')));
    return { at: value('Timestamp'), busy: value('TaskDuration'), heap: value('JSHeapUsedSize'), frames };
  };
  const before = await read();
  await pause(span);
  const after = await read();
  const seconds = after.at - before.at;
  return {
    busy: ((after.busy - before.busy) * 1000) / seconds,
    frames: (after.frames - before.frames) / seconds,
    heap: before.heap / 1024 / 1024,
  };
}
