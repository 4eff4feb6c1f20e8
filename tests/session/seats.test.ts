import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import type { RefusalCode } from '../../src/core/session/refusal.ts';
import { small } from '../support/mission.ts';
import { SEAT, Table, TEAM } from '../support/play.ts';

const mission = small();
const begun = () => Table.begun({ mission, teams: [TEAM, 'owl'] });
const room = (table: Table, command: Command) => table.ok(command, 'room', 'room');
const roomRefused = (table: Table, command: Command, code: RefusalCode) => table.refused(command, code, 'room', 'room');
const join = (seat: string, team: string | null = TEAM) => ({ type: 'join', seat, team }) as const;

describe('a screen', () => {
  it('joins a team, once, or waits for one', async () => {
    const table = await begun();
    expect(await room(table, join('tablet'))).toEqual([{ type: 'seat-joined', seat: 'tablet', into: TEAM }]);
    expect(await room(table, join('tablet'))).toEqual([]);
    expect(await room(table, join('tablet', 'owl'))).toEqual([]);
    await room(table, join('phone', null));
    expect(table.state.seats).toEqual({ [SEAT]: TEAM, 'seat-2': 'owl', tablet: TEAM, phone: null });
    await roomRefused(table, join('laptop', 'fox'), 'unknown-team');
  });

  it('acts for the team that it is in, from then on, and for none while it waits', async () => {
    const table = await begun();
    await room(table, join('phone', null));
    await table.refused({ type: 'open', puzzle: 'one' }, 'unknown-seat', 'phone', 'seat');
    expect(table.seenBy('phone')).toBeUndefined();
    await table.master({ type: 'place', seat: 'phone', team: TEAM });
    await table.ok({ type: 'open', puzzle: 'one' }, 'phone', 'seat');
    expect(table.team.at).toBe('one');
    await table.master({ type: 'place', seat: 'phone', team: 'owl' });
    await table.refused({ type: 'hint', puzzle: 'one' }, 'not-here', 'phone', 'seat');
    expect(table.seenBy('phone')?.team.id).toBe('owl');
  });

  it('is removed, knocks in vain, and is brought back by the game master', async () => {
    const table = await begun();
    await table.master({ type: 'remove-seat', seat: SEAT });
    await table.refused({ type: 'star' }, 'unknown-seat', SEAT, 'seat');
    await table.masterRefused({ type: 'remove-seat', seat: SEAT }, 'unknown-seat');
    expect(table.seenBy(SEAT)).toBeUndefined();
    await table.master({ type: 'place', seat: SEAT, team: TEAM });
    await table.ok({ type: 'star' }, SEAT, 'seat');
    expect(await table.master({ type: 'place', seat: SEAT, team: TEAM })).toEqual([]);
    await table.masterRefused({ type: 'place', seat: SEAT, team: 'fox' }, 'unknown-team');
  });

  it('is handed over to another device, if there is one', async () => {
    const table = await begun();
    const { seats, teams } = table.state;
    expect(await room(table, { type: 'hand-over', seat: SEAT })).toEqual([{ type: 'seat-handed', seat: SEAT }]);
    expect(table.state).toMatchObject({ seats, teams });
    await roomRefused(table, { type: 'hand-over', seat: 'tablet' }, 'unknown-seat');
  });

  it('finds no place beyond 64, neither by joining nor by being placed', async () => {
    const table = await begun();
    for (let n = 3; n <= 64; n += 1) await room(table, join(`seat-${n}`, n % 2 === 0 ? 'owl' : null));
    await roomRefused(table, join('seat-65'), 'too-many-seats');
    await table.masterRefused({ type: 'place', seat: 'seat-65', team: TEAM }, 'too-many-seats');
    expect(await room(table, join('seat-64'))).toEqual([]);
    await table.master({ type: 'place', seat: 'seat-64', team: TEAM });
    await table.master({ type: 'remove-seat', seat: 'seat-3' });
    await room(table, join('seat-65'));
    expect(Object.keys(table.state.seats)).toHaveLength(64);
  });

  it('is only a name: one that sounds like a part of an object is as good as any', async () => {
    const table = await begun();
    for (const seat of ['__proto__', 'constructor', 'toString']) {
      await table.refused({ type: 'star' }, 'unknown-seat', seat, 'seat');
      await room(table, join(seat, null));
      await table.refused({ type: 'star' }, 'unknown-seat', seat, 'seat');
      await table.master({ type: 'place', seat, team: TEAM });
      await table.ok({ type: 'star' }, seat, 'seat');
      await roomRefused(table, join('x', seat), 'unknown-team');
      await table.masterRefused({ type: 'chime', team: seat }, 'unknown-team');
    }
    expect(table.team.stars).toBe(3);
  });
});
