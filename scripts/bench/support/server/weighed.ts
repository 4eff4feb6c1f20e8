import { Crews } from './drive.ts';
import type { Ground } from './ground.mjs';
import { ourHall, ourWalls, relayHall } from './halls.ts';
import { type Reading, reading } from './readings.ts';
import type { Kept } from './world.ts';

/** Screens are connected to a hundred sessions at most. */
const SEATED = 100;
const TEAMS = 4;
const PACE = 100;

/** What a server weighs (bytes) and does while it holds so many sessions. */
export interface Weighed {
  readonly sessions: number;
  readonly pages: number;
  /** With nothing held · with the sessions held and no page open · with their pages open. */
  readonly empty: NodeJS.MemoryUsage;
  readonly loaded: NodeJS.MemoryUsage;
  readonly open: NodeJS.MemoryUsage;
  readonly load: Reading;
}

export async function weighed(ground: Ground, sessions: readonly Kept[]): Promise<Weighed> {
  const server = await ground.ours();
  try {
    const empty = await server.memory();
    // A session is held as soon as somebody looks at it, and for a while after that.
    const looks = await ourWalls(server.port, sessions);
    for (const page of looks.pages) page.close();
    await settled();
    const loaded = await server.memory();
    const hall = await ourHall(server.port, sessions.slice(0, SEATED));
    await settled();
    const open = await server.memory();
    const crews = new Crews(hall.crews);
    await crews.paced(PACE, 1_000);
    const load = await reading(server, hall, () => crews.paced(PACE, 4_000));
    return { sessions: sessions.length, pages: hall.pages.length, empty, loaded, open, load };
  } finally {
    await server.end();
  }
}

/** Bytes of each of as many connections to a bare Socket.IO relay. */
export async function relayed(ground: Ground): Promise<{ readonly rss: number; readonly heap: number }> {
  const server = await ground.relay('socket.io', '{}');
  try {
    const empty = await server.memory();
    const { pages } = await relayHall(server.port, 'socket.io', SEATED, TEAMS, () => 2);
    await settled();
    const open = await server.memory();
    const each = (key: 'rss' | 'heapUsed') => (open[key] - empty[key]) / pages.length;
    return { rss: each('rss'), heap: each('heapUsed') };
  } finally {
    await server.end();
  }
}

/** What was sent has been read, and who left is gone. */
const settled = () => new Promise((done) => setTimeout(done, 700));
