import { describe, expect, it } from 'vitest';
import { face, groupClock, limitOf, ownPlay } from '../../src/console/facts/clock.ts';
import { left, teamPlayed } from '../../src/core/session/clock.ts';
import { MINUTE, SECOND } from '../support/play.ts';
import { consoleTable } from './panel.ts';

describe('the clocks of a console', () => {
  it('reckon a team’s play and its time left as the rules do, through pauses and gifts', async () => {
    const { table, panel } = await consoleTable();
    await table.ok({ type: 'start' });
    table.wait(2 * MINUTE);
    await table.master({ type: 'hold-team', team: 'otter', on: true });
    table.wait(MINUTE);
    await table.master({ type: 'hold-team', team: 'otter', on: false });
    await table.master({ type: 'extend-team', team: 'otter', ms: 3 * MINUTE, gift: true });
    await table.master({ type: 'extend', ms: MINUTE });
    table.wait(30 * SECOND);
    const { state, team } = table;
    const own = ownPlay(state.clock, panel().clock, table.time);
    expect(own).toBe(2.5 * MINUTE);
    expect(own).toBe(teamPlayed(state, team, table.time));
    const limit = limitOf(state.settings, state.clock, panel().clock) ?? 0;
    expect(limit - own).toBe(left(state, team, table.time));
  });

  it('count down to zero and say that it is over, or up when there is no limit', async () => {
    const { table } = await consoleTable();
    const shown = () => groupClock(table.state.settings, table.state.clock, table.time);
    expect(shown()).toEqual({ counts: 'down', ms: 15 * MINUTE, over: false });
    await table.ok({ type: 'start' });
    table.wait(16 * MINUTE);
    expect(shown()).toEqual({ counts: 'down', ms: 0, over: true });
    await table.master({ type: 'clock', limit: null, shown: false });
    expect(shown()).toEqual({ counts: 'up', ms: 16 * MINUTE, over: false });
  });

  it('show minutes and seconds', () => {
    expect([0, 999, 61_000, 15 * MINUTE, -5].map(face)).toEqual(['0:00', '0:00', '1:01', '15:00', '0:00']);
  });
});
