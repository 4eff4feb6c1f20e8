import { describe, expect, it } from 'vitest';
import { small } from '../support/mission.ts';
import { MINUTE, Table, TEAM } from '../support/play.ts';

const mission = small();
const give = (n: number | null = null, counts = true) => ({ type: 'give-hint', team: TEAM, n, counts }) as const;
const withdraw = { type: 'withdraw-hint', team: TEAM } as const;
const prepared = mission.mission.puzzles[0]?.levels['1']?.steps[0]?.hints ?? [];
const write = (words: string, hold = false, team: string | null = TEAM) =>
  ({ type: 'message', team, words, hold }) as const;

async function inOne() {
  const table = await Table.begun({ mission, teams: [TEAM, 'owl'] });
  await table.open('one');
  return table;
}
const last = (table: Table) => table.team.messages.at(-1)?.id ?? 0;
const read = (table: Table) => table.seen.team.messages.map(({ words }) => words);

describe('a hint from the game master', () => {
  it('is the next one, or the one that is asked for with those before it', async () => {
    const table = await inOne();
    await table.master(give());
    expect(table.seen.puzzle).toMatchObject({ hints: prepared.slice(0, 1), hintsLeft: 2 });
    await table.masterRefused(give(1), 'no-hint-left');
    await table.master(give(3));
    expect(table.seen.puzzle).toMatchObject({ hints: prepared, hintsLeft: 0 });
    await table.masterRefused(give(), 'no-hint-left');
  });

  it('counts as one that was asked for, or leaves no trace in what the team is said to have found', async () => {
    const table = await inOne();
    await table.master(give(2, false));
    expect(table.hand).toMatchObject({ hints: [2], help: 'alone' });
    await table.master(give());
    expect(table.hand).toMatchObject({ hints: [3], help: 'shown' });
    await table.ok({ type: 'leave' });
    await table.open('two');
    await table.master(give(3, false));
    await table.solveStep();
    await table.solveStep();
    expect(table.hand).toMatchObject({ solved: true, help: 'alone' });
  });

  it('ends the offer, the count of wrong tries and the wait, and answers a raised hand', async () => {
    const table = await inOne();
    for (const _ of [1, 2, 3]) await table.move({ type: 'lay', card: 'c' });
    await table.due();
    await table.ok({ type: 'help', on: true });
    table.wait(MINUTE);
    expect(await table.master(give())).toMatchObject([{ type: 'hint-taken', given: true }, { type: 'help-set' }]);
    expect(table.hand).toMatchObject({ offered: 0, wrong: 0, movedAt: MINUTE });
    expect(table.team.help).toBe(false);
  });

  it('needs a puzzle in hand; for every team, those that have one', async () => {
    const table = await inOne();
    await table.masterRefused({ ...give(), team: 'owl' }, 'not-here');
    expect(await table.master({ ...give(), team: null })).toMatchObject([{ type: 'hint-taken', team: TEAM }]);
    await table.solveStep();
    await table.masterRefused(give(), 'not-here');
  });

  it('is taken back, the last first, with what it counted for', async () => {
    const table = await inOne();
    await table.masterRefused(withdraw, 'nothing-to-undo');
    await table.ok({ type: 'hint', puzzle: 'one' });
    await table.master(give());
    await table.master(give());
    expect(table.hand.help).toBe('shown');
    await table.master(withdraw);
    expect(table.hand).toMatchObject({ hints: [2], help: 'hint' });
    await table.master(withdraw);
    expect(table.seen.puzzle?.hints).toEqual(prepared.slice(0, 1));
    await table.master(withdraw);
    expect(table.hand).toMatchObject({ hints: [0], help: 'alone' });
    await table.masterRefused(withdraw, 'nothing-to-undo');
    await table.masterRefused({ ...withdraw, team: 'owl' }, 'nothing-to-undo');
  });

  it('that was taken back does not come again with an undo', async () => {
    const table = await inOne();
    await table.master(give());
    await table.move({ type: 'lay', card: 'a' });
    await table.move({ type: 'lay', card: 'b' });
    await table.master(withdraw);
    await table.ok({ type: 'undo' });
    await table.ok({ type: 'undo' });
    expect(table.seen.puzzle).toMatchObject({ hints: [], hintsLeft: 3 });
    expect(table.hand.help).toBe('alone');
    await table.ok({ type: 'redo' });
    expect(table.seen.puzzle?.hints).toEqual([]);
  });
});

describe('offers of hints', () => {
  it('are switched off and on for one team; the others follow the session', async () => {
    const table = await inOne();
    await table.master({ type: 'offers', team: TEAM, on: false });
    expect(await table.master({ type: 'offers', team: TEAM, on: false })).toEqual([]);
    table.wait(10 * MINUTE);
    expect((await table.due()).filter(({ type }) => type === 'hint-offered')).toEqual([]);
    expect(await table.master({ type: 'offers', team: null, on: true })).toMatchObject([{ team: TEAM, on: true }]);
    expect(await table.due()).toContainEqual({ type: 'hint-offered', team: TEAM, puzzle: 'one', step: 0 });
  });
});

describe('a message', () => {
  it('reaches the team at once, is read once, and lowers its hand', async () => {
    const table = await inOne();
    await table.ok({ type: 'help', on: true });
    await table.master(write('  Look at the dates. '));
    expect(table.seen.team).toMatchObject({ help: false, messages: [{ words: 'Look at the dates.', read: false }] });
    expect(await table.ok({ type: 'message-read', id: last(table) })).toHaveLength(1);
    expect(await table.ok({ type: 'message-read', id: last(table) })).toEqual([]);
    expect(table.seen.team.messages).toMatchObject([{ read: true }]);
  });

  it('that is held waits on the consoles, with the hand still raised, until it is sent', async () => {
    const table = await inOne();
    await table.ok({ type: 'help', on: true });
    await table.master(write('Look.', true));
    expect(read(table)).toEqual([]);
    expect(table.team.help).toBe(true);
    expect(await table.ok({ type: 'message-read', id: last(table) })).toEqual([]);
    await table.master({ type: 'message-edit', team: TEAM, id: last(table), words: 'Look again.' });
    await table.master({ type: 'message-send', team: TEAM, id: last(table) });
    expect(read(table)).toEqual(['Look again.']);
    expect(table.team.help).toBe(false);
    expect(await table.master({ type: 'message-send', team: TEAM, id: last(table) })).toEqual([]);
  });

  it('is edited and withdrawn, also after it was read; a withdrawn one is not edited', async () => {
    const table = await inOne();
    await table.master(write('One.'));
    await table.ok({ type: 'message-read', id: last(table) });
    await table.master({ type: 'message-edit', team: TEAM, id: last(table), words: 'Two.' });
    expect(read(table)).toEqual(['Two.']);
    await table.master({ type: 'message-withdraw', team: TEAM, id: last(table) });
    expect(read(table)).toEqual([]);
    expect(await table.master({ type: 'message-edit', team: TEAM, id: last(table), words: 'Three.' })).toEqual([]);
    expect(await table.master({ type: 'message-withdraw', team: TEAM, id: last(table) })).toEqual([]);
    await table.master({ type: 'message-send', team: TEAM, id: last(table) });
    expect(read(table)).toEqual(['Two.']);
  });

  it('for all is one for each team, under one number', async () => {
    const table = await inOne();
    await table.master(write('Five minutes left.', false, null));
    const { otter, owl } = table.state.teams;
    expect(otter?.messages).toEqual(owl?.messages);
    await table.master({ type: 'message-withdraw', team: 'owl', id: last(table) });
    expect(read(table)).toEqual(['Five minutes left.']);
  });

  it('is refused when it is not there, or when there are too many; the other teams still get theirs', async () => {
    const table = await inOne();
    for (const type of ['message-send', 'message-withdraw'] as const)
      await table.masterRefused({ type, team: TEAM, id: 1 }, 'unknown-message');
    await table.masterRefused({ type: 'message-edit', team: TEAM, id: 1, words: 'x' }, 'unknown-message');
    for (let n = 0; n < 60; n += 1) await table.master(write(`${n}`, n % 2 === 0));
    await table.masterRefused(write('One more.'), 'too-many-messages');
    expect(await table.master(write('One more.', false, null))).toMatchObject([{ team: 'owl' }]);
    expect(table.team.messages).toHaveLength(60);
  });

  it('is a sentence: neither nothing nor a book', async () => {
    const table = await inOne();
    for (const words of ['', '   ', 'x'.repeat(281)])
      expect(await table.give(write(words), 'master:one', 'master')).toEqual({ refused: 'malformed' });
  });
});
