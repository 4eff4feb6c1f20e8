import { describe, expect, it } from 'vitest';
import { shipped, small } from '../support/mission.ts';
import { MINUTE, Table } from '../support/play.ts';

const mission = small();
const stations = (table: Table) => table.seen.stations.map(({ id, door }) => `${id} ${door}`);

describe('a change of level', () => {
  it('keeps what is solved, and its tokens', async () => {
    const table = await Table.begun({ mission });
    await table.solve('one');
    await table.ok({ type: 'leave' });
    await table.ok({ type: 'level', level: 2 });
    expect(table.team.progress).toMatchObject({ solved: ['one'], tokens: ['first'] });
    expect(stations(table)).toEqual(['one solved', 'two open', 'extra open', 'end closed']);
  });

  it('starts every open puzzle again in its other form, and switches its texts at once', async () => {
    const table = await Table.begun({ mission });
    for (const puzzle of ['one', 'two']) {
      await table.open(puzzle);
      await table.move({ type: 'lay', card: 'a' });
    }
    const before = table.seen.puzzle?.goal;
    await table.ok({ type: 'level', level: 2 });
    expect(table.team.at).toBe('two');
    for (const puzzle of Object.values(table.team.progress.puzzles)) {
      expect(puzzle).toMatchObject({ step: 0, snapshot: { value: 'open', context: { pegs: [] } } });
    }
    expect(table.seen.puzzle?.goal).not.toBe(before);
    expect(table.seen.puzzle?.goal).toBe(mission.mission.puzzles[1]?.levels['2']?.steps[0]?.goal);
  });

  it('can be undone by the team: level, board and all', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    await table.move({ type: 'lay', card: 'a' });
    await table.ok({ type: 'leave' });
    await table.open('two');
    await table.move({ type: 'lay', card: 'a' });
    const before = table.team.progress.puzzles;
    await table.ok({ type: 'level', level: 2 });
    expect(table.seen.puzzle?.canUndo).toBe(true);
    await table.ok({ type: 'undo' });
    expect(table.team.level).toBe(1);
    expect(table.team.progress.puzzles.one?.snapshot).toEqual(before.one?.snapshot);
    expect(table.team.progress.puzzles.two?.snapshot).toEqual(before.two?.snapshot);
    await table.ok({ type: 'redo' });
    expect(table.team).toMatchObject({
      level: 2,
      progress: { puzzles: { two: { snapshot: { context: { pegs: [] } } } } },
    });
  });

  it('has the bonus at level 2 only, and leads out of it', async () => {
    const table = await Table.begun({ mission, settings: { level: 2 } });
    await table.solve('one');
    await table.ok({ type: 'leave' });
    await table.open('extra');
    await table.move({ type: 'lay', card: 'a' });
    await table.ok({ type: 'level', level: 1 });
    expect(table.team).toMatchObject({ stage: 'district', at: null });
    expect(stations(table)).toEqual(['one solved', 'two open', 'end closed']);
    await table.refused({ type: 'open', puzzle: 'extra' }, 'closed-puzzle');
  });

  it('leads out of a solved puzzle, whose board belongs to the other level', async () => {
    const table = await Table.begun({ mission: shipped('cyberharassment') });
    await table.solve('message');
    expect(table.seen.puzzle?.solved).toBe(true);
    await table.ok({ type: 'level', level: 2 });
    expect(table.team).toMatchObject({ stage: 'district', at: null });
    expect(table.seen.puzzle).toBeNull();
  });

  it('goes both ways to the end, and counts for nothing after it', async () => {
    const table = await Table.begun({ mission });
    await table.solve('one');
    await table.ok({ type: 'level', level: 2 });
    await table.solve('two');
    await table.ok({ type: 'level', level: 1 });
    await table.solve('end');
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('ending');
    await table.refused({ type: 'level', level: 2 }, 'wrong-stage');
  });
});

describe('the soft end', () => {
  const finish = { type: 'finish-for-us', puzzle: 'two' } as const;

  it('Archie finishes a step with the team only in the breach and after three hints', async () => {
    const table = await Table.begun({ mission });
    await table.open('two');
    await table.refused(finish, 'not-yet');
    for (let taken = 0; taken < 3; taken += 1) await table.ok({ type: 'hint', puzzle: 'two' });
    await table.refused(finish, 'not-yet');
    table.wait(15 * MINUTE);
    await table.due();
    expect(table.seen.puzzle?.canFinish).toBe(true);
    await table.ok(finish);
    expect(table.hand).toMatchObject({ step: 1, solved: false });
    await table.refused(finish, 'not-yet');
    for (let taken = 0; taken < 3; taken += 1) await table.ok({ type: 'hint', puzzle: 'two' });
    await table.ok(finish);
    expect(table.hand).toMatchObject({ solved: true, help: 'shown', snapshot: { value: 'solved' } });
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('ending');
    await table.ok({ type: 'call', choice: 1 });
    await table.ok({ type: 'debrief' });
    expect(table.seen.debrief).toMatchObject({ breached: true, solved: 1, of: 3 });
  });

  it('the team may also leave an unsolved puzzle: the story goes on', async () => {
    const table = await Table.begun({ mission });
    await table.open('one');
    table.wait(15 * MINUTE);
    await table.due();
    await table.ok({ type: 'leave' });
    expect(table.seen).toMatchObject({ team: { stage: 'ending', breached: true }, puzzle: null });
    expect(table.seen.ending).not.toBeNull();
  });
});
