import { describe, expect, it } from 'vitest';
import { chance } from '../../src/core/chance.ts';
import { replay } from '../../src/core/session/apply.ts';
import type { Record } from '../../src/core/session/event.ts';
import { type Answer, Room } from '../../src/core/session/room.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { Conflict, memoryStore, type Store } from '../../src/core/session/store.ts';
import { SEED } from '../support/fake.ts';
import { small } from '../support/mission.ts';
import { MASTER, MORNING, TEAM } from '../support/play.ts';

const mission = small();
const next = chance(SEED);
const below = (most: number) => Math.floor(next() * most);

/** A store that answers when it likes, so that two who write to it cross each other. */
function unhurried(): { readonly store: Store; readonly conflicts: () => number } {
  const kept = memoryStore();
  let conflicts = 0;
  const dawdle = async () => {
    for (let turns = below(8); turns > 0; turns -= 1) await Promise.resolve();
  };
  return {
    store: {
      ...kept,
      async append(session, record) {
        await dawdle();
        try {
          await kept.append(session, record);
        } catch (error) {
          conflicts += error instanceof Conflict ? 1 : 0;
          throw error;
        }
        await dawdle();
      },
      async read(session, after) {
        await dawdle();
        return kept.read(session, after);
      },
    },
    conflicts: () => conflicts,
  };
}

/** Two processes that hold the same session, and what each told its pages. */
async function twoRooms(store: Store) {
  const told: [Record[], Record[]] = [[], []];
  const options = (which: 0 | 1) => ({
    session: 'shared',
    mission,
    store,
    clock: () => MORNING,
    told: (_: SessionState, record: Record) => void told[which].push(record),
  });
  const teams = [TEAM, 'owl'].map((id, at) => ({ id, emblem: id, seats: [`seat-${at + 1}`] }));
  const one = await Room.create(options(0), { seed: 3, settings: {}, teams });
  const two = Room.resume(options(1), (await store.read('shared'))?.records ?? []);
  return { rooms: [one, two] as const, told };
}

const first = { page: 'console', n: 1, do: { type: 'start' } };

/** What comes in at one of the two: children and a game master, each with pages of their own. */
function commands(room: number, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const n = at + 1;
    const master = below(4) === 0;
    const team = below(2) === 0 ? TEAM : 'owl';
    const acts = [
      { type: 'give-token', team, token: 'first' },
      { type: 'back', team },
      { type: 'note', team, words: `${room} ${n}` },
      { type: 'message', team, words: `${room} ${n}`, hold: false },
    ];
    const puzzle = below(2) === 0 ? 'one' : 'two';
    const moves = [
      { type: 'begin' },
      { type: 'open', puzzle },
      { type: 'star' },
      { type: 'leave' },
      ...['a', 'b', 'c'].map((card) => ({ type: 'move', puzzle, step: 0, move: { type: 'lay', card } })),
      { type: 'undo' },
    ];
    return master
      ? ({
          seat: MASTER,
          role: 'master',
          message: { page: `master-${room}`, n, do: acts[below(acts.length)] },
        } as const)
      : ({
          seat: `seat-${1 + below(2)}`,
          role: 'seat',
          message: { page: `page-${room}`, n, do: moves[below(moves.length)] },
        } as const);
  });
}

describe('two rooms on one store', () => {
  it('take 200 commands crosswise: one log, each taken command in it once, the same state', async () => {
    const { store, conflicts } = unhurried();
    const { rooms, told } = await twoRooms(store);
    await rooms[0].take(MASTER, first, 'master');
    const given = [commands(0, 100), commands(1, 100)] as const;
    const answers = await Promise.all(
      given.map((list, which) =>
        Promise.all(list.map(({ seat, role, message }) => rooms[which as 0 | 1].take(seat, message, role))),
      ),
    );
    await Promise.all(rooms.map((room) => room.catchUp()));
    const log = (await store.read('shared'))?.records ?? [];
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(rooms[0].state).toEqual(rooms[1].state);
    expect(replay(log)).toEqual(rooms[0].state);
    const numbers = (records: readonly Record[]) => records.map(({ seq }) => seq);
    expect(numbers(told[0])).toEqual(numbers(log).slice(1));
    expect(numbers(told[1])).toEqual(numbers(log).slice(1));
    expect(answers.flat().filter((answer) => 'refused' in answer && answer.refused === 'store-failed')).toEqual([]);
    let taken = 0;
    given.forEach((list, which) => {
      list.forEach(({ message }, at) => {
        const found = log.filter(({ page, n }) => page === message.page && n === message.n);
        const answer = answers[which]?.[at] as Answer;
        if ('refused' in answer) expect(found).toEqual([]);
        else if (found.length > 0) {
          expect(numbers(found)).toEqual([answer.seq]);
          taken += 1;
        }
      });
    });
    expect(log).toHaveLength(2 + taken);
    expect(taken).toBeGreaterThan(40);
    expect(conflicts()).toBeGreaterThan(20);
  });

  it('count a command once that was sent to both, whichever was first', async () => {
    const { store } = unhurried();
    const { rooms } = await twoRooms(store);
    await rooms[0].take(MASTER, first, 'master');
    await rooms[1].catchUp();
    for (let n = 1; n <= 30; n += 1) {
      const message = { page: 'tablet', n, do: { type: 'chime', team: null } };
      const answers = await Promise.all(rooms.map((room) => room.take(MASTER, message, 'master')));
      for (const answer of answers) expect(answer).toHaveProperty('seq');
    }
    const log = (await store.read('shared'))?.records ?? [];
    expect(log.filter(({ page }) => page === 'tablet').map(({ n }) => n)).toEqual(
      Array.from({ length: 30 }, (_, at) => at + 1),
    );
  });

  it('decide again on what the other wrote: a move that no longer fits is refused, not kept', async () => {
    const { rooms } = await twoRooms(memoryStore());
    await rooms[0].take(MASTER, first, 'master');
    const begin = (page: string) => ({ page, n: 1, do: { type: 'begin' } });
    await rooms[0].take('seat-1', begin('page-a'), 'seat');
    await rooms[1].catchUp();
    expect(await rooms[1].take('seat-1', begin('page-b'), 'seat')).toEqual({ refused: 'wrong-stage' });
    await rooms[0].take(MASTER, { page: 'console', n: 2, do: { type: 'end', team: TEAM } }, 'master');
    expect(await rooms[1].take('seat-1', { page: 'page-b', n: 2, do: { type: 'star' } }, 'seat')).toEqual({
      refused: 'wrong-stage',
    });
  });

  it('give a command back when the other is always first', async () => {
    const kept = memoryStore();
    let appends = 0;
    const store: Store = {
      ...kept,
      append: async () => {
        appends += 1;
        throw new Conflict('Always late.');
      },
    };
    const { rooms } = await twoRooms(store);
    const before = rooms[0].state;
    expect(await rooms[0].take(MASTER, first, 'master')).toEqual({ refused: 'store-failed' });
    expect(rooms[0].state).toBe(before);
    expect(appends).toBeLessThanOrEqual(50);
  });
});
