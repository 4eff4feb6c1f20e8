import { describe, expect, it } from 'vitest';
import type { SessionCommand } from '../../src/core/session/command.ts';
import type { MasterCommand } from '../../src/core/session/command-master.ts';
import { undoOf } from '../../src/core/session/undo.ts';
import { small } from '../support/mission.ts';
import { MINUTE, SECOND, Table, TEAM } from '../support/play.ts';
import { bare } from './undo-acts-bare.ts';

const mission = small();
const lay = (card: string) => ({ type: 'lay', card });
const last = (table: Table) => table.records.at(-1) as Table['records'][number];
/** The hints of the puzzle in hand that the team has. */
const message = (table: Table) => table.team.messages[0]?.id ?? 0;

const briefing = () => Table.set({ mission, teams: [TEAM, 'owl'] });
const district = () => Table.begun({ mission, teams: [TEAM, 'owl'] });
async function inOne() {
  const table = await district();
  await table.open('one');
  await table.move(lay('a'));
  await table.ok({ type: 'read', puzzle: 'one', lens: 'eye' });
  return table;
}
async function inTwo() {
  const table = await inOne();
  await table.ok({ type: 'leave' });
  await table.open('two');
  await table.solveStep();
  return table;
}
async function beforeSolved() {
  const table = await inTwo();
  await table.solveStep();
  return table;
}
async function inEnd() {
  const table = await district();
  for (const puzzle of ['one', 'two']) await table.solve(puzzle);
  await table.open('end');
  await table.move(lay('a'));
  return table;
}
async function ended() {
  const table = await inEnd();
  await table.solveStep();
  await table.ok({ type: 'leave' });
  return table;
}
async function debriefed() {
  const table = await ended();
  await table.ok({ type: 'call', choice: 1 });
  await table.ok({ type: 'debrief' });
  await table.ok({ type: 'mood', mood: 'calm' });
  return table;
}
async function breached() {
  const table = await inTwo();
  await table.move(lay('c'));
  table.wait(15 * MINUTE);
  await table.due();
  return table;
}
async function hinted() {
  const table = await inOne();
  await table.ok({ type: 'hint', puzzle: 'one' });
  return table;
}
async function written(hold: boolean) {
  const table = await inOne();
  await table.master({ type: 'message', team: TEAM, words: 'Look up.', hold });
  return table;
}
async function allDark() {
  const table = await inOne();
  await table.master({ type: 'blank', team: 'owl', on: true });
  await table.master({ type: 'blank', team: null, on: true });
  return table;
}

type Act = MasterCommand | SessionCommand;
type Case = readonly [name: string, arrange: () => Promise<Table>, act: (table: Table) => Act];
const force = (puzzle: string) => ({ type: 'force', team: TEAM, puzzle }) as const;
const skip = (puzzle: string) => ({ type: 'skip', team: TEAM, puzzle }) as const;
const end = () => ({ type: 'end', team: TEAM }) as const;
const toDebrief = () => ({ type: 'to-debrief', team: TEAM }) as const;
const resetTeam = () => ({ type: 'reset-team', team: TEAM }) as const;
const token = () => ({ type: 'give-token', team: TEAM, token: 'first' }) as const;
const resetOne = () => ({ type: 'reset-puzzle', team: TEAM, puzzle: 'one' }) as const;
const level = () => ({ type: 'set-level', team: TEAM, level: 2 }) as const;

const EXACT: readonly Case[] = [
  ['the end, from the district', district, end],
  ['the end, from the briefing', briefing, end],
  ['the end, from a puzzle', inTwo, end],
  ['the end, from before a solved board', beforeSolved, end],
  ['the debrief, from a puzzle', inOne, toDebrief],
  ['the debrief, from the ending', ended, toDebrief],
  ['the end of every team', inOne, () => ({ type: 'end', team: null })],
  ['force of the puzzle in hand', inTwo, () => force('two')],
  ['force of another puzzle', inOne, () => force('two')],
  ['force of a puzzle that was left', inTwo, () => force('one')],
  ['force in the briefing', briefing, () => force('one')],
  ['force of the last puzzle, in hand', inEnd, () => force('end')],
  ['force of the last puzzle, from afar', district, () => force('end')],
  ['skip of the puzzle in hand', inTwo, () => skip('two')],
  ['skip of another puzzle', inOne, () => skip('two')],
  ['skip of the last puzzle, in hand', inEnd, () => skip('end')],
  ['skip of the last puzzle, from the briefing', briefing, () => skip('end')],
  ['a token, in the district', district, token],
  ['a token, in a puzzle', inTwo, token],
  ['reset of the puzzle in hand', inOne, resetOne],
  ['reset of a puzzle that was left', inTwo, resetOne],
  ['reset of a puzzle with hints', hinted, resetOne],
  ['reset of the team, in a puzzle', inTwo, resetTeam],
  ['reset of the team, in the breach', breached, resetTeam],
  ['reset of the team, in the debrief', debriefed, resetTeam],
  ['reset of every team', inTwo, () => ({ type: 'reset-team', team: null })],
  ['the level, in the district', district, level],
  ['the level, in a puzzle', inTwo, level],
  ['the level, before a solved board', beforeSolved, level],
  ['the level of a team with hints', hinted, level],
  ['a hint', inOne, () => ({ type: 'give-hint', team: TEAM, n: null, counts: true })],
  ['a hint that does not count', inOne, () => ({ type: 'give-hint', team: TEAM, n: null, counts: false })],
  ['a hint after one of the team’s own', hinted, () => ({ type: 'give-hint', team: TEAM, n: 2, counts: true })],
  ['a third hint at once', inOne, () => ({ type: 'give-hint', team: TEAM, n: 3, counts: true })],
  ['a hint that is taken back', hinted, () => ({ type: 'withdraw-hint', team: TEAM })],
  ['the words of a message', () => written(true), (table) => edit(table)],
  ['a message that is withdrawn', () => written(false), (table) => withdraw(table)],
  ['no more offers', inOne, () => ({ type: 'offers', team: TEAM, on: false })],
  ['dark for one team', inOne, () => ({ type: 'blank', team: TEAM, on: true })],
  ['dark for all', inOne, () => ({ type: 'blank', team: null, on: true })],
  ['light for all', allDark, () => ({ type: 'blank', team: null, on: false })],
  ['time for the session', inOne, () => ({ type: 'extend', ms: 5 * MINUTE })],
  ['time for a team', inOne, () => ({ type: 'extend-team', team: TEAM, ms: -MINUTE, gift: false })],
  ['a gift for every team', inOne, () => ({ type: 'extend-team', team: null, ms: MINUTE, gift: true })],
  ['the clock', inOne, () => ({ type: 'clock', limit: null, shown: false })],
  ['the rules of the house', inOne, () => ({ type: 'policy', hintTries: 5, stuck: [2 * MINUTE, 4 * MINUTE] })],
  ['another team for a screen', inOne, () => ({ type: 'place', seat: 'seat-1', team: 'owl' })],
  ['no team for a screen', inOne, () => ({ type: 'place', seat: 'seat-2', team: null })],
  ['a screen that is removed', inOne, () => ({ type: 'remove-seat', seat: 'seat-2' })],
  ['a team that is held', inOne, () => ({ type: 'hold-team', team: TEAM, on: true })],
  ['the session’s pause', inOne, () => ({ type: 'pause' })],
];

const edit = (table: Table) => ({ type: 'message-edit', team: TEAM, id: message(table), words: 'Higher.' }) as const;
const withdraw = (table: Table) => ({ type: 'message-withdraw', team: TEAM, id: message(table) }) as const;

describe('an act that is taken back at once', () => {
  it.each(EXACT)('%s: all is as it was', async (_, arrange, act) => {
    const table = await arrange();
    const before = bare(table.state);
    await table.master(act(table));
    const after = bare(table.state);
    expect(after, 'the act did something').not.toEqual(before);
    const acts = undoOf(table.state, last(table));
    expect(acts.length).toBeGreaterThan(0);
    const from = table.records.length;
    for (const one of acts) await table.master(one);
    expect(withoutClocks(bare(table.state))).toEqual(withoutClocks(before));
    const undone = table.records.slice(from).reverse();
    for (const record of undone) for (const one of undoOf(table.state, record)) await table.master(one);
    expect(withoutClocks(bare(table.state)), 'and done again').toEqual(withoutClocks(after));
  });

  it.each(EXACT)('%s: also when time went by and the team did not move', async (_, arrange, act) => {
    const table = await arrange();
    const before = bare(table.state);
    await table.master(act(table));
    table.wait(7 * SECOND);
    for (const one of undoOf(table.state, last(table))) await table.master(one);
    expect(withoutClocks(bare(table.state))).toEqual(withoutClocks(before));
  });
});

/** A pause that is taken back was a pause: what it cost in play stays away. Offers that follow the session say the same in words of their own. */
function withoutClocks(state: ReturnType<typeof bare>) {
  const { spent: _spent, since: _since, ...clock } = state.clock;
  const teams = Object.values(state.teams).map((team) => ({
    ...team,
    offers: team.offers ?? state.settings.offers,
    clock: { ...team.clock, out: 0, heldAt: team.clock.heldAt === null ? null : 'held' },
  }));
  return { ...state, clock, teams };
}
