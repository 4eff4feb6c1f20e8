import { describe, expect, it } from 'vitest';
import type { PuzzleState } from '../../src/core/session/state.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table } from '../support/play.ts';

const mission = small();
const hint = (puzzle: string) => ({ type: 'hint', puzzle }) as const;
const hintsOf = (puzzle: string, step = 0) =>
  mission.mission.puzzles.find(({ id }) => id === puzzle)?.levels['1']?.steps[step]?.hints ?? [];
const helpOn = (table: Table, puzzle: string) => (table.team.progress.puzzles[puzzle] as PuzzleState).help;

describe('hints', () => {
  it('come in three steps, then none is left', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    expect(table.seen.puzzle).toMatchObject({ hints: [], hintsLeft: 3 });
    for (const count of [1, 2, 3]) {
      await table.ok(hint('one'));
      expect(table.seen.puzzle).toMatchObject({ hints: hintsOf('one').slice(0, count), hintsLeft: 3 - count });
      expect(Object.keys(table.words())).not.toContain(hintsOf('one')[count] ?? 'none');
    }
    await table.refused(hint('one'), 'no-hint-left');
    expect(table.room.due).toBeGreaterThan(table.time);
  });

  it('belong to a step: the next one has its own', async () => {
    const table = await Table.begun({ mission });
    await table.open('two');
    await table.ok(hint('two'));
    await table.solveStep();
    expect(table.seen.puzzle).toMatchObject({ step: 1, hints: [], hintsLeft: 3 });
    await table.ok(hint('two'));
    expect(table.seen.puzzle?.hints).toEqual(hintsOf('two', 1).slice(0, 1));
    expect(table.hand.hints).toEqual([1, 1]);
  });

  it.each([
    [0, 'alone'],
    [1, 'hint'],
    [2, 'hint'],
    [3, 'shown'],
  ] as const)('%i taken: the puzzle is solved %s', async (count, help) => {
    const table = await Table.begun({ mission });
    await table.open('one');
    for (let taken = 0; taken < count; taken += 1) await table.ok(hint('one'));
    await table.solveStep();
    expect(table.last.at(-1)).toEqual({ type: 'solved', team: 'otter', puzzle: 'one', help, token: 'first' });
    expect(helpOn(table, 'one')).toBe(help);
  });

  it('keep counting on a later step and at the other level', async () => {
    const table = await Table.begun({ mission });
    await table.open('two');
    for (let taken = 0; taken < 3; taken += 1) await table.ok(hint('two'));
    await table.solveStep();
    await table.ok(hint('two'));
    expect(helpOn(table, 'two')).toBe('shown');
    await table.ok({ type: 'level', level: 2 });
    expect(table.hand).toMatchObject({ help: 'shown', hints: [], step: 0 });
  });

  it('are not on offer any more once taken, and go on being offered later', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    table.wait(2 * MINUTE);
    await table.due();
    expect(table.seen.puzzle?.offered).toBe(true);
    await table.ok(hint('one'));
    expect(table.seen.puzzle?.offered).toBe(false);
    table.wait(2 * MINUTE);
    await table.due();
    expect(table.seen.puzzle?.offered).toBe(true);
  });
});
