import { Crews } from './drive.ts';
import type { Ground } from './ground.mjs';
import { type Hall, ourHall, relayHall } from './halls.ts';
import type { Measured } from './process.mjs';
import { bytesPerDelivery, type Reading, reading, together, toldPerCommand } from './readings.ts';
import { keepSessions } from './world.ts';

const SESSIONS = 100;
const TEAMS = 4;
const RECORDS = 200;
const ROUNDS = 2;

/** The paces, commands per second in all, and how long each is held in a round (ms); the last is as fast as it goes. */
const PACES = [
  { pace: 100, ms: 4_500 },
  { pace: 300, ms: 3_500 },
  { pace: 'flat out', ms: 3_000 },
] as const;
export type Pace = (typeof PACES)[number]['pace'];
type Kind = 'ours' | 'socket.io' | 'ws';

interface Seated {
  readonly server: Measured;
  readonly hall: Hall;
  readonly crews: Crews;
}

/** What each did at each pace, in turns, so that whatever else the machine does disturbs all alike. */
export type Loads = Readonly<Record<Kind, Readonly<Record<Pace, Reading>>>>;

export async function measureLoad(ground: Ground): Promise<Loads> {
  const store = await ground.sqlite();
  const sessions = await keepSessions(store, ground.mission, SESSIONS, RECORDS);
  await store.close();
  const servers: Measured[] = [];
  try {
    const seat = async (server: Measured, fill: (port: number) => Promise<Hall>): Promise<Seated> => {
      servers.push(server);
      const hall = await fill(server.port);
      return { server, hall, crews: new Crews(hall.crews) };
    };
    const ours = await seat(await ground.ours(), (port) => ourHall(port, sessions));
    let last = await reading(ours.server, ours.hall, () => ours.crews.paced(100, 2_000));
    const payload = likeMost(ours.hall.mail.samples, bytesPerDelivery(last));
    const peer = async (kind: 'socket.io' | 'ws') =>
      seat(await ground.relay(kind, payload), (port) =>
        relayHall(port, kind, SESSIONS, TEAMS, () => toldPerCommand(last)),
      );
    const all = { ours, 'socket.io': await peer('socket.io'), ws: await peer('ws') };
    for (const { crews } of [all['socket.io'], all.ws]) await crews.paced(100, 1_000);
    const taken: { kind: Kind; pace: Pace; one: Reading }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { pace, ms } of PACES)
        for (const kind of ['ours', 'socket.io', 'ws'] as const) {
          const { server, hall, crews } = all[kind];
          const one = await reading(server, hall, () =>
            pace === 'flat out' ? crews.flatOut(ms) : crews.paced(pace, ms),
          );
          // The relays then tell as many as ours just did.
          if (kind === 'ours') last = one;
          taken.push({ kind, pace, one });
        }
    const of = (kind: Kind) =>
      Object.fromEntries(
        PACES.map(({ pace }) => [
          pace,
          together(taken.filter((each) => each.kind === kind && each.pace === pace).map(({ one }) => one)),
        ]),
      ) as Record<Pace, Reading>;
    return { ours: of('ours'), 'socket.io': of('socket.io'), ws: of('ws') };
  } finally {
    await Promise.all(servers.map((server) => server.end()));
  }
}

/** The message whose length is nearest to the mean. */
function likeMost(samples: readonly string[], bytes: number): string {
  const far = (text: string) => Math.abs(Buffer.byteLength(text) - bytes);
  return [...samples].sort((one, other) => far(one) - far(other))[0] ?? '{}';
}
