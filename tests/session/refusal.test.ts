import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import { REFUSALS, type RefusalCode } from '../../src/core/session/refusal.ts';
import { small } from '../support/mission.ts';
import { Table, TEAM } from '../support/play.ts';

const mission = small();
/**
 * No rule says these: `store-failed` is shown in `room.test.ts`, with a store that fails; the server says `too-fast` (a page that sends
 * more than anybody can) and `session-gone` (one that has expired), shown with the server's own tests.
 */
const ELSEWHERE: readonly RefusalCode[] = ['store-failed', 'too-fast', 'session-gone'];

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

/** Two teams of two screens; only the lens `rule` acts, and the first seat of a team does not hold it. */
async function twoScreens() {
  const handed = small({ puzzles: mission.mission.puzzles.map((puzzle) => ({ ...puzzle, acts: 'rule' as const })) });
  const table = await Table.begun({ mission: handed, teams: [TEAM, 'owl'], screens: 2 });
  await table.open('one');
  return table;
}
async function crowded() {
  const table = await inDistrict();
  for (let n = 2; n <= 64; n += 1) await table.ok({ type: 'join', seat: `seat-${n}`, team: null }, 'room', 'room');
  return table;
}
async function wordy() {
  const table = await inDistrict();
  for (let n = 0; n < 60; n += 1) await table.master({ type: 'message', team: TEAM, words: `${n}`, hold: false });
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

const team = TEAM;
const MASTERS: readonly (readonly [RefusalCode, string, () => Promise<Table>, Command])[] = [
  ['not-allowed', 'a child’s move by a game master', inOne, move('one', 0, lay('a'))],
  ['unknown-team', 'a chime for nobody', inOne, { type: 'chime', team: 'fox' }],
  ['unknown-team', 'a note about nobody', inOne, { type: 'note', team: 'fox', words: 'Who?' }],
  ['unknown-team', 'a screen for nobody', inOne, { type: 'place', seat: 'seat-1', team: 'fox' }],
  ['unknown-seat', 'a screen that never was', inOne, { type: 'remove-seat', seat: 'seat-9' }],
  ['unknown-message', 'a message that never was', inOne, { type: 'message-send', team, id: 3 }],
  [
    'too-many-messages',
    'one message more than anybody reads',
    wordy,
    { type: 'message', team, words: 'x', hold: true },
  ],
  ['too-many-seats', 'one screen more than there are', crowded, { type: 'place', seat: 'seat-65', team }],
  ['unknown-puzzle', 'force of a puzzle that is not', inOne, { type: 'force', team, puzzle: 'other' }],
  ['already-solved', 'skip of what is solved', solved, { type: 'skip', team, puzzle: 'one' }],
  ['unknown-choice', 'a token that is not', inOne, { type: 'give-token', team, token: 'third' }],
  ['wrong-stage', 'the end after the end', atEnding, { type: 'end', team }],
  ['same-level', 'the level that it is', inOne, { type: 'set-level', team, level: 1 }],
  ['not-here', 'a hint on nothing', inDistrict, { type: 'give-hint', team, n: null, counts: true }],
  ['no-hint-left', 'a hint again', hinted, { type: 'give-hint', team, n: 3, counts: true }],
  ['nothing-to-undo', 'a step back from the start', inDistrict, { type: 'back', team }],
  ['nothing-to-redo', 'a step forth from the end', inOne, { type: 'forth', team }],
  ['nothing-to-undo', 'the group before the first', inOne, { type: 'group-back' }],
  ['not-running', 'a pause before the start', () => Table.set({ mission }), { type: 'pause' }],
];

describe('refusals', () => {
  const produced = new Set<RefusalCode>();

  it.each(MASTERS)('%s: %s', async (code, _, arrange, command) => {
    const table = await arrange();
    await table.masterRefused(command, code);
    produced.add(code);
  });

  it('not-your-hand: a move by a screen that only looks', async () => {
    const table = await twoScreens();
    await table.refused(move('one', 0, lay('a')), 'not-your-hand', 'seat-1', 'seat');
    await table.ok(move('one', 0, lay('a')), 'seat-2', 'seat');
    produced.add('not-your-hand');
  });

  it('paused: a team that is held', async () => {
    const table = await inOne();
    await table.master({ type: 'hold-team', team, on: true });
    await table.refused(move('one', 0, lay('a')), 'paused');
  });

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
    expect([...produced, ...ELSEWHERE].sort()).toEqual([...REFUSALS].sort());
  });
});
