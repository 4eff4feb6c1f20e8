import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/core/debrief/evidence.ts';
import { SHIPPED, shipped } from '../support/mission.ts';
import { Table } from '../support/play.ts';

describe('to the last puzzle, with its tokens', () => {
  it.each(SHIPPED)('%s: what was not found counts as shown, what was found stays found', async (id) => {
    const mission = shipped(id);
    const table = await Table.begun({ mission });
    const [found, ...others] = mission.mission.puzzles.filter(({ role }) => role === 'station');
    const meta = mission.mission.puzzles.find(({ role }) => role === 'meta');
    await table.solve(found?.id ?? '');
    await table.open(others[0]?.id ?? '');
    const before = table.team;
    await table.master({ type: 'to-meta', team: table.team.id });
    expect([table.team.stage, table.team.at]).toEqual(['puzzle', meta?.id]);
    expect(others.map((puzzle) => table.team.progress.puzzles[puzzle.id]?.help)).toEqual(others.map(() => 'shown'));
    expect(table.team.progress.puzzles[found?.id ?? '']?.help).toBe('alone');
    const { opens } = meta ?? {};
    expect(table.team.progress.tokens).toEqual(
      expect.arrayContaining(typeof opens === 'object' && 'tokens' in opens ? opens.tokens : []),
    );
    await table.masterRefused({ type: 'to-meta', team: table.team.id }, 'nothing-happens');
    while (!table.hand.solved) await table.solveStep();
    const reached = evidence(mission.mission, table.team, table.records);
    for (const { objective, reached: how } of reached) {
      const serving = mission.mission.puzzles.filter(({ objectives }) => objectives.includes(objective));
      const own = serving.some(({ id: puzzle }) => puzzle === found?.id || puzzle === meta?.id);
      expect([objective, how]).toEqual([objective, own ? 'alone' : 'shown']);
    }
    await table.ok({ type: 'leave' });
    await table.masterRefused({ type: 'to-meta', team: table.team.id }, 'wrong-stage');
    expect(before.progress.tokens).toHaveLength(1);
  });

  it('is one moment: taken back, the team stands where it stood', async () => {
    const table = await Table.begun({ mission: shipped('cyberharassment') });
    await table.open('vault');
    const { progress } = table.team;
    await table.master({ type: 'to-meta', team: table.team.id });
    await table.master({ type: 'back', team: table.team.id });
    expect([table.team.stage, table.team.at, table.team.progress.tokens]).toEqual(['puzzle', 'vault', []]);
    expect(table.team.progress.solved).toEqual(progress.solved);
  });
});
