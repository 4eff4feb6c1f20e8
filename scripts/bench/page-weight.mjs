import { kilobytes } from './support/kilobytes.mjs';
import { firstVisits } from './support/visits.mjs';

export const title = 'Weight of a first visit (bytes that travel, brotli, with headers)';
export const peer = 'one chunk';

/** What travels until something can be read, until a player can begin, and until the line falls silent. */
export async function measure() {
  const { ours, oneChunk } = await firstVisits();
  const rows = /** @type {const} */ ([
    { what: 'before first paint', key: 'bytesAtPaint', budget: 60 },
    { what: 'scripts, styles and fonts before ready to play', key: 'codeAtReady', budget: 400 },
    { what: 'all before ready to play', key: 'bytesAtReady' },
    { what: 'all that the first page asks for', key: 'bytes' },
  ]);
  return rows.map(({ what, key, ...budget }) => ({
    what,
    unit: 'kB',
    ours: kilobytes(ours[key]),
    peer: kilobytes(oneChunk[key]),
    ...budget,
  }));
}
