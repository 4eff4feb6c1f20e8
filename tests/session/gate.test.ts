import { describe, expect, it } from 'vitest';
import { masterSession } from '../../src/core/session/seen-master.ts';
import { undoOf } from '../../src/core/session/undo.ts';
import { shipped, small } from '../support/mission.ts';
import { Table } from '../support/play.ts';

describe('the gate before a mission', () => {
  it('is ticked one by one, told to every console, taken back, and kept for the next group', async () => {
    const mission = shipped('cyberharassment');
    const table = await Table.set({ mission });
    const ticks = mission.mission.gate?.ticks.map(({ id }) => id) ?? [];
    expect(ticks).toHaveLength(4);
    for (const tick of ticks) await table.master({ type: 'gate', tick, on: true });
    expect(masterSession(mission.mission, table.state).gate).toEqual(ticks);
    expect(await table.master({ type: 'gate', tick: ticks[0] ?? '', on: true })).toEqual([]);
    const last = table.records.at(-1);
    expect(last && undoOf(table.state, last)).toEqual([{ type: 'gate', tick: ticks[3], on: false }]);
    await table.master({ type: 'gate', tick: ticks[3] ?? '', on: false });
    expect(table.state.gate).toEqual(ticks.slice(0, 3));
    await table.masterRefused({ type: 'gate', tick: 'another', on: true }, 'unknown-choice');
    await table.master({ type: 'next-group' });
    expect(table.state.gate).toEqual(ticks.slice(0, 3));
  });

  it('a mission without one has nothing to tick; children cannot', async () => {
    const table = await Table.set({ mission: small() });
    await table.masterRefused({ type: 'gate', tick: 'team-told', on: true }, 'unknown-choice');
    await table.refused({ type: 'gate', tick: 'team-told', on: true }, 'not-allowed', 'seat-1', 'seat');
  });

  it('first names change until the start, and no later', async () => {
    const table = await Table.set({ mission: shipped('cyberharassment') });
    await table.master({ type: 'policy', names: { ines: 'Nadia' } });
    expect(table.seen.mission.people.ines).toBe('Nadia');
    const changed = table.records.at(-1);
    expect(changed && undoOf(table.state, changed)).toEqual([{ type: 'policy', names: {} }]);
    await table.master({ type: 'start' });
    await table.masterRefused({ type: 'policy', names: {} }, 'wrong-stage');
    expect(changed && undoOf(table.state, changed)).toEqual([]);
  });
});
