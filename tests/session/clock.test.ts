import { describe, expect, it } from 'vitest';
import { left, played } from '../../src/core/session/clock.ts';
import { small } from '../support/mission.ts';
import { MINUTE, SECOND, Table } from '../support/play.ts';

const mission = small();
const begun = () => Table.begun({ mission });
const leftOf = (table: Table) => left(table.state, table.team, table.room.now);

describe('clock', () => {
  it('waits until somebody starts it, and starts once', async () => {
    const table = await Table.set({ mission });
    table.wait(10 * MINUTE);
    expect(leftOf(table)).toBe(15 * MINUTE);
    expect(await table.ok({ type: 'start' })).toEqual([{ type: 'started' }]);
    table.wait(MINUTE);
    expect(await table.ok({ type: 'start' })).toEqual([]);
    expect(leftOf(table)).toBe(14 * MINUTE);
  });

  it('stands still while paused', async () => {
    const table = await begun();
    table.wait(2 * MINUTE);
    await table.ok({ type: 'pause' });
    table.wait(30 * MINUTE);
    expect(await table.ok({ type: 'pause' })).toEqual([]);
    expect(leftOf(table)).toBe(13 * MINUTE);
    expect(table.room.due).toBeUndefined();
    await table.ok({ type: 'resume' });
    expect(await table.ok({ type: 'resume' })).toEqual([]);
    table.wait(MINUTE);
    expect(leftOf(table)).toBe(12 * MINUTE);
  });

  it('is made longer or shorter, shown or hidden, or taken away', async () => {
    const table = await begun();
    await table.ok({ type: 'extend', ms: 5 * MINUTE });
    expect(leftOf(table)).toBe(20 * MINUTE);
    await table.ok({ type: 'extend', ms: -10 * MINUTE });
    expect(leftOf(table)).toBe(10 * MINUTE);
    await table.ok({ type: 'clock', limit: 30 * MINUTE, shown: false });
    expect(table.seen.clock).toMatchObject({ left: 25 * MINUTE, shown: false });
    await table.ok({ type: 'clock', limit: null, shown: true });
    table.wait(600 * MINUTE);
    expect(table.seen.clock).toMatchObject({ left: null, limit: null });
    expect(table.room.due).toBeUndefined();
  });

  it('never counts time away', async () => {
    const table = await begun();
    table.wait(3 * MINUTE);
    await table.ok({ type: 'pause' });
    expect(await table.ok({ type: 'away', ms: MINUTE })).toEqual([]);
    await table.ok({ type: 'resume' });
    table.wait(40 * MINUTE);
    await table.ok({ type: 'away', ms: 40 * MINUTE });
    expect(leftOf(table)).toBe(12 * MINUTE);
    // More time away than has run since the last start: the rest comes off what was spent before.
    await table.ok({ type: 'away', ms: MINUTE });
    expect(leftOf(table)).toBe(13 * MINUTE);
    table.wait(MINUTE);
    expect(leftOf(table)).toBe(12 * MINUTE);
    await table.ok({ type: 'away', ms: 600 * MINUTE });
    expect(leftOf(table)).toBe(15 * MINUTE);
    expect(await table.ok({ type: 'away', ms: 0 })).toEqual([]);
  });

  it('does not shorten the wait for a hint by time away', async () => {
    const table = await begun();
    await table.open('one');
    table.wait(60 * MINUTE);
    await table.ok({ type: 'away', ms: 60 * MINUTE });
    expect(await table.due()).toEqual([]);
    expect(table.room.due).toBe(table.time + 40 * SECOND);
  });

  it('never runs backwards, even when the machine’s clock does', async () => {
    const table = await begun();
    table.wait(5 * MINUTE);
    await table.open('one');
    table.wait(-60 * MINUTE);
    expect(table.room.now).toBe(table.state.at);
    await table.move({ type: 'lay', card: 'a' });
    expect(played(table.state.clock, table.room.now)).toBe(5 * MINUTE);
    expect(table.records.map(({ at }) => at)).toEqual([...table.records.map(({ at }) => at)].sort((a, b) => a - b));
  });
});
