import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { kilobytes } from './support/kilobytes.mjs';
import { filesInBuild, playMission } from './support/whole-mission.mjs';

export const title = 'Weight of a whole mission, level 1, one device pixel per CSS pixel (brotli)';
export const peer = 'fetched all ahead';

/** What travels from the first screen to the debrief, beside what would if every file of the build were fetched. */
export async function measure() {
  const missions = readdirSync(join(root, 'scenarios')).filter((file) => /^[a-z-]+\.json$/.test(file));
  const built = await filesInBuild();
  const rows = [];
  for (const mission of missions.map((file) => file.slice(0, -'.json'.length))) {
    const played = await playMission(mission);
    const row = (/** @type {string} */ what, /** @type {number} */ ours, /** @type {number} */ other) => ({
      what: `${mission}: ${what} until its debrief`,
      unit: 'kB',
      ours: kilobytes(ours),
      peer: kilobytes(other),
    });
    rows.push(row('scripts, styles and fonts', played.code, built.code));
    rows.push({ ...row('pictures and sounds', played.media, built.media), budget: 1500 });
  }
  return rows;
}
