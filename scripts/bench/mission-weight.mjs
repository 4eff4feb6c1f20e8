import { kilobytes } from './support/kilobytes.mjs';
import { filesInBuild, playMission } from './support/whole-mission.mjs';

export const title = 'Weight of a whole mission, level 1, one device pixel per CSS pixel (brotli)';
export const peer = 'fetched all ahead';

/** What travels from the first screen to the debrief, beside what would if every file of the build were fetched. */
export async function measure() {
  const played = await playMission();
  const built = await filesInBuild();
  const row = (/** @type {string} */ what, /** @type {number} */ ours, /** @type {number} */ other) => ({
    what,
    unit: 'kB',
    ours: kilobytes(ours),
    peer: kilobytes(other),
  });
  return [
    row('scripts, styles and fonts until its debrief', played.code, built.code),
    { ...row('pictures and sounds until its debrief', played.media, built.media), budget: 1500 },
    { ...row('pictures and sounds that it can ask for', built.plainMedia, built.media), budget: 1500 },
  ];
}
