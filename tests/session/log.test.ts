import { describe, expect, it } from 'vitest';
import type { Record } from '../../src/core/session/event.ts';
import { type LogEntry, logLine } from '../../src/core/session/log.ts';
import { small } from '../support/mission.ts';
import { MASTER, MINUTE, SEAT, Table, TEAM } from '../support/play.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const line = (table: Table, record = table.records.at(-1) as Record) => logLine(mission.mission, table.state, record);
const lines = (table: Table) => table.records.flatMap((record) => line(table, record) ?? []);
const types = (table: Table) => lines(table).flatMap(({ entries }) => entries.map(({ type }: LogEntry) => type));

async function inOne() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.open('one');
  return table;
}

describe('a line of the log', () => {
  it('says what was done, when, and by whom', async () => {
    const table = await inOne();
    table.wait(MINUTE);
    await table.master({ type: 'note', team: null, words: 'Loud today.' });
    expect(line(table)).toEqual({
      seq: table.state.seq,
      at: table.time,
      by: MASTER,
      entries: [{ type: 'noted', about: null, words: 'Loud today.' }],
    });
    await table.ok({ type: 'hint', puzzle: 'one' });
    expect(line(table)).toMatchObject({ by: SEAT, entries: [{ type: 'hint-taken', team: TEAM, hint: 1 }] });
  });

  it('tells a wrong try in words; moves that are none, readings and moods do not drown the rest', async () => {
    const table = await inOne();
    const from = table.records.length;
    await table.move(lay('d'));
    await table.move(lay('a'));
    await table.ok({ type: 'read', puzzle: 'one', lens: 'eye' });
    table.wait(40_000);
    await table.due();
    expect(table.records.slice(from).map((record) => line(table, record))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    await table.move(lay('c'));
    const board = mission.mission.puzzles[0]?.levels['1']?.steps[0]?.board as {
      cards: { id: string; title: string }[];
      pairs: { first: string; reply: { say: string } }[];
    };
    expect(line(table)?.entries).toEqual([
      {
        type: 'tried',
        team: TEAM,
        wrong: {
          seq: table.state.seq,
          puzzle: 'one',
          kind: 'order',
          phrase: { key: 'did-lay', values: { card: board.cards.find(({ id }) => id === 'c')?.title } },
          say: [board.pairs.find(({ first }) => first === 'b')?.reply.say],
        },
      },
    ]);
  });

  it('tells a solved puzzle, with no line for the move that solved it', async () => {
    const table = await inOne();
    await table.solveStep();
    expect(line(table)?.entries).toEqual([
      { type: 'solved', team: TEAM, puzzle: 'one', help: 'alone', token: 'first' },
    ]);
  });

  it('carries no board and no solution', async () => {
    const table = await inOne();
    await table.move(lay('a'));
    await table.master({ type: 'set-level', team: TEAM, level: 2 });
    await table.master({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' });
    await table.master({ type: 'force', team: TEAM, puzzle: 'two' });
    await table.master({ type: 'policy', hand: false });
    expect(types(table)).toEqual(expect.arrayContaining(['level-set', 'puzzle-reset', 'passed', 'policy-set']));
    expect(JSON.stringify(lines(table))).not.toMatch(/"(?:snapshot|restarted|context|pegs|settings)":/);
  });

  it('follows every act of a game master', async () => {
    const table = await inOne();
    await table.master({ type: 'hold-team', team: TEAM, on: true });
    await table.master({ type: 'hold-team', team: TEAM, on: false });
    await table.master({ type: 'message', team: null, words: 'Well done.', hold: false });
    await table.master({ type: 'chime', team: null });
    await table.master({ type: 'place', seat: SEAT, team: 'owl' });
    await table.master({ type: 'to-debrief', team: null });
    await table.master({ type: 'next-group' });
    expect(types(table).slice(-10)).toEqual([
      'team-held',
      'team-released',
      ...['message-kept', 'message-kept'],
      ...['chimed', 'chimed'],
      'seat-placed',
      ...['ended', 'ended'],
      'group-begun',
    ]);
  });
});
