import { describe, expect, it } from 'vitest';
import { small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const force = (puzzle: string) => ({ type: 'force', team: TEAM, puzzle }) as const;
const skip = (puzzle: string) => ({ type: 'skip', team: TEAM, puzzle }) as const;
const doors = (table: Table) => table.seen.stations.map(({ id, door }) => `${id} ${door}`);

const district = () => Table.begun({ mission, teams: [TEAM, 'owl'] });
async function inTwo() {
  const table = await district();
  await table.open('two');
  await table.move(lay('a'));
  return table;
}

describe('force', () => {
  it('solves the puzzle in hand before the children’s eyes: every step, with its token, and they walk out by themselves', async () => {
    const table = await inTwo();
    expect(await table.master(force('two'))).toMatchObject([{ type: 'passed', forced: true, token: 'second' }]);
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'two' });
    expect(table.hand).toMatchObject({ step: 1, solved: true, help: 'passed', snapshot: { value: 'solved' } });
    expect(table.seen.puzzle).toMatchObject({ solved: true, token: 'second' });
    expect(table.seen.team).toMatchObject({ tokens: ['second'], solved: ['two'] });
    await table.refused({ type: 'move', puzzle: 'two', step: 1, move: lay('a') }, 'already-solved');
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('district');
  });

  it('opens a closed puzzle from afar, and leaves the children where they are', async () => {
    const table = await inTwo();
    await table.master(force('one'));
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'two', progress: { solved: ['one'], tokens: ['first'] } });
    expect(table.hand.snapshot.context).toMatchObject({ pegs: ['a'] });
    expect(doors(table)).toEqual(['one solved', 'two open', 'end closed']);
  });

  it('begins the mission for a team that still reads', async () => {
    const table = await Table.set({ mission });
    await table.master(force('one'));
    expect(table.team).toMatchObject({ stage: 'district', progress: { solved: ['one'] } });
  });

  it('of the last puzzle leads to the ending, unless the team stands before it', async () => {
    const afar = await district();
    await afar.master(force('end'));
    expect(afar.team).toMatchObject({ stage: 'ending', at: null, progress: { solved: ['end'] } });
    const table = await district();
    for (const puzzle of ['one', 'two']) await table.solve(puzzle);
    await table.open('end');
    await table.master(force('end'));
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'end' });
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('ending');
  });
});

describe('skip', () => {
  it('leaves the puzzle in hand as it is, with its token, and lets the team out', async () => {
    const table = await inTwo();
    expect(await table.master(skip('two'))).toMatchObject([{ type: 'passed', forced: false, token: 'second' }]);
    expect(table.team).toMatchObject({ stage: 'district', at: null, progress: { tokens: ['second'] } });
    expect(table.team.progress.puzzles.two).toMatchObject({ step: 0, solved: true, help: 'passed' });
    expect(doors(table)).toEqual(['one open', 'two solved', 'end closed']);
  });

  it('goes on without one that nobody opened, or the last one', async () => {
    const table = await inTwo();
    await table.master(skip('one'));
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'two', progress: { tokens: ['first'] } });
    await table.master(skip('end'));
    expect(table.team).toMatchObject({ stage: 'ending', progress: { solved: ['one', 'end'] } });
  });
});

describe.each([
  ['force', force],
  ['skip', skip],
] as const)('%s is refused', (_, act) => {
  it('for what is solved, unknown, or not of this level; after the end; for no team', async () => {
    const table = await district();
    await table.solve('one');
    await table.masterRefused(act('one'), 'already-solved');
    await table.masterRefused(act('other'), 'unknown-puzzle');
    await table.masterRefused(act('extra'), 'unknown-puzzle');
    await table.masterRefused({ ...act('two'), team: 'fox' }, 'unknown-team');
    await table.master({ type: 'end', team: TEAM });
    await table.masterRefused(act('two'), 'wrong-stage');
  });
});

describe('a token', () => {
  it('opens what it opens, once; the children still find it by themselves', async () => {
    const table = await district();
    for (const token of ['first', 'second']) {
      expect(await table.master({ type: 'give-token', team: TEAM, token })).toEqual([
        { type: 'token-given', team: TEAM, token },
      ]);
    }
    expect(await table.master({ type: 'give-token', team: TEAM, token: 'first' })).toEqual([]);
    expect(doors(table)).toEqual(['one open', 'two open', 'end open']);
    await table.solve('one');
    expect(table.team.progress).toMatchObject({ tokens: ['first', 'second'], solved: ['one'] });
    expect(table.hand.help).toBe('alone');
  });

  it('is refused when the mission has no such token, or after the end', async () => {
    const table = await district();
    await table.masterRefused({ type: 'give-token', team: TEAM, token: 'third' }, 'unknown-choice');
    await table.master({ type: 'end', team: TEAM });
    await table.masterRefused({ type: 'give-token', team: TEAM, token: 'first' }, 'wrong-stage');
  });
});

describe('the end', () => {
  it('comes for one team or for all that still play; the debrief, too', async () => {
    const table = await inTwo();
    await table.master({ type: 'end', team: TEAM });
    expect(table.team).toMatchObject({ stage: 'ending', at: null });
    await table.masterRefused({ type: 'end', team: TEAM }, 'wrong-stage');
    expect(await table.master({ type: 'end', team: null })).toEqual([{ type: 'ended', team: 'owl', to: 'ending' }]);
    expect(await table.master({ type: 'end', team: null })).toEqual([]);
    await table.ok({ type: 'debrief' });
    await table.masterRefused({ type: 'to-debrief', team: TEAM }, 'wrong-stage');
    await table.master({ type: 'to-debrief', team: null });
    expect(Object.values(table.state.teams).map(({ stage }) => stage)).toEqual(['debrief', 'debrief']);
    expect(table.seen.debrief).not.toBeNull();
    await table.masterRefused({ type: 'end', team: TEAM }, 'wrong-stage');
  });
});

describe('a reset', () => {
  it('of a puzzle starts it again, also from a later step; help that was had still counts', async () => {
    const table = await district();
    await table.open('two');
    await table.ok({ type: 'hint', puzzle: 'two' });
    await table.solveStep();
    await table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'two' });
    expect(table.hand).toMatchObject({ step: 0, hints: [], help: 'hint', snapshot: { context: { pegs: [] } } });
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'two', lastWrong: null });
  });

  it('of a puzzle is refused when it is solved or unknown, and does nothing before it was opened', async () => {
    const table = await district();
    expect(await table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' })).toEqual([]);
    await table.masterRefused({ type: 'reset-puzzle', team: TEAM, puzzle: 'other' }, 'unknown-puzzle');
    await table.masterRefused({ type: 'reset-puzzle', team: TEAM, puzzle: 'extra' }, 'unknown-puzzle');
    await table.solve('one');
    await table.masterRefused({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' }, 'already-solved');
  });

  it('of a team leads back to the briefing with nothing, at its level; the others play on', async () => {
    const table = await inTwo();
    await table.turn('owl').ok({ type: 'begin' });
    await table.solve('one');
    const owl = table.team;
    await table.turn(TEAM).master({ type: 'set-level', team: TEAM, level: 2 });
    await table.master({ type: 'reset-team', team: TEAM });
    expect(table.team).toMatchObject({ stage: 'briefing', at: null, level: 2, breached: false });
    expect(table.team.progress).toEqual({ puzzles: {}, tokens: [], solved: [] });
    expect(table.seen.briefing).not.toBeNull();
    expect(table.state.teams.owl).toBe(owl);
    expect(await table.master({ type: 'reset-team', team: TEAM })).toEqual([]);
    await table.ok({ type: 'begin' });
    await table.solve('one');
    expect(table.team.progress.tokens).toEqual(['first']);
  });
});

describe('the level', () => {
  it('is changed for one team or for those that have the other, and starts what is open again', async () => {
    const table = await inTwo();
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    expect(table.team).toMatchObject({ level: 2, stage: 'puzzle', at: 'two' });
    expect(table.hand.snapshot.context).toMatchObject({ pegs: [] });
    await table.masterRefused({ type: 'set-level', team: TEAM, level: 2 }, 'same-level');
    expect(await table.master({ type: 'set-level', team: null, level: 2 })).toMatchObject([{ team: 'owl' }]);
    await table.master({ type: 'end', team: TEAM });
    await table.masterRefused({ type: 'set-level', team: TEAM, level: 1 }, 'wrong-stage');
  });
});
