import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import { REFUSALS, type RefusalCode } from '../../src/core/session/refusal.ts';
import { small } from '../support/mission.ts';
import { Table } from '../support/play.ts';

const mission = small();
/** These need several screens and a server: nothing can produce them yet. */
const LATER: readonly RefusalCode[] = ['not-your-hand', 'session-gone'];
/** Shown in `room.test.ts`, with a store that fails. */
const ELSEWHERE: readonly RefusalCode[] = ['store-failed'];

const move = (puzzle: string, step: number, what: object): Command => ({
  type: 'move',
  puzzle,
  step,
  move: what as { type: string },
});
const lay = (card: string) => ({ type: 'lay', card });

const inDistrict = () => Table.begun({ mission });
async function inOne() {
  const table = await inDistrict();
  await table.open('one');
  return table;
}
async function solved() {
  const table = await inDistrict();
  await table.solve('one');
  return table;
}
async function solvedAndOut() {
  const table = await solved();
  await table.ok({ type: 'leave' });
  return table;
}
async function atEnding() {
  const table = await inDistrict();
  for (const puzzle of ['one', 'two', 'end']) await table.solve(puzzle);
  await table.ok({ type: 'leave' });
  return table;
}
async function atDebrief() {
  const table = await atEnding();
  await table.ok({ type: 'debrief' });
  return table;
}
async function paused() {
  const table = await inOne();
  await table.ok({ type: 'pause' });
  return table;
}
async function secondStep() {
  const table = await inDistrict();
  await table.open('two');
  await table.solveStep();
  return table;
}
async function hinted() {
  const table = await inOne();
  for (let taken = 0; taken < 3; taken += 1) await table.ok({ type: 'hint', puzzle: 'one' });
  return table;
}

const CASES: readonly (readonly [RefusalCode, string, () => Promise<Table>, Command])[] = [
  ['not-running', 'a move before the start', () => Table.set({ mission }), { type: 'begin' }],
  ['not-running', 'a pause before the start', () => Table.set({ mission }), { type: 'pause' }],
  ['not-running', 'going on before the start', () => Table.set({ mission }), { type: 'resume' }],
  ['paused', 'a move while paused', paused, move('one', 0, lay('a'))],
  ['paused', 'undo while paused', paused, { type: 'undo' }],
  ['wrong-stage', 'beginning twice', inDistrict, { type: 'begin' }],
  ['wrong-stage', 'a star inside a puzzle', inOne, { type: 'star' }],
  ['wrong-stage', 'opening a puzzle at the ending', atEnding, { type: 'open', puzzle: 'one' }],
  ['wrong-stage', 'leaving the ending', atEnding, { type: 'leave' }],
  ['wrong-stage', 'the call before the ending', inDistrict, { type: 'call', choice: 0 }],
  ['wrong-stage', 'the debrief before the ending', inDistrict, { type: 'debrief' }],
  ['wrong-stage', 'a mood before the debrief', atEnding, { type: 'mood', mood: 'calm' }],
  ['unknown-puzzle', 'a puzzle of another mission', inDistrict, { type: 'open', puzzle: 'other' }],
  ['closed-puzzle', 'the end without its tokens', inDistrict, { type: 'open', puzzle: 'end' }],
  ['closed-puzzle', 'a bonus of the other level', solved, { type: 'open', puzzle: 'extra' }],
  ['not-here', 'a move in a puzzle that is not open', inOne, move('two', 0, lay('a'))],
  ['not-here', 'a hint from afar', inDistrict, { type: 'hint', puzzle: 'one' }],
  ['not-here', 'a lens from afar', inOne, { type: 'read', puzzle: 'two', lens: 'eye' }],
  ['not-here', 'an end from afar', inDistrict, { type: 'finish-for-us', puzzle: 'one' }],
  ['already-solved', 'a solved puzzle again', solvedAndOut, { type: 'open', puzzle: 'one' }],
  ['already-solved', 'a move on what is solved', solved, move('one', 0, lay('a'))],
  ['step-passed', 'a move of the step before', secondStep, move('two', 0, lay('a'))],
  ['step-passed', 'a move of a step that is not there', inOne, move('one', 3, lay('a'))],
  ['malformed-move', 'a move of another mechanic', inOne, move('one', 0, { type: 'cut', thread: 'a' })],
  ['malformed-move', 'a move with something more', inOne, move('one', 0, { ...lay('a'), at: 3 })],
  ['nothing-happens', 'a card that is not there', inOne, move('one', 0, lay('z'))],
  ['nothing-happens', 'a card that is not held', inOne, move('one', 0, { type: 'take', card: 'a' })],
  ['no-hint-left', 'a fourth hint', hinted, { type: 'hint', puzzle: 'one' }],
  ['nothing-to-undo', 'undo before any move', inOne, { type: 'undo' }],
  ['nothing-to-undo', 'undo in the district', inDistrict, { type: 'undo' }],
  ['nothing-to-redo', 'redo without undo', inOne, { type: 'redo' }],
  ['same-level', 'the level that it is', inDistrict, { type: 'level', level: 1 }],
  ['unknown-choice', 'an answer that the call does not have', atEnding, { type: 'call', choice: 2 }],
  ['unknown-choice', 'a negative answer', atEnding, { type: 'call', choice: -1 }],
  ['unknown-choice', 'a mood that is not offered', atDebrief, { type: 'mood', mood: 'angry' }],
  ['unknown-choice', 'an unknown situation', atDebrief, { type: 'transfer', situation: 'train', choice: 'tell' }],
  ['unknown-choice', 'an unknown answer to it', atDebrief, { type: 'transfer', situation: 'bus', choice: 'shout' }],
  ['unknown-choice', 'an unknown gesture', atDebrief, { type: 'gesture', gesture: 'sing' }],
  ['not-yet', 'asking Archie to finish before the breach', hinted, { type: 'finish-for-us', puzzle: 'one' }],
];

describe('refusals', () => {
  const produced = new Set<RefusalCode>();

  it.each(CASES)('%s: %s', async (code, _, arrange, command) => {
    const table = await arrange();
    await table.refused(command, code);
    produced.add(code);
  });

  it('malformed: what is no command at all', async () => {
    const table = await inOne();
    const junk = [null, 7, 'open', [], {}, { page: 'page', n: 99 }, { page: 'page', n: 99, do: { type: 'win' } }];
    const bad = [
      { page: 'p', n: 99, do: { type: 'undo' } },
      { page: 'page', n: 0, do: { type: 'undo' } },
      { page: 'page', n: 99, do: { type: 'undo', more: 1 } },
      { page: 'page', n: 99, do: { type: 'open', puzzle: 'x'.repeat(65) } },
      { page: 'page', n: 99, do: { type: 'extend', ms: 1e12 } },
      { page: 'page', n: 99, do: move('one', 0.5, lay('a')) },
    ];
    for (const message of [...junk, ...bad]) {
      expect(await table.room.take('seat-1', message)).toEqual({ refused: 'malformed' });
    }
    produced.add('malformed');
  });

  it('unknown-seat: a screen that belongs to no team', async () => {
    const table = await inOne();
    expect(await table.give({ type: 'undo' }, 'seat-9')).toEqual({ refused: 'unknown-seat' });
    expect(await table.give({ type: 'undo' }, '__proto__')).toEqual({ refused: 'unknown-seat' });
    produced.add('unknown-seat');
  });

  afterAll(() => {
    expect([...produced, ...ELSEWHERE, ...LATER].sort()).toEqual([...REFUSALS].sort());
  });
});
