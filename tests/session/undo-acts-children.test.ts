import { describe, expect, it } from 'vitest';
import type { MasterCommand } from '../../src/core/session/command-master.ts';
import { seen } from '../../src/core/session/seen.ts';
import { ONE_SCREEN } from '../../src/core/session/share.ts';
import { small } from '../support/mission.ts';
import { SEAT, Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const pegs = (table: Table) => (table.hand.snapshot.context as { pegs: string[] }).pegs;
const can = (table: Table) => {
  const view = seen(mission.mission, table.state, { team: TEAM, ...ONE_SCREEN }, table.time, [])?.puzzle;
  return [view?.canUndo, view?.canRedo];
};
const undo = (table: Table) => table.ok({ type: 'undo' }, SEAT, 'seat');
const redo = (table: Table) => table.ok({ type: 'redo' }, SEAT, 'seat');
const noUndo = (table: Table) => table.refused({ type: 'undo' }, 'nothing-to-undo', SEAT, 'seat');
const noRedo = (table: Table) => table.refused({ type: 'redo' }, 'nothing-to-redo', SEAT, 'seat');

async function withTwoCards() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.open('one');
  await table.move(lay('a'));
  await table.move(lay('b'));
  return table;
}

const ACTS: readonly (readonly [string, MasterCommand])[] = [
  ['a token', { type: 'give-token', team: TEAM, token: 'second' }],
  ['another puzzle that was forced', { type: 'force', team: TEAM, puzzle: 'two' }],
  ['another puzzle that was skipped', { type: 'skip', team: TEAM, puzzle: 'two' }],
  ['the level', { type: 'set-level', team: TEAM, level: 2 }],
];

describe('undo by children', () => {
  it.each(ACTS)('does not go back over %s, nor forth again', async (_, act) => {
    const table = await withTwoCards();
    const before = table.team;
    await table.master(act);
    expect(can(table)[0]).toBe(false);
    await noUndo(table);
    const given = table.team;
    await table.move(lay(table.team.level === 2 ? 'a' : 'd'));
    await undo(table);
    await noUndo(table);
    expect(table.team.progress.tokens).toEqual(given.progress.tokens);
    expect(table.team.level).toBe(given.level);
    await table.master({ type: 'back', team: TEAM });
    expect(table.team.progress).toMatchObject({ tokens: before.progress.tokens, solved: before.progress.solved });
    expect(can(table)).toEqual([true, false]);
    await noRedo(table);
    await undo(table);
    expect(pegs(table)).toEqual(['a']);
  });

  it('goes back over a puzzle that was started again for them, as over their own clearing, and forth', async () => {
    const table = await withTwoCards();
    await table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' });
    expect(pegs(table)).toEqual([]);
    await undo(table);
    expect(pegs(table)).toEqual(['a', 'b']);
    await redo(table);
    expect(pegs(table)).toEqual([]);
  });

  it('goes on from where a game master went back to, over the children’s own moves', async () => {
    const table = await withTwoCards();
    await table.master({ type: 'back', team: TEAM });
    expect(can(table)).toEqual([true, true]);
    await undo(table);
    await noUndo(table);
    await redo(table);
    await redo(table);
    await noRedo(table);
    expect(pegs(table)).toEqual(['a', 'b']);
    await table.masterRefused({ type: 'forth', team: TEAM }, 'nothing-to-redo');
  });

  it('has nothing to go forth to when the game master led the team back out of a solved puzzle', async () => {
    const table = await withTwoCards();
    await table.move(lay('c'));
    await table.master({ type: 'back', team: TEAM });
    expect(pegs(table)).toEqual(['a', 'b']);
    expect(can(table)).toEqual([true, false]);
    await noRedo(table);
    await undo(table);
    expect(pegs(table)).toEqual(['a']);
  });

  it('is no one’s after a reset of the team, after the end, or once it is led back to the district', async () => {
    const table = await withTwoCards();
    await table.master({ type: 'reset-team', team: TEAM });
    await noUndo(table);
    await table.master({ type: 'back', team: TEAM });
    await undo(table);
    await table.master({ type: 'end', team: TEAM });
    await noUndo(table);
    await noRedo(table);
    await table.master({ type: 'back', team: TEAM });
    expect(pegs(table)).toEqual(['a']);
    // The act that followed the undo ended what could be done again.
    await noRedo(table);
    for (const _ of [1, 2]) await table.master({ type: 'back', team: TEAM });
    expect(table.team.stage).toBe('district');
    await noUndo(table);
    await noRedo(table);
  });

  it('of one team never touches another', async () => {
    const table = await withTwoCards();
    await table.turn('owl').ok({ type: 'begin' });
    await table.open('one');
    await table.move(lay('a'));
    const owl = table.team;
    await undo(table);
    expect(table.state.teams.owl).toBe(owl);
  });
});
