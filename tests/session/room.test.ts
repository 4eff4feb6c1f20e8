import { describe, expect, it } from 'vitest';
import type { Record } from '../../src/core/session/event.ts';
import { Room } from '../../src/core/session/room.ts';
import { memoryStore, type Store } from '../../src/core/session/store.ts';
import { small } from '../support/mission.ts';
import { SEAT, Table } from '../support/play.ts';

const mission = small();
const message = (n: number, what: object, page = 'page-2') => ({ page, n, do: what });
const lay = (card: string) => ({ type: 'move', puzzle: 'one', step: 0, move: { type: 'lay', card } });

/** A store whose appends wait until they are let go, or made to fail. */
function slowStore() {
  const kept = memoryStore();
  const waiting: ((how: 'keep' | 'fail') => void)[] = [];
  let slow = false;
  const store: Store = {
    ...kept,
    async append(session, record) {
      const how = slow ? await new Promise<'keep' | 'fail'>((answer) => waiting.push(answer)) : 'keep';
      if (how === 'fail') throw new Error('The disk is full.');
      await kept.append(session, record);
    },
  };
  return {
    store,
    slow() {
      slow = true;
    },
    async answer(how: 'keep' | 'fail') {
      while (waiting.length === 0) await Promise.resolve();
      waiting.shift()?.(how);
    },
  };
}

const stateFrom = (table: Table, records: readonly Record[]) => Room.resume(table.options(), records).state;

describe('room', () => {
  it('takes one command at a time, in the order in which they came', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    const answers = await Promise.all(
      ['a', 'b', 'b', 'c'].map((card, at) => table.room.take(SEAT, message(at + 1, lay(card)))),
    );
    const { seq } = table.state;
    expect(answers).toEqual([{ seq: seq - 2 }, { seq: seq - 1 }, { refused: 'nothing-happens' }, { seq }]);
    expect(table.hand.solved).toBe(true);
    expect(table.records.map((record) => record.seq)).toEqual(table.records.map((_, index) => index + 1));
  });

  it('counts a resent command once', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    const twice = message(1, lay('a'));
    const [first, again] = await Promise.all([table.room.take(SEAT, twice), table.room.take(SEAT, twice)]);
    expect(again).toEqual(first);
    expect(table.records.filter(({ page }) => page === 'page-2')).toHaveLength(1);
    expect(await table.room.take(SEAT, message(1, { type: 'undo' }, 'page-3'))).toEqual({ seq: table.state.seq });
  });

  it('still counts it once after it was read back from its log', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.room.take(SEAT, message(1, lay('a')));
    const room = Room.resume(table.options(), table.records);
    expect(await room.take(SEAT, message(1, lay('a')))).toEqual({ seq: room.state.seq });
    expect(room.state).toEqual(table.state);
  });

  it('refuses when the store fails, keeps its state and tells nobody; the same command can be sent again', async () => {
    const { store, slow, answer } = slowStore();
    const table = await Table.begun({ mission, store });
    await table.open('one');
    const before = table.state;
    const told = table.records.length;
    slow();
    const lost = table.room.take(SEAT, message(1, lay('a')));
    await answer('fail');
    expect(await lost).toEqual({ refused: 'store-failed' });
    expect(table.state).toBe(before);
    expect(table.records).toHaveLength(told);
    const again = table.room.take(SEAT, message(1, lay('a')));
    await answer('keep');
    expect(await again).toEqual({ seq: before.seq + 1 });
  });

  it('tells nobody before the record is durable', async () => {
    const { store, slow, answer } = slowStore();
    const table = await Table.begun({ mission, store });
    await table.open('one');
    const told = table.records.length;
    slow();
    const sent = table.room.take(SEAT, message(1, lay('a')));
    await new Promise((later) => setTimeout(later, 5));
    expect(table.records).toHaveLength(told);
    await answer('keep');
    await sent;
    expect(table.records).toHaveLength(told + 1);
    expect((await store.read('session'))?.records).toEqual(table.records);
  });

  it('goes on after a listener broke', async () => {
    const table = await Table.begun({ mission });
    let broken = true;
    const options = {
      ...table.options(),
      told: () => {
        if (broken) throw new Error('no page');
      },
    };
    const room = Room.resume(options, table.records);
    await expect(room.take(SEAT, message(1, { type: 'open', puzzle: 'one' }))).rejects.toThrow('no page');
    broken = false;
    expect(await room.take(SEAT, message(2, lay('a')))).toEqual({ seq: room.state.seq });
  });

  it('resumes from its log to the same state, also through JSON, and goes on', async () => {
    const table = await Table.begun({ mission });
    await table.solve('one');
    await table.ok({ type: 'leave' });
    await table.open('two');
    await table.move({ type: 'lay', card: 'a' });
    const log = (await table.store.read('session'))?.records ?? [];
    expect(stateFrom(table, log)).toEqual(table.state);
    expect(stateFrom(table, JSON.parse(JSON.stringify(log)))).toEqual(table.state);
    const room = Room.resume(table.options(), log);
    expect(await room.take(SEAT, message(1, { type: 'undo' }))).toEqual({ seq: table.state.seq + 1 });
  });

  it('refuses a record out of turn', async () => {
    const store = memoryStore();
    const table = await Table.begun({ mission, store });
    const last = table.records.at(-1) as Record;
    await expect(store.append('session', last)).rejects.toThrow('does not follow');
    await expect(store.append('other', last)).rejects.toThrow();
    expect(await store.list()).toEqual(['session']);
    await store.remove('session');
    expect(await store.read('session')).toBeUndefined();
  });
});
