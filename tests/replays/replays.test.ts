import { beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/core/session/apply.ts';
import type { Event, Record } from '../../src/core/session/event.ts';
import { Room } from '../../src/core/session/room.ts';
import { memoryStore } from '../../src/core/session/store.ts';
import { recordAll, recorded, recordedMission } from './files.ts';
import { SESSIONS } from './sessions.ts';

// After a change of the rules that is meant: `RECORD=1 npm test -- tests/replays` writes the logs again.
beforeAll(async () => {
  if (process.env.RECORD) await recordAll();
});

/** The commands of a log, given to a fresh room at the same instants. */
async function playAgain(log: readonly Record[]): Promise<{ records: Record[]; room: Room }> {
  const created = log[0]?.events[0] as Event & { type: 'created' };
  const records: Record[] = [];
  let now = log[0]?.at ?? 0;
  const store = memoryStore();
  const room = await Room.create(
    {
      session: 'again',
      mission: recordedMission(),
      store,
      clock: () => now,
      told: (_, record) => void records.push(record),
    },
    created,
  );
  records.push(...((await store.read('again'))?.records ?? []));
  for (const { at, seat, page, n, command } of log.slice(1)) {
    now = at;
    expect(await room.take(seat, { page, n, do: command })).toHaveProperty('seq');
  }
  return { records, room };
}

describe.each(Object.keys(SESSIONS))('the recorded session %s', (name) => {
  it('leads again to the same events, byte for byte, and to the same state', async () => {
    const log = recorded(name);
    const { records, room } = await playAgain(log);
    expect(records).toHaveLength(log.length);
    records.forEach((record, index) => {
      const before = log[index];
      expect(JSON.stringify(record.events), `record ${record.seq}`).toBe(JSON.stringify(before?.events));
    });
    expect(JSON.stringify(room.state)).toBe(JSON.stringify(replay(log)));
  });
});

it('the recorded sessions meet everything that can happen to a team', () => {
  const met = new Set(
    Object.keys(SESSIONS)
      .flatMap((name) => recorded(name))
      .flatMap(({ events }) => events.map(({ type }) => type)),
  );
  const every: readonly Event['type'][] = [
    'created',
    'started',
    'paused',
    'resumed',
    'extended',
    'clock-set',
    'away',
    'began',
    'opened',
    'left',
    'moved',
    'step-solved',
    'solved',
    'finished-for-team',
    'read',
    'lens-called',
    'hint-offered',
    'hint-taken',
    'rewound',
    'level-set',
    'breached',
    'star-lit',
    'called',
    'debriefed',
    'mood-chosen',
    'transfer-answered',
    'gesture-chosen',
  ];
  expect([...met].sort()).toEqual([...every].sort());
});
