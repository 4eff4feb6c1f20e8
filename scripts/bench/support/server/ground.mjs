import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listIds } from '../../../../assets/ids.mjs';
import { root } from '../../../run.mjs';
import { buildForNode, ourPages } from '../builds.mjs';
import { startMeasured } from './process.mjs';

/** @typedef {import('./world.ts').Keeper & { close: () => Promise<void> }} Store */

/**
 * What a load stands on: a mission that is shipped, the built server and the relays it is compared with, and stores in which sessions are
 * laid down before the server starts.
 * @typedef {{
 *   mission: import('../../../../src/core/scenario/compile.ts').CompiledMission,
 *   folder: string,
 *   ours: (env?: Record<string, string>) => Promise<import('./process.mjs').Measured>,
 *   relay: (kind: 'socket.io' | 'ws', payload: string) => Promise<import('./process.mjs').Measured>,
 *   sqlite: () => Promise<Store>,
 *   postgres: (url: string) => Promise<Store>,
 * }} Ground
 */

const relays = {
  'socket.io': new URL('./relay-socketio.mjs', import.meta.url),
  ws: new URL('./relay-ws.mjs', import.meta.url),
};

/**
 * Builds what is needed, gives a folder for data, and takes it away in the end.
 * @template Result
 * @param {(ground: Ground) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function onGround(work) {
  const dist = join(await ourPages(), '..');
  const { missionsIn } = /** @type {typeof import('../rules/recorded.ts')} */ (
    await buildForNode('scripts/bench/support/rules/recorded.ts')
  );
  const [mission] = missionsIn(join(root, 'scenarios'), await listIds());
  if (mission === undefined) throw new Error('There is no mission to play.');
  const { openSqlite } = /** @type {{ openSqlite: (file: string, program: URL) => Promise<Store> }} */ (
    await buildForNode('src/server/store/sqlite.ts')
  );
  const { openPostgres } = /** @type {{ openPostgres: (url: string) => Promise<Store> }} */ (
    await buildForNode('src/server/store/postgres.ts')
  );
  const folder = mkdtempSync(join(tmpdir(), 'gardiens-bench-'));
  try {
    return await work({
      mission,
      folder,
      ours: (env = {}) => startMeasured(join(dist, 'server/main.js'), { DATA_DIR: folder, ...env }),
      relay: (kind, payload) => startMeasured(fileURLToPath(relays[kind]), { PAYLOAD: payload }),
      sqlite: () => openSqlite(join(folder, 'gardiens.sqlite'), pathToFileURL(join(dist, 'server/sqlite-worker.js'))),
      postgres: openPostgres,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
