import { describe, expect, it } from 'vitest';
import { undoOf } from '../../src/core/session/undo.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';
import { bare } from './undo-acts-bare.ts';

const mission = small();
const next = { type: 'next-group' } as const;
const groupBack = { type: 'group-back' } as const;

/** A group in the middle of everything. */
async function busy() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.solve('one');
  await table.open('two');
  await table.move({ type: 'lay', card: 'c' });
  await table.ok({ type: 'help', on: true });
  await table.master({ type: 'message', team: TEAM, words: 'Look up.', hold: false });
  await table.master({ type: 'extend', ms: MINUTE });
  await table.master({ type: 'hold-team', team: 'owl', on: true });
  await table.master({ type: 'blank', team: null, on: true });
  await table.master({ type: 'slide', at: 'mood' });
  table.wait(4 * MINUTE);
  return table;
}

describe('the next group', () => {
  it('finds the same screens and the same teams, with nothing of the group before', async () => {
    const table = await busy();
    const before = table.state;
    await table.master(next);
    const fresh = await Table.set({ mission, teams: [TEAM, 'owl'] });
    const strip = ({ history: _h, ...team }: (typeof table)['team']) => team;
    expect(Object.values(table.state.teams).map(strip)).toEqual(Object.values(fresh.state.teams).map(strip));
    expect(table.state).toMatchObject({
      seats: before.seats,
      blank: false,
      slide: null,
      clock: { state: 'ready', spent: 0, bonus: 0 },
      group: { n: 2, from: table.state.seq },
      settings: before.settings,
    });
    expect(table.seen).toMatchObject({ group: 2, puzzle: null, clock: { left: 15 * MINUTE, state: 'ready' } });
    await table.refused({ type: 'begin' }, 'not-running');
  });

  it('finds its cards laid out otherwise, by a chance that a replay meets again', async () => {
    const seeds = async () => {
      const table = await Table.set({ mission });
      for (const _ of [1, 2, 3]) await table.master(next);
      return table.records
        .map(({ events }) => events[0])
        .flatMap((event) => (event && 'seed' in event ? [event.seed] : []));
    };
    const drawn = await seeds();
    expect(new Set(drawn).size).toBe(4);
    expect(await seeds()).toEqual(drawn);
  });

  it('may play at another level, and plays to its own end', async () => {
    const table = await busy();
    await table.master({ ...next, level: 2 });
    expect(table.state.settings.level).toBe(2);
    await table.master({ type: 'start' });
    for (const team of [TEAM, 'owl']) {
      await table.turn(team).ok({ type: 'begin' });
      for (const puzzle of ['one', 'two', 'end']) await table.solve(puzzle);
      await table.ok({ type: 'leave' });
      expect(table.team).toMatchObject({ stage: 'ending', level: 2 });
    }
    table.wait(MINUTE);
    await table.master({ type: 'to-debrief', team: null });
    expect(table.seen.debrief?.minutes).toBe(1);
  });

  it('cannot be undone into by going back: a team’s road begins with its group', async () => {
    const table = await busy();
    await table.master(next);
    await table.masterRefused({ type: 'back', team: TEAM }, 'nothing-to-undo');
  });
});

describe('the group before', () => {
  it.each([false, true])('comes back exactly as it was, seed, level and all (level changed: %s)', async (changed) => {
    const table = await busy();
    const before = table.state;
    const left = table.seen.clock.left;
    await table.master(changed ? { ...next, level: 2 } : next);
    const act = table.records.at(-1) as Table['records'][number];
    table.wait(3 * MINUTE);
    expect(undoOf(table.state, act)).toEqual([groupBack]);
    await table.master(groupBack);
    const clock = { ...before.clock, spent: 4 * MINUTE, since: table.time };
    expect(bare(table.state)).toEqual(bare({ ...before, clock }));
    expect(table.seen.clock.left).toBe(left);
    await table.masterRefused(groupBack, 'nothing-to-undo');
    expect(undoOf(table.state, act)).toEqual([]);
  });

  it('comes back paused if it was paused, or before its start', async () => {
    const table = await busy();
    await table.master({ type: 'pause' });
    const before = table.state;
    await table.master(next);
    table.wait(MINUTE);
    await table.master(groupBack);
    expect(bare(table.state)).toEqual(bare(before));
  });

  it('is gone once the next one has begun to play', async () => {
    const table = await busy();
    await table.masterRefused(groupBack, 'nothing-to-undo');
    await table.master(next);
    await table.master({ type: 'start' });
    await table.masterRefused(groupBack, 'nothing-to-undo');
    expect(table.state.group.before).toBeNull();
  });

  it('is one: the state does not keep all that ever were', async () => {
    const table = await busy();
    await table.master(next);
    const size = JSON.stringify(table.state.group).length;
    for (let n = 0; n < 20; n += 1) await table.master(next);
    expect(JSON.stringify(table.state.group).length).toBeLessThan(size);
    expect(table.state.group.n).toBe(22);
    await table.master(groupBack);
    expect(table.state.group).toMatchObject({ n: 21, before: null });
  });
});
