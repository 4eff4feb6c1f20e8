import { Crews } from './drive.ts';
import type { Ground } from './ground.mjs';
import { ourHall } from './halls.ts';
import { type Reading, reading, together } from './readings.ts';
import { keepSessions } from './world.ts';

const SESSIONS = 100;
const RECORDS = 200;
const PACE = 100;
const ROUNDS = 2;

interface Stores {
  readonly sqlite: Reading;
  readonly postgres: Reading;
}

/** The same load on the same sessions, kept in SQLite and in PostgreSQL, in turns. */
export async function measureStores(ground: Ground, url: string): Promise<Stores> {
  const places = {
    sqlite: { open: ground.sqlite, env: {} },
    postgres: { open: () => ground.postgres(url), env: { DATABASE_URL: url } },
  } as const;
  const seat = async ({ open, env }: (typeof places)[keyof typeof places]) => {
    const store = await open();
    const sessions = await keepSessions(store, ground.mission, SESSIONS, RECORDS);
    await store.close();
    const server = await ground.ours(env);
    const hall = await ourHall(server.port, sessions);
    const crews = new Crews(hall.crews);
    await crews.paced(PACE, 1_500);
    return { server, hall, crews };
  };
  const sqlite = await seat(places.sqlite);
  try {
    const postgres = await seat(places.postgres);
    try {
      const readings: Record<keyof Stores, Reading[]> = { sqlite: [], postgres: [] };
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [name, { server, hall, crews }] of [
          ['sqlite', sqlite],
          ['postgres', postgres],
        ] as const)
          readings[name].push(await reading(server, hall, () => crews.paced(PACE, 4_000)));
      return { sqlite: together(readings.sqlite), postgres: together(readings.postgres) };
    } finally {
      await postgres.server.end();
    }
  } finally {
    await sqlite.server.end();
  }
}
