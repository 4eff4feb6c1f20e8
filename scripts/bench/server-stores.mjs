import { buildForNode } from './support/builds.mjs';
import { withDatabase } from './support/server/database.mjs';
import { onGround } from './support/server/ground.mjs';
import { onOtherCores } from './support/server/process.mjs';

export const title = '1,000 screens in 100 sessions at 100 commands a second, kept in PostgreSQL on the same machine';
export const peer = 'kept in SQLite';

/** The same load on both stores, in turns. PostgreSQL's own processes are not counted as the server's. */
export async function measure() {
  const { measureStores } =
    /** @type {{ measureStores: typeof import('./support/server/both-stores.ts').measureStores }} */ (
      await buildForNode('scripts/bench/support/server/both-stores.ts')
    );
  const read = /** @type {typeof import('./support/server/readings.ts')} */ (
    await buildForNode('scripts/bench/support/server/readings.ts')
  );
  const { sqlite, postgres } = await withDatabase((url) =>
    onGround((ground) => onOtherCores(() => measureStores(ground, url))),
  );
  const ways = /** @type {const} */ ([
    ['screen', 'the team’s other screen'],
    ['ack', 'acknowledged'],
  ]);
  const delays = ways.flatMap(([key, what]) =>
    read.percentiles(postgres.delays[key]).map(({ name, ms }, at) => ({
      what: `command → ${what}, ${name}`,
      unit: 'ms',
      ours: ms,
      peer: read.percentiles(sqlite.delays[key])[at]?.ms ?? 0,
    })),
  );
  const cpu = { ours: read.cpuPerCommand(postgres), peer: read.cpuPerCommand(sqlite) };
  return [...delays, { what: 'server’s CPU per command', unit: 'µs', ...cpu }];
}
