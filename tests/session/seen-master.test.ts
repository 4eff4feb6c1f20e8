import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/core/session/seats.ts';
import { masterSession, masterTeam, waitingScreens } from '../../src/core/session/seen-master.ts';
import { small } from '../support/mission.ts';
import { MINUTE, SECOND, Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const connected = (): Link => ({ state: 'connected' });
const panel = (table: Table, links = connected as (seat: string) => Link) =>
  masterTeam(mission.mission, table.state, table.team, links);
const stepOf = (puzzle: number, step = 0) => mission.mission.puzzles[puzzle]?.levels['1']?.steps[step];

const begun = () => Table.begun({ mission, teams: [TEAM, 'owl'], screens: 2 });
async function inTwo() {
  const table = await begun();
  table.wait(MINUTE);
  await table.open('two');
  await table.move(lay('a'));
  return table;
}

describe('a team’s panel', () => {
  it('shows where the team is, in a puzzle and in its own time', async () => {
    const table = await inTwo();
    table.wait(10 * SECOND);
    await table.move(lay('c'));
    await table.ok({ type: 'hint', puzzle: 'two' });
    expect(panel(table).hand).toEqual({
      puzzle: 'two',
      title: mission.mission.puzzles[1]?.title,
      solved: false,
      step: 0,
      steps: 2,
      goal: stepOf(1)?.goal,
      done: 1,
      of: 3,
      openedAt: MINUTE,
      movedAt: MINUTE + 10 * SECOND,
      wrong: 0,
      offered: false,
      hints: stepOf(1)?.hints,
      taken: 1,
    });
    expect(panel(table)).toMatchObject({ stage: 'puzzle', movedAt: MINUTE + 10 * SECOND, hints: 1, offers: true });
    await table.ok({ type: 'leave' });
    expect(panel(table)).toMatchObject({ stage: 'district', hand: null });
  });

  it('tells the last wrong try in words, until the team gets nearer', async () => {
    const table = await inTwo();
    expect(panel(table).lastWrong).toBeNull();
    await table.move(lay('d'));
    expect(panel(table).lastWrong).toBeNull();
    await table.move(lay('c'));
    const board = stepOf(1)?.board as { cards: { id: string; title: string }[] };
    expect(panel(table).lastWrong).toMatchObject({
      puzzle: 'two',
      phrase: { key: 'did-lay', values: { card: board.cards.find(({ id }) => id === 'c')?.title } },
      say: [expect.any(String)],
    });
    await table.move(lay('b'));
    expect(panel(table).lastWrong).toBeNull();
  });

  it('tells the try with the board on which it was made, whatever the level is now', async () => {
    const table = await inTwo();
    await table.move(lay('c'));
    const before = panel(table).lastWrong;
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    expect(panel(table).lastWrong).toEqual(before);
  });

  it('grows from nothing to everything with what is done: part of a step, steps, puzzles', async () => {
    const table = await begun();
    const shares = [panel(table).share];
    const note = () => shares.push(panel(table).share);
    await table.open('two');
    await table.move(lay('a'));
    note();
    await table.solveStep();
    note();
    await table.solveStep();
    note();
    await table.solve('one');
    note();
    await table.solve('end');
    note();
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares.map((share) => Math.round(share * 18))).toEqual([0, 1, 3, 6, 12, 18]);
  });

  it('shows each door, what is begun, with which help, and the lights', async () => {
    const table = await begun();
    await table.solve('one');
    await table.master({ type: 'skip', team: TEAM, puzzle: 'two' });
    const doors = () => panel(table).doors.map(({ puzzle, door, begun: open, help }) => [puzzle, door, open, help]);
    expect(doors()).toEqual([
      ['one', 'solved', true, 'alone'],
      ['two', 'solved', true, 'passed'],
      ['end', 'open', false, null],
    ]);
    expect(panel(table)).toMatchObject({ tokens: ['first', 'second'], solved: ['one', 'two'] });
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    expect(doors()).toContainEqual(['extra', 'open', false, null]);
  });

  it('says what can be done: back, forth', async () => {
    const table = await begun();
    const can = () => [panel(table).canBack, panel(table).canForth];
    expect(can()).toEqual([false, false]);
    await table.open('one');
    expect(can()).toEqual([true, false]);
    await table.master({ type: 'back', team: TEAM });
    expect(can()).toEqual([false, true]);
  });

  it('shows all messages, held and withdrawn ones, too; the raised hand; the dark; the own clock', async () => {
    const table = await begun();
    for (const hold of [true, false]) await table.master({ type: 'message', team: TEAM, words: 'Look.', hold });
    await table.ok({ type: 'help', on: true });
    await table.master({ type: 'blank', team: TEAM, on: true });
    await table.master({ type: 'hold-team', team: TEAM, on: true });
    expect(panel(table)).toMatchObject({
      messages: [{ state: 'held' }, { state: 'sent' }],
      help: true,
      blank: true,
      clock: { heldAt: 0, out: 0, bonus: 0 },
    });
  });

  it('shows each screen: connected, dropped until then, or away with its lenses lent', async () => {
    const table = await inTwo();
    const links = (seat: string): Link =>
      seat === 'seat-1' ? { state: 'dropped', until: 9 } : { state: seat === 'seat-2' ? 'connected' : 'away' };
    const both = panel(table, links).screens;
    expect(both.map(({ seat, link, lenses }) => [seat, link.state, lenses.length])).toEqual([
      ['seat-1', 'dropped', 2],
      ['seat-2', 'connected', 2],
    ]);
    const away = panel(table, (seat) => (seat === 'seat-1' ? { state: 'away' } : { state: 'connected' })).screens;
    expect(away.map(({ link, lenses, acts }) => [link.state, lenses.length, acts])).toEqual([
      ['away', 0, false],
      ['connected', 4, true],
    ]);
  });
});

describe('the panel of the session', () => {
  it('names the mission, its puzzles and levels, the teams in their order, and whether the group before can come back', async () => {
    const table = await begun();
    const view = () => masterSession(mission.mission, table.state);
    expect(view().mission.puzzles.map(({ id, levels }) => [id, levels])).toEqual([
      ['one', [1, 2]],
      ['two', [1, 2]],
      ['extra', [2]],
      ['end', [1, 2]],
    ]);
    expect(view()).toMatchObject({
      teams: [TEAM, 'owl'],
      group: { n: 1, canRestore: false },
      blank: false,
      slide: null,
    });
    await table.master({ type: 'next-group' });
    expect(view().group).toEqual({ n: 2, from: table.state.seq, canRestore: true });
    expect(JSON.stringify(view())).not.toMatch(/"(?:board|hints|documents|before)":/);
  });

  it('lists the screens that wait for a team', async () => {
    const table = await begun();
    await table.ok({ type: 'join', seat: 'tablet', team: null }, 'room', 'room');
    const waiting = () => waitingScreens(table.state, connected);
    expect(waiting()).toEqual([{ seat: 'tablet', link: { state: 'connected' }, lenses: [], acts: false }]);
    await table.master({ type: 'place', seat: 'tablet', team: TEAM });
    expect(waiting()).toEqual([]);
    expect(panel(table).screens.map(({ seat }) => seat)).toEqual(['seat-1', 'seat-2', 'tablet']);
  });
});
