import { firstVisits } from './support/visits.mjs';

export const title = 'First load on a weak computer behind a slow line (CPU ÷ 4, 1.6 Mbit/s, 150 ms)';
export const peer = 'one chunk';

/** How long a first visit waits, beside the same game with all scripts in one file. */
export async function measure() {
  const { ours, oneChunk } = await firstVisits();
  return [
    { what: 'first paint', unit: 'ms', ours: Math.round(ours.paint), peer: Math.round(oneChunk.paint) },
    { what: 'ready to play', unit: 'ms', ours: Math.round(ours.ready), peer: Math.round(oneChunk.ready) },
  ];
}
