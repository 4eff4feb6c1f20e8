import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withBrowser, withPage } from './browser.mjs';
import { ourPages } from './builds.mjs';
import { servePages } from './serve.mjs';
import { teamAt } from './team.mjs';
import { watchTraffic } from './traffic.mjs';

/**
 * Plays a mission from the first screen to its debrief, in a browser that has fetched nothing yet.
 * @param {string} mission its id
 * @returns {Promise<{ code: number, media: number }>} bytes that travelled: scripts, styles and fonts; pictures and sounds
 */
export async function playMission(mission) {
  const server = await servePages(await ourPages());
  try {
    return await withBrowser((browser) =>
      // Nothing else is fetched without motion, and nobody waits for it.
      withPage(browser, { reducedMotion: 'reduce' }, async (page, session) => {
        const traffic = await watchTraffic(session);
        await page.goto(server.origin);
        const team = await teamAt(page, mission);
        await team.start();
        await team.meet({ skip: false });
        for (const { id } of team.stations) await team.solve(await team.open(id));
        await team.end();
        await traffic.silent();
        return { code: traffic.bytes({ kinds: ['code'] }), media: traffic.bytes({ kinds: ['media'] }) };
      }),
    );
  } finally {
    await server.stop();
  }
}

/**
 * The files of the build, in bytes as they travel.
 * @returns {Promise<{ code: number, media: number }>}
 */
export async function filesInBuild() {
  const folder = join(await ourPages(), 'assets');
  const files = readdirSync(folder);
  const sum = (/** @type {RegExp} */ wanted) =>
    files
      .filter((file) => wanted.test(file))
      .reduce(
        (bytes, file) => bytes + statSync(join(folder, files.includes(`${file}.br`) ? `${file}.br` : file)).size,
        0,
      );
  return {
    code: sum(/\.(?:js|css|woff2)$/),
    media: sum(/\.(?:webp|svg|webm|mp3)$/),
  };
}
