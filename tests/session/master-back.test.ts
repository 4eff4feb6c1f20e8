import { describe, expect, it } from 'vitest';
import type { TeamState } from '../../src/core/session/state.ts';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const back = { type: 'back', team: TEAM } as const;
const forth = { type: 'forth', team: TEAM } as const;

/** Where a team is and what it has: all that going back and forth has to bring again. */
function place({ stage, at, level, progress }: TeamState) {
  const puzzles = Object.entries(progress.puzzles).map(([id, { step, snapshot, solved, help }]) => [
    id,
    { step, snapshot, solved, passed: help === 'passed' },
  ]);
  return { stage, at, level, tokens: progress.tokens, solved: progress.solved, puzzles: Object.fromEntries(puzzles) };
}

/** As it was. A puzzle that had not been opened yet may stay open, untouched: what is known of it is not forgotten. */
function expectPlace(team: TeamState, was: ReturnType<typeof place>, note: string) {
  const { puzzles, ...now } = place(team);
  const { puzzles: wanted, ...rest } = was;
  const known = Object.entries(puzzles).filter(([id]) => Object.hasOwn(wanted, id));
  expect({ ...now, puzzles: Object.fromEntries(known) }, note).toEqual({ ...rest, puzzles: wanted });
  const more = Object.entries(puzzles).filter(([id]) => !Object.hasOwn(wanted, id));
  for (const [id, opened] of more)
    expect(opened, `${note}: ${id}`).toMatchObject({ step: 0, solved: false, snapshot: { context: { pegs: [] } } });
}

const district = () => Table.begun({ mission, teams: [TEAM, 'owl'] });
async function atLast() {
  const table = await district();
  for (const puzzle of ['one', 'two', 'end']) await table.solve(puzzle);
  return table;
}

/** Each step of a long and restless session, one record at least each. */
const RESTLESS: readonly ((table: Table) => Promise<unknown>)[] = [
  (table) => table.open('one'),
  (table) => table.move(lay('b')),
  (table) => table.move(lay('a')),
  (table) => table.ok({ type: 'leave' }),
  (table) => table.master({ type: 'give-token', team: TEAM, token: 'second' }),
  (table) => table.open('two'),
  (table) => table.move(lay('a')),
  (table) => table.master({ type: 'set-level', team: TEAM, level: 2 }),
  (table) => table.solveStep(),
  (table) => table.move(lay('a')),
  (table) => table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' }),
  (table) => table.master({ type: 'force', team: TEAM, puzzle: 'one' }),
  (table) => table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'two' }),
  (table) => table.move(lay('a')),
  (table) => table.master({ type: 'reset-team', team: TEAM }),
  (table) => table.ok({ type: 'begin' }),
  (table) => table.open('two'),
  (table) => table.move(lay('a')),
  (table) => table.master({ type: 'skip', team: TEAM, puzzle: 'two' }),
  (table) => table.solve('one'),
  (table) => table.ok({ type: 'leave' }),
  (table) => table.open('end'),
  (table) => table.move(lay('a')),
  (table) => table.master({ type: 'end', team: TEAM }),
  (table) => table.ok({ type: 'debrief' }),
];

describe('back and forth', () => {
  it('go over each moment of a whole session: progress and place, again and again', async () => {
    const table = await district();
    const before: ReturnType<typeof place>[] = [];
    for (const step of RESTLESS) {
      const [was, from] = [place(table.team), table.records.length];
      await step(table);
      let shown = was;
      // What makes no moment of its own (to leave, to begin) is gone back over together with what came before it.
      for (const record of table.records.slice(from)) {
        const moment = table.team.history.find(({ seq }) => seq === record.seq);
        if (moment === undefined) continue;
        before.push(shown);
        shown = place({ ...table.team, ...moment });
      }
    }
    // Forth leads to where the team last stood at that moment: there the next one began.
    const after = [...before.slice(1), place(table.team)];
    expect(before.length).toBeGreaterThan(RESTLESS.length);
    expect(table.team.history).toHaveLength(before.length + 1);
    for (const turn of [1, 2]) {
      for (const [at, was] of [...before.entries()].reverse()) {
        await table.master(back);
        expectPlace(table.team, was, `turn ${turn}, back over ${at}`);
      }
      await table.masterRefused(back, 'nothing-to-undo');
      for (const [at, then] of after.entries()) {
        await table.master(forth);
        expectPlace(table.team, then, `turn ${turn}, forth over ${at}`);
      }
      await table.masterRefused(forth, 'nothing-to-redo');
    }
  });

  it('from the ending, to before the board that led there, and again out of the solved puzzle', async () => {
    const table = await atLast();
    const solved = place(table.team);
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('ending');
    await table.master(back);
    expect(place(table.team)).toEqual(solved);
    expect(table.seen.puzzle).toMatchObject({ id: 'end', solved: true });
    await table.master(back);
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'end', progress: { solved: ['one', 'two'] } });
    expect(table.hand).toMatchObject({ solved: false, help: 'alone', snapshot: { context: { pegs: ['a', 'b'] } } });
    await table.move(lay('c'));
    await table.ok({ type: 'leave' });
    expect(table.team.stage).toBe('ending');
  });

  it('from the debrief to the ending; what was answered there stays', async () => {
    const table = await atLast();
    await table.ok({ type: 'leave' });
    await table.ok({ type: 'call', choice: 1 });
    await table.ok({ type: 'debrief' });
    await table.ok({ type: 'mood', mood: 'calm' });
    await table.master(back);
    expect(table.team).toMatchObject({ stage: 'ending', debrief: { call: 1, mood: 'calm' } });
    await table.master(forth);
    expect(table.team.stage).toBe('debrief');
  });

  it('from the ending that the breach led to: the team goes on where it was, with all that it had, and stays', async () => {
    const table = await district();
    await table.solve('one');
    await table.ok({ type: 'leave' });
    const was = place(table.team);
    table.wait(15 * MINUTE);
    await table.due();
    expect(table.team).toMatchObject({ stage: 'ending', breached: true });
    await table.master(back);
    expect(place(table.team)).toEqual(was);
    expect(await table.due()).toEqual([]);
    await table.solve('two');
    expect(table.team).toMatchObject({ breached: true, progress: { solved: ['one', 'two'] } });
  });

  it('over a child’s solved move: the board is as it was before it, the token is gone, and it can be solved again', async () => {
    const table = await district();
    await table.solve('one');
    await table.ok({ type: 'leave' });
    await table.master(back);
    expect(table.team).toMatchObject({ stage: 'puzzle', at: 'one', progress: { tokens: [], solved: [] } });
    expect(table.seen.stations.map(({ door }) => door)).toEqual(['open', 'open', 'closed']);
    await table.move(lay('c'));
    expect(table.team.progress).toMatchObject({ tokens: ['first'], solved: ['one'] });
  });

  it('keep hints and readings, the clock, the screens, the messages and the log', async () => {
    const table = await district();
    await table.open('one');
    await table.move(lay('a'));
    await table.ok({ type: 'hint', puzzle: 'one' });
    await table.ok({ type: 'read', puzzle: 'one', lens: 'map' });
    await table.master({ type: 'message', team: TEAM, words: 'Well done.', hold: false });
    await table.master({ type: 'extend-team', team: TEAM, ms: MINUTE, gift: true });
    const { state } = table;
    await table.master(back);
    expect(table.hand).toMatchObject({ hints: [1], read: ['map'], help: 'hint' });
    expect(table.team).toMatchObject({ clock: { bonus: MINUTE }, messages: [{ words: 'Well done.' }] });
    expect(table.state).toMatchObject({ clock: state.clock, seats: state.seats, seq: state.seq + 1 });
  });

  it('is of one team alone, and of no team that is not there', async () => {
    const table = await district();
    await table.turn('owl').ok({ type: 'begin' });
    await table.open('one');
    const owl = table.team;
    await table.masterRefused(back, 'nothing-to-undo');
    await table.master({ type: 'back', team: 'owl' });
    expect(table.team).not.toEqual(owl);
    await table.masterRefused({ type: 'back', team: 'fox' }, 'unknown-team');
  });

  it('a hint of one level is never shown for one of the other', async () => {
    const table = await district();
    await table.open('one');
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    for (const _ of [1, 2, 3]) await table.ok({ type: 'hint', puzzle: 'one' });
    await table.master(back);
    expect(table.seen.puzzle).toMatchObject({ hints: [], hintsLeft: 3 });
    expect(table.hand.help).toBe('shown');
    await table.ok({ type: 'hint', puzzle: 'one' });
    await table.master(forth);
    expect(table.seen.puzzle?.hints).toHaveLength(3);
    await table.master(back);
    expect(table.seen.puzzle?.hints).toHaveLength(1);
  });
});
