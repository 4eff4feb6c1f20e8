import { describe, expect, it } from 'vitest';
import { small } from '../support/mission.ts';
import { MINUTE, MORNING, SECOND, Table, TEAM } from '../support/play.ts';

const mission = small();
const wrong = { type: 'lay', card: 'c' };
const right = { type: 'lay', card: 'a' };

async function inOne() {
  const table = await Table.begun({ mission });
  await table.open('one');
  for (const lens of ['eye', 'trace', 'map', 'rule'] as const) await table.ok({ type: 'read', puzzle: 'one', lens });
  return table;
}

describe('what happens by itself', () => {
  it('a hint is offered after 75 s without progress, at the instant foretold, once', async () => {
    const table = await inOne();
    expect(table.room.due).toBe(MORNING + 75 * SECOND);
    table.wait(75 * SECOND - 1);
    expect(await table.due()).toEqual([]);
    table.wait(1);
    expect(await table.due()).toEqual([{ type: 'hint-offered', team: TEAM, puzzle: 'one', step: 0 }]);
    expect(table.seen.puzzle?.offered).toBe(true);
    expect(await table.due()).toEqual([]);
    expect(table.room.due).toBe(MORNING + 15 * MINUTE);
  });

  it('progress puts the offer off, handling and wrong tries do not', async () => {
    const table = await inOne();
    table.wait(50 * SECOND);
    await table.move(wrong);
    expect(table.room.due).toBe(MORNING + 75 * SECOND);
    await table.move(right);
    expect(table.room.due).toBe(MORNING + 125 * SECOND);
    await table.move({ type: 'take', card: 'a' });
    expect(table.room.due).toBe(MORNING + 125 * SECOND);
  });

  it('a hint is offered at once after three wrong tries without progress; a remark is no try', async () => {
    const table = await inOne();
    await table.move(wrong);
    await table.move({ type: 'lay', card: 'd' });
    await table.move(wrong);
    expect(await table.due()).toEqual([]);
    await table.move(wrong);
    expect(table.room.due).toBeLessThanOrEqual(table.time);
    expect(await table.due()).toHaveLength(1);
    await table.ok({ type: 'hint', puzzle: 'one' });
    expect(table.room.due).toBe(MORNING + 75 * SECOND);
  });

  it('progress between wrong tries starts the count again', async () => {
    const table = await inOne();
    for (const move of [wrong, wrong, right, wrong, wrong]) await table.move(move);
    expect(await table.due()).toEqual([]);
  });

  it('Archie calls a lens that nobody opened every 40 s, in turn, and only those', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.ok({ type: 'read', puzzle: 'one', lens: 'eye' });
    await table.ok({ type: 'read', puzzle: 'one', lens: 'map' });
    expect(table.room.due).toBe(MORNING + 40 * SECOND);
    table.wait(40 * SECOND);
    expect(await table.due()).toEqual([{ type: 'lens-called', team: TEAM, puzzle: 'one', lens: 'trace' }]);
    expect(await table.due()).toEqual([]);
    table.wait(40 * SECOND);
    expect(await table.due()).toContainEqual({ type: 'lens-called', team: TEAM, puzzle: 'one', lens: 'rule' });
    table.wait(10 * MINUTE);
    expect(await table.due()).toEqual([]);
  });

  it('the breach opens at 0:00 in a puzzle: the team stays, and a hint lies ready', async () => {
    const table = await inOne();
    table.wait(15 * MINUTE);
    expect(await table.due()).toEqual([
      { type: 'breached', team: TEAM },
      { type: 'hint-offered', team: TEAM, puzzle: 'one', step: 0 },
    ]);
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'one', breached: true });
    expect(await table.due()).toEqual([]);
  });

  it('the breach leads from the district, or from a solved puzzle, straight to the ending', async () => {
    for (const solve of [false, true]) {
      const table = await Table.begun({ mission });
      if (solve) await table.solve('one');
      table.wait(15 * MINUTE);
      expect(await table.due()).toEqual([
        { type: 'breached', team: TEAM },
        { type: 'left', team: TEAM, to: 'ending' },
      ]);
      expect(table.room.due).toBeUndefined();
      expect(await table.due()).toEqual([]);
    }
  });

  it('time added in time keeps the breach shut', async () => {
    const table = await Table.begun({ mission });
    table.wait(14 * MINUTE);
    await table.ok({ type: 'extend', ms: 5 * MINUTE });
    table.wait(2 * MINUTE);
    expect(await table.due()).toEqual([]);
    expect(table.room.due).toBe(MORNING + 20 * MINUTE);
  });

  it('nothing happens to a team that reads its briefing, and each team has its own time', async () => {
    const table = await Table.set({ mission, teams: [TEAM, 'owl'] });
    await table.ok({ type: 'start' });
    await table.give({ type: 'begin' }, 'seat-2');
    table.wait(15 * MINUTE);
    expect(await table.due()).toEqual([
      { type: 'breached', team: 'owl' },
      { type: 'left', team: 'owl', to: 'ending' },
    ]);
    expect(table.team.stage).toBe('briefing');
  });
});
