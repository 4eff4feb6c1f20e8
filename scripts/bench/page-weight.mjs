import { firstVisits } from './support/visits.mjs';
import { mediaInBuild, playMission } from './support/whole-mission.mjs';

export const title = 'Weight of a first visit (bytes that travel, brotli, with headers)';
export const peer = 'one chunk';

const kilobytes = (/** @type {number} */ bytes) => Math.round(bytes / 100) / 10;

/** What travels until something can be read, until a player can begin, and in a whole mission. */
export async function measure() {
  const { ours, oneChunk } = await firstVisits();
  const rows = /** @type {const} */ ([
    { what: 'before first paint', key: 'bytesAtPaint', budget: 60 },
    { what: 'scripts, styles and fonts before ready to play', key: 'codeAtReady', budget: 400 },
    { what: 'all before ready to play', key: 'bytesAtReady' },
    { what: 'all that the first page asks for', key: 'bytes' },
  ]);
  const visit = rows.map(({ what, key, ...budget }) => ({
    what,
    unit: 'kB',
    ours: kilobytes(ours[key]),
    peer: kilobytes(oneChunk[key]),
    ...budget,
  }));
  const played = await playMission();
  const media = { unit: 'kB', budget: 1500 };
  return [
    ...visit,
    { what: 'scripts, styles and fonts of a mission, played to its debrief', unit: 'kB', ours: kilobytes(played.code) },
    { what: 'pictures and sounds of a mission, played to its debrief (1×)', ours: kilobytes(played.media), ...media },
    { what: 'pictures and sounds that it could ask for (1×)', ours: kilobytes(await mediaInBuild()), ...media },
  ];
}
