import { describe, expect, it } from 'vitest';
import { small } from '../support/mission.ts';
import { Table } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const pegs = (table: Table) => (table.hand.snapshot.context as { pegs: string[] }).pegs;
const can = (table: Table) => [table.seen.puzzle?.canUndo, table.seen.puzzle?.canRedo];

async function withTwoCards() {
  const table = await Table.begun({ mission });
  await table.open('one');
  await table.move(lay('a'));
  await table.move(lay('b'));
  return table;
}

describe('undo', () => {
  it('goes back move by move to the start of the puzzle, and no further', async () => {
    const table = await withTwoCards();
    const before = table.team.progress;
    await table.ok({ type: 'undo' });
    expect(pegs(table)).toEqual(['a']);
    expect(can(table)).toEqual([true, true]);
    await table.ok({ type: 'undo' });
    expect(pegs(table)).toEqual([]);
    expect(can(table)).toEqual([false, true]);
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.ok({ type: 'redo' });
    await table.ok({ type: 'redo' });
    expect(table.team.progress).toEqual(before);
    expect(can(table)).toEqual([true, false]);
    await table.refused({ type: 'redo' }, 'nothing-to-redo');
  });

  it('forgets what was undone as soon as the team plays on', async () => {
    const table = await withTwoCards();
    await table.ok({ type: 'undo' });
    await table.move({ type: 'take', card: 'a' });
    expect(can(table)).toEqual([true, false]);
    await table.refused({ type: 'redo' }, 'nothing-to-redo');
    await table.ok({ type: 'undo' });
    expect(pegs(table)).toEqual(['a']);
  });

  it('keeps hints, opened lenses, the clock and the log', async () => {
    const table = await withTwoCards();
    await table.ok({ type: 'hint', puzzle: 'one' });
    await table.ok({ type: 'read', puzzle: 'one', lens: 'eye' });
    const { clock } = table.state;
    const written = table.records.length;
    await table.ok({ type: 'undo' });
    expect(table.hand).toMatchObject({ hints: [1], read: ['eye'], help: 'hint' });
    expect(table.state.clock).toBe(clock);
    expect(table.records).toHaveLength(written + 1);
  });

  it('undoes no move of another puzzle', async () => {
    const table = await withTwoCards();
    await table.ok({ type: 'leave' });
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.open('two');
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.move(lay('a'));
    await table.ok({ type: 'undo' });
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.ok({ type: 'leave' });
    await table.open('one');
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.refused({ type: 'redo' }, 'nothing-to-redo');
    expect(pegs(table)).toEqual(['a', 'b']);
  });

  it('takes back no solved step and no solved puzzle', async () => {
    const table = await Table.begun({ mission });
    await table.open('two');
    await table.solveStep();
    expect(table.hand.step).toBe(1);
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    await table.solveStep();
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    expect(table.team.progress.tokens).toEqual(['second']);
  });

  it('never makes the log or the state grow without bounds', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    for (let turn = 0; turn < 150; turn += 1) {
      await table.move(lay('a'));
      await table.move({ type: 'take', card: 'a' });
    }
    expect(table.team.history.length).toBeLessThanOrEqual(200);
    for (let turn = 0; turn < 199; turn += 1) await table.ok({ type: 'undo' });
    await table.refused({ type: 'undo' }, 'nothing-to-undo');
    for (let turn = 0; turn < 199; turn += 1) await table.ok({ type: 'redo' });
    expect(pegs(table)).toEqual([]);
  });
});
