import { expect, it } from 'vitest';
import type { Record } from '../../src/core/session/event.ts';
import { Room } from '../../src/core/session/room.ts';
import { memoryStore } from '../../src/core/session/store.ts';
import { small } from '../support/mission.ts';
import { SEAT, Table, TEAM } from '../support/play.ts';

const mission = small();

/** The log of a team that solved one puzzle and is in the middle of another. */
async function log(): Promise<Record[]> {
  const table = await Table.begun({ mission });
  await table.solve('one');
  await table.ok({ type: 'leave' });
  await table.open('two');
  await table.move({ type: 'lay', card: 'a' });
  return table.records;
}

const opened = async (records: readonly Record[]) => {
  const store = memoryStore();
  const [first, ...rest] = records;
  await store.create('kept', mission, first as Record);
  for (const record of rest) await store.append('kept', record);
  const told: Record[] = [];
  const room = Room.resume(
    { session: 'kept', mission, store, clock: () => records.at(-1)?.at ?? 0, told: (_, record) => told.push(record) },
    records,
  );
  expect(await room.take(SEAT, { page: 'mend', n: 1, do: { type: 'mend' } })).not.toHaveProperty('refused');
  return { room, told };
};

it('leaves alone what the rules can read', async () => {
  const records = await log();
  const { room, told } = await opened(records);
  expect(told).toEqual([]);
  expect(room.state.seq).toBe(records.at(-1)?.seq);
});

it('starts again a puzzle whose kept context the rules can no longer read, and nothing else', async () => {
  const records = (await log()).map((record) => ({
    ...record,
    events: record.events.map((event) =>
      event.type === 'moved' && event.puzzle === 'two'
        ? { ...event, snapshot: { value: 'open' as const, context: { of: 'an older version' } } }
        : event,
    ),
  }));
  const { room, told } = await opened(records);
  expect(told.flatMap(({ events }) => events)).toMatchObject([
    { type: 'restarted', team: TEAM, puzzles: [{ puzzle: 'two' }] },
  ]);
  const { progress } = room.state.teams[TEAM] ?? {};
  expect(progress?.puzzles.two).toMatchObject({ step: 0, snapshot: { value: 'open', context: { pegs: [] } } });
  expect(progress).toMatchObject({ solved: ['one'], tokens: ['first'] });
});
