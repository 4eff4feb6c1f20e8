import { describe, expect, it } from 'vitest';
import { left, teamPlayed } from '../../src/core/session/clock.ts';
import type { TeamState } from '../../src/core/session/state.ts';
import { small } from '../support/mission.ts';
import { MINUTE, MORNING, SECOND, Table, TEAM } from '../support/play.ts';

const mission = small();
const hold = (on: boolean, team = TEAM) => ({ type: 'hold-team', team, on }) as const;
const of = (table: Table, team: string) => table.state.teams[team] as TeamState;
const leftOf = (table: Table, team = TEAM) => (left(table.state, of(table, team), table.room.now) ?? 0) / MINUTE;
const playedBy = (table: Table, team = TEAM) => teamPlayed(table.state, of(table, team), table.room.now);

/** Two teams that play; the lenses are read, so that only hints and the breach are waited for. */
async function begun() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.turn('owl').ok({ type: 'begin' });
  return table.turn(TEAM);
}
async function inOne() {
  const table = await begun();
  await table.open('one');
  for (const lens of ['eye', 'trace', 'map', 'rule'] as const) await table.ok({ type: 'read', puzzle: 'one', lens });
  return table;
}

describe('a team that is held', () => {
  it('stands still alone, and sees why; the others play on', async () => {
    const table = await inOne();
    table.wait(2 * MINUTE);
    expect(await table.master(hold(true))).toEqual([{ type: 'team-held', team: TEAM }]);
    expect(await table.master(hold(true))).toEqual([]);
    expect(table.seen.clock).toMatchObject({ state: 'running', held: true });
    await table.refused({ type: 'move', puzzle: 'one', step: 0, move: { type: 'lay', card: 'a' } }, 'paused');
    await table.refused({ type: 'leave' }, 'paused');
    await table.turn('owl').open('one');
    expect(table.seen.clock.held).toBe(false);
    table.wait(3 * MINUTE);
    expect([leftOf(table), leftOf(table, 'owl')]).toEqual([13, 10]);
    await table.turn(TEAM).master(hold(false));
    expect(await table.master(hold(false))).toEqual([]);
    await table.move({ type: 'lay', card: 'a' });
    table.wait(MINUTE);
    expect([leftOf(table), leftOf(table, 'owl')]).toEqual([12, 9]);
    await table.masterRefused(hold(true, 'fox'), 'unknown-team');
  });

  it('is offered no hint and never breached while it is held, and waits on from where it stood', async () => {
    const table = await inOne();
    await table.turn('owl').ok({ type: 'leave' });
    table.turn(TEAM).wait(60 * SECOND);
    await table.master(hold(true));
    expect(table.room.due).toBe(MORNING + 15 * MINUTE);
    table.wait(60 * MINUTE);
    expect(await table.due()).toEqual([
      { type: 'breached', team: 'owl' },
      { type: 'left', team: 'owl', to: 'ending' },
    ]);
    await table.master(hold(false));
    expect(await table.due()).toEqual([]);
    expect(table.room.due).toBe(table.time + 15 * SECOND);
    table.wait(15 * SECOND);
    expect(await table.due()).toMatchObject([{ type: 'hint-offered', team: TEAM }]);
  });

  it('is left in peace by what was already due when it was held', async () => {
    const table = await inOne();
    for (const _ of [1, 2, 3]) await table.move({ type: 'lay', card: 'c' });
    await table.master(hold(true));
    expect(await table.due()).toEqual([]);
    await table.master(hold(false));
    expect(await table.due()).toMatchObject([{ type: 'hint-offered', team: TEAM }]);
  });

  it('stays held through the session’s own pauses, which count once', async () => {
    const table = await begun();
    table.wait(MINUTE);
    await table.master(hold(true));
    table.wait(MINUTE);
    await table.master({ type: 'pause' });
    table.wait(10 * MINUTE);
    await table.master({ type: 'resume' });
    table.wait(MINUTE);
    expect([playedBy(table), playedBy(table, 'owl')]).toEqual([MINUTE, 3 * MINUTE]);
    await table.master(hold(false));
    table.wait(MINUTE);
    expect([playedBy(table), playedBy(table, 'owl')]).toEqual([2 * MINUTE, 4 * MINUTE]);
  });

  it('may be held twice, and before the start', async () => {
    const table = await Table.set({ mission });
    await table.master(hold(true));
    await table.master({ type: 'start' });
    await table.refused({ type: 'begin' }, 'paused');
    table.wait(MINUTE);
    await table.master(hold(false));
    await table.ok({ type: 'begin' });
    table.wait(MINUTE);
    await table.master(hold(true));
    table.wait(MINUTE);
    await table.master(hold(false));
    expect(playedBy(table)).toBe(MINUTE);
  });

  it('loses nothing by an outage, whenever it was', async () => {
    const table = await begun();
    table.wait(5 * MINUTE);
    await table.master(hold(true));
    table.wait(10 * MINUTE);
    await table.give({ type: 'away', ms: 12 * MINUTE }, 'room', 'room');
    expect(playedBy(table, 'owl')).toBe(3 * MINUTE);
    expect(playedBy(table)).toBe(5 * MINUTE);
    await table.master(hold(false));
    expect(playedBy(table)).toBe(5 * MINUTE);
    table.wait(MINUTE);
    expect([playedBy(table), playedBy(table, 'owl')]).toEqual([6 * MINUTE, 4 * MINUTE]);
  });
});

describe('time for a team', () => {
  it('is added to and taken from one team alone, or each; zero is nothing', async () => {
    const table = await begun();
    await table.master({ type: 'extend-team', team: TEAM, ms: 5 * MINUTE, gift: false });
    expect([leftOf(table), leftOf(table, 'owl')]).toEqual([20, 15]);
    await table.master({ type: 'extend-team', team: null, ms: -MINUTE, gift: false });
    expect([leftOf(table), leftOf(table, 'owl')]).toEqual([19, 14]);
    expect(await table.master({ type: 'extend-team', team: TEAM, ms: 0, gift: true })).toEqual([]);
    expect(await table.give({ type: 'extend-team', team: TEAM, ms: 61 * MINUTE, gift: true }, 'm', 'master')).toEqual({
      refused: 'malformed',
    });
  });

  it('a gift is told as one, to the team that has it', async () => {
    const table = await begun();
    expect(await table.master({ type: 'extend-team', team: TEAM, ms: MINUTE, gift: true })).toEqual([
      { type: 'team-extended', team: TEAM, ms: MINUTE, gift: true },
    ]);
  });

  it('opens the breach of each team at its own end', async () => {
    const table = await begun();
    await table.master({ type: 'extend-team', team: TEAM, ms: 2 * MINUTE, gift: false });
    expect(table.room.due).toBe(MORNING + 15 * MINUTE);
    table.wait(15 * MINUTE);
    expect((await table.due()).map((event) => 'team' in event && event.team)).toEqual(['owl', 'owl']);
    expect(table.room.due).toBe(MORNING + 17 * MINUTE);
    expect(leftOf(table, 'owl')).toBe(0);
    table.wait(2 * MINUTE);
    expect(await table.due()).toMatchObject([{ type: 'breached', team: TEAM }, { type: 'left' }]);
    expect(table.room.due).toBeUndefined();
  });

  it('taken away beyond what is left opens the breach at once', async () => {
    const table = await begun();
    table.wait(MINUTE);
    await table.master({ type: 'extend-team', team: TEAM, ms: -20 * MINUTE, gift: false });
    expect(table.room.due).toBeLessThanOrEqual(table.time);
    expect(leftOf(table)).toBe(0);
    expect(await table.due()).toMatchObject([
      { type: 'breached', team: TEAM },
      { type: 'left', to: 'ending' },
    ]);
  });

  it('is no one’s without a clock', async () => {
    const table = await Table.begun({ mission, settings: { limit: null } });
    await table.master({ type: 'extend-team', team: TEAM, ms: -20 * MINUTE, gift: false });
    table.wait(600 * MINUTE);
    expect(left(table.state, table.team, table.room.now)).toBeNull();
    expect(await table.due()).toEqual([]);
  });
});

describe('a team’s own play', () => {
  it('counts for its hints, its lenses and the minutes of its debrief', async () => {
    const table = await begun();
    table.wait(4 * MINUTE);
    await table.master(hold(true));
    table.wait(5 * MINUTE);
    await table.master(hold(false));
    await table.open('one');
    expect(table.hand).toMatchObject({ openedAt: 4 * MINUTE, movedAt: 4 * MINUTE });
    expect(table.room.due).toBe(table.time + 40 * SECOND);
    table.wait(40 * SECOND);
    expect(await table.due()).toMatchObject([{ type: 'lens-called', team: TEAM, lens: 'eye' }]);
    table.wait(140 * SECOND);
    await table.master({ type: 'to-debrief', team: null });
    expect(table.seen.debrief?.minutes).toBe(7);
    expect(table.turn('owl').seen.debrief?.minutes).toBe(12);
  });

  it('ends with its debrief, the last time that it comes there', async () => {
    const table = await begun();
    table.wait(2 * MINUTE);
    await table.master({ type: 'to-debrief', team: TEAM });
    await table.master({ type: 'back', team: TEAM });
    table.wait(6 * MINUTE);
    await table.master({ type: 'to-debrief', team: TEAM });
    table.wait(5 * MINUTE);
    expect(table.seen.debrief?.minutes).toBe(8);
  });
});
