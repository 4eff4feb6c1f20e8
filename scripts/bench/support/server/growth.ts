import type { Ground } from './ground.mjs';
import { type Restart, restarted } from './returning.ts';
import { relayed, type Weighed, weighed } from './weighed.ts';
import { keepSessions } from './world.ts';

const HELD = [10, 100, 1_000] as const;
const LIVE = [10, 500, 1_000] as const;
const RECORDS = 200;

interface Growth {
  readonly weighed: readonly [ten: Weighed, hundred: Weighed, thousand: Weighed];
  readonly relayed: Awaited<ReturnType<typeof relayed>>;
  readonly restarts: readonly [ten: Restart, fiveHundred: Restart, thousand: Restart];
}

/** The same server with ten sessions and with a hundred times as many. */
export async function measureGrowth(ground: Ground): Promise<Growth> {
  const store = await ground.sqlite();
  const sessions = await keepSessions(store, ground.mission, 1_000, RECORDS);
  await store.close();
  const weigh = (held: number) => weighed(ground, sessions.slice(0, held));
  const restart = (live: number) => restarted(ground, sessions.slice(0, live));
  return {
    weighed: [await weigh(HELD[0]), await weigh(HELD[1]), await weigh(HELD[2])],
    relayed: await relayed(ground),
    restarts: [await restart(LIVE[0]), await restart(LIVE[1]), await restart(LIVE[2])],
  };
}
