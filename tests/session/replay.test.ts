import { describe, expect, it } from 'vitest';
import { apply, belongsTo, replay } from '../../src/core/session/apply.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { anyNumber } from '../support/fake.ts';
import { shipped, small } from '../support/mission.ts';
import { MINUTE, SECOND, Table } from '../support/play.ts';

/** Commands of every kind in an arbitrary order; refusals are welcome. */
async function wander(table: Table, turns: number): Promise<SessionState[]> {
  const states: SessionState[] = [];
  const { puzzles } = table.mission.mission;
  for (let turn = 0; turn < turns; turn += 1) {
    table.wait(anyNumber(20) * SECOND);
    const puzzle = puzzles[anyNumber(puzzles.length)]?.id ?? '';
    const at = table.team.at ?? puzzle;
    const cards = ['a', 'b', 'c', 'd'];
    const card = cards[anyNumber(4)] as string;
    const commands = [
      { type: 'open', puzzle },
      { type: 'leave' },
      { type: 'hint', puzzle: at },
      { type: 'undo' },
      { type: 'redo' },
      { type: 'due' },
      { type: 'star' },
      { type: 'level', level: (1 + anyNumber(2)) as 1 | 2 },
      { type: 'read', puzzle: at, lens: 'map' },
      { type: 'away', ms: anyNumber(5) * SECOND },
      ...Array.from({ length: 12 }, () => ({
        type: 'move',
        puzzle: at,
        step: table.team.progress.puzzles[at]?.step ?? 0,
        move: { type: anyNumber(5) === 0 ? 'take' : 'lay', card },
      })),
    ] as Parameters<Table['give']>[0][];
    const before = table.state;
    await table.give(commands[anyNumber(commands.length)] as (typeof commands)[number]);
    if (table.state !== before) states.push(table.state);
  }
  return states;
}

describe('replay', () => {
  it('leads to the live state after every single record', async () => {
    const table = await Table.begun({ mission: small(), settings: { limit: 60 * MINUTE } });
    const first = table.records.length;
    const states = await wander(table, 400);
    let state = replay(table.records.slice(0, first));
    states.forEach((live, index) => {
      const record = table.records[first + index];
      if (record === undefined) throw new Error('A state without its record.');
      state = apply(state, JSON.parse(JSON.stringify(record)));
      expect(state, `after record ${record.seq}`).toEqual(live);
    });
    expect(states.length).toBeGreaterThan(50);
  });

  it('knows the exact mission that a log belongs to', async () => {
    const mission = small();
    const table = await Table.begun({ mission });
    expect(belongsTo(table.state, mission)).toBe(true);
    expect(belongsTo(table.state, shipped('cyberharassment'))).toBe(false);
    expect(belongsTo(table.state, { ...mission, hash: 'edited' })).toBe(false);
  });
});
