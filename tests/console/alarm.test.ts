import { describe, expect, it } from 'vitest';
import { callsOf, newCalls, restarts, stillFor } from '../../src/console/facts/alarm.ts';
import { MINUTE, SECOND } from '../support/play.ts';
import { consoleTable } from './panel.ts';

async function playing() {
  const { table, panel } = await consoleTable();
  await table.ok({ type: 'start' });
  await table.ok({ type: 'begin' });
  const calls = () => callsOf(panel(), table.state.clock, table.state.settings, table.time);
  return { table, panel, calls };
}

describe('alarms', () => {
  it('come at two thresholds, and go when the team gets nearer or takes a hint', async () => {
    const { table, calls } = await playing();
    await table.open('one');
    table.wait(149 * SECOND);
    expect(calls()).toEqual([]);
    table.wait(SECOND);
    expect(calls()).toEqual(['uneasy']);
    table.wait(2 * MINUTE);
    expect(calls()).toEqual(['stuck']);
    await table.move({ type: 'lay', card: 'a' });
    expect(calls()).toEqual([]);
    table.wait(3 * MINUTE);
    expect(calls()).toEqual(['uneasy']);
    await table.master({ type: 'give-hint', team: 'otter', n: null, counts: false });
    expect(calls()).toEqual([]);
  });

  it('wait while the team is paused, and see a team that lingers in the district', async () => {
    const { table, panel, calls } = await playing();
    await table.master({ type: 'hold-team', team: 'otter', on: true });
    table.wait(10 * MINUTE);
    expect(stillFor(panel(), table.state.clock, table.time)).toBe(0);
    await table.master({ type: 'hold-team', team: 'otter', on: false });
    table.wait(5 * MINUTE);
    expect(calls()).toEqual(['stuck']);
  });

  it('count anew once the team starts all over', async () => {
    const { table, panel, lines } = await consoleTable();
    await table.ok({ type: 'start' });
    await table.ok({ type: 'begin' });
    table.wait(9 * MINUTE);
    await table.master({ type: 'reset-team', team: 'otter' });
    table.wait(MINUTE);
    const at = restarts(lines()).get('otter');
    expect(stillFor(panel(), table.state.clock, table.time, at)).toBe(MINUTE);
  });

  it('expect nothing of a team that has come to its end', async () => {
    const { table, calls } = await playing();
    table.wait(5 * MINUTE);
    await table.master({ type: 'end', team: 'otter' });
    table.wait(MINUTE);
    expect(calls()).toEqual([]);
  });

  it('put a raised hand first, and notice a team without a screen', async () => {
    const { table, panel } = await playing();
    await table.ok({ type: 'help', on: true });
    table.wait(3 * MINUTE);
    const alone = {
      ...panel(),
      screens: panel().screens.map((screen) => ({ ...screen, link: { state: 'away' as const } })),
    };
    expect(callsOf(alone, table.state.clock, table.state.settings, table.time)).toEqual([
      'help',
      'no-screen',
      'uneasy',
    ]);
  });

  it('are told once', () => {
    const before = new Map([['fox', ['uneasy' as const]]]);
    const now = new Map([
      ['fox', ['help' as const, 'uneasy' as const]],
      ['owl', ['stuck' as const]],
    ]);
    expect(newCalls(before, now)).toEqual([
      { team: 'fox', call: 'help' },
      { team: 'owl', call: 'stuck' },
    ]);
    expect(newCalls(now, now)).toEqual([]);
  });
});
