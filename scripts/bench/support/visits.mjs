import { oneChunkPages, ourPages } from './builds.mjs';
import { measureLoads, weakClassroom } from './load.mjs';
import { servePages } from './serve.mjs';

/** @typedef {import('./load.mjs').Load} Load */

const rounds = 3;

async function visit() {
  const servers = [await servePages(await ourPages()), await servePages(await oneChunkPages())];
  try {
    const [ours, oneChunk] = await measureLoads(
      servers.map(({ origin }) => `${origin}/`),
      weakClassroom,
      rounds,
    );
    if (!ours || !oneChunk) throw new Error('a load is missing');
    return { ours, oneChunk };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

/** @type {Promise<{ ours: Load, oneChunk: Load }> | undefined} */
let visits;

/** First visits from a weak classroom to our build and to the one-chunk build, made once per run. */
export function firstVisits() {
  visits ??= visit();
  return visits;
}
