import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import type { Answer } from '../../src/core/session/room.ts';
import { createSession, joinSession, Screen } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { COMMANDS, ODD_STRINGS } from './hostile-values.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { type Victims, victims } from './victims.ts';

let server: Inside;
let bystander: Bystander;
let attacked: Victims;
beforeAll(async () => {
  server = await inside();
  [bystander, attacked] = await Promise.all([Bystander.beside(server), victims(server)]);
}, SETTING_UP);
afterEach(() => bystander.untouched());
afterAll(async () => {
  bystander.close();
  attacked.close();
  await server.stop();
});

const records = async () => (await server.store.read(attacked.session))?.records ?? [];
const stateOf = () => {
  const live = [...server.services.rooms.open].find(({ row }) => row.id === attacked.session);
  if (live === undefined) throw new Error('The attacked session is not held any more.');
  return live.state;
};
const star: Command = { type: 'star' };

/** Says it in any shape: what is wrong about it is the point. */
const say = (page: { again(n: number, command: unknown): Promise<Answer> }, n: number, command: object) => {
  server.wait(1_000);
  return page.again(n, command);
};

describe('a command that comes again', () => {
  test('counts once, and gets the answer that it got', async () => {
    const [seat] = attacked.seats;
    const before = await records();
    const first = await say(seat, 101, star);
    expect(first).toEqual({ seq: before.length + 1 });
    for (const _ of [1, 2, 3]) expect(await say(seat, 101, star)).toEqual(first);
    expect(await records()).toHaveLength(before.length + 1);
  });

  test('at the same instant, many times over, counts once', async () => {
    const before = await records();
    const answers = await Promise.all(Array.from({ length: 30 }, () => say(attacked.seats[0], 110, star)));
    for (const answer of answers) expect(answer).toEqual({ seq: before.length + 1 });
    expect(await records()).toHaveLength(before.length + 1);
  });

  test('under the same number with something else in it is not done', async () => {
    const [seat] = attacked.seats;
    await say(seat, 120, star);
    const before = await records();
    expect(await say(seat, 120, { type: 'help', on: true })).toEqual({ seq: before.length });
    expect(await records()).toEqual(before);
    expect(stateOf().teams[attacked.teams[0]]?.help).toBe(false);
  });

  test('behind a later one is not done', async () => {
    const [seat] = attacked.seats;
    await say(seat, 140, star);
    const before = await records();
    expect(await say(seat, 139, { type: 'help', on: true })).toEqual({ seq: before.length });
    expect(await records()).toEqual(before);
  });

  test('from another load of the page is another command', async () => {
    const again = new Screen(server.origin, 'seat', attacked.seats[0].token);
    await again.until(({ team }) => team !== undefined, 'the page is in again');
    const before = await records();
    expect(await say(again, 101, star)).toEqual({ seq: before.length + 1 });
    again.close();
  });

  test('with the page’s name of somebody else takes nothing from them', async () => {
    const page = 'samesame0001';
    const [mine, theirs] = attacked.seats.map(
      ({ token }) => new Screen(server.origin, 'seat', token, { hello: { page } }),
    ) as [Screen<'seat'>, Screen<'seat'>];
    for (const seat of [mine, theirs]) await seat.until(({ team }) => team !== undefined, 'the page is in');
    const before = await records();
    expect(await say(mine, 5, star)).toEqual({ seq: before.length + 1 });
    expect(await say(theirs, 5, star)).toEqual({ seq: before.length + 2 });
    mine.close();
    theirs.close();
  });
});

describe('a seat', () => {
  test('cannot do what a game master or the server does', async () => {
    const before = await records();
    const [seat] = attacked.seats;
    const [own, other] = attacked.teams;
    const real: readonly Command[] = [
      ...(['start', 'pause', 'resume', 'mend', 'due', 'group-back', 'next-group'] as const).map((type) => ({ type })),
      { type: 'extend', ms: 60_000 },
      { type: 'clock', limit: null, shown: false },
      { type: 'away', ms: 60_000 },
      ...[own, other].flatMap((team): Command[] => [
        { type: 'hold-team', team, on: true },
        { type: 'extend-team', team, ms: 60_000, gift: true },
        { type: 'end', team },
        { type: 'to-debrief', team },
        { type: 'give-hint', team, n: null, counts: false },
        { type: 'withdraw-hint', team },
        { type: 'message', team, words: 'bonjour', hold: false },
        { type: 'message-edit', team, id: 1, words: 'bonjour' },
        { type: 'message-send', team, id: 1 },
        { type: 'message-withdraw', team, id: 1 },
        { type: 'offers', team, on: false },
        { type: 'force', team, puzzle: 'snowball' },
        { type: 'skip', team, puzzle: 'snowball' },
        { type: 'give-token', team, token: 'trace' },
        { type: 'back', team },
        { type: 'forth', team },
        { type: 'reset-puzzle', team, puzzle: 'snowball' },
        { type: 'reset-team', team },
        { type: 'set-level', team, level: 2 },
        { type: 'blank', team, on: true },
        { type: 'chime', team },
        { type: 'help-seen', team },
        { type: 'place', seat: 'x', team },
        { type: 'note', team, words: 'bonjour' },
        { type: 'join', seat: 'x', team },
      ]),
      { type: 'remove-seat', seat: Object.keys(stateOf().seats)[1] ?? '' },
      { type: 'hand-over', seat: Object.keys(stateOf().seats)[1] ?? '' },
      { type: 'policy', hand: false },
      { type: 'slide', at: 'found' },
      { type: 'level', level: 2 },
    ];
    let n = 200;
    for (const command of real) {
      n += 1;
      expect(await say(seat, n, command), command.type).toEqual({ refused: 'not-allowed' });
    }
    expect(await records()).toEqual(before);
  });

  test('cannot speak for another seat, team or role, whatever it says it is', async () => {
    const before = stateOf();
    const [seat] = attacked.seats;
    const other = attacked.teams[1];
    let n = 300;
    for (const disguise of [{ team: other }, { seat: 'room' }, { as: 'master' }, { role: 'master' }]) {
      n += 1;
      expect(await say(seat, n, { ...star, ...disguise })).toEqual({ refused: 'malformed' });
    }
    const disguised = { n: 310, do: star, seat: 'room', page: 'room', role: 'room', team: other };
    await new Promise((answer) => seat.socket.emit('do', disguised, answer));
    expect(stateOf().teams[other]).toBe(before.teams[other]);
  });

  test('plays on the boards of its own team only', async () => {
    const [one, other] = attacked.seats;
    server.wait(1_000);
    await other.ok({ type: 'open', puzzle: 'snowball' });
    const before = stateOf();
    const moves = [
      { type: 'move', puzzle: 'snowball', step: 0, move: { type: 'roll' } },
      { type: 'hint', puzzle: 'snowball' },
    ];
    for (const [index, command] of moves.entries())
      expect(await say(one, 320 + index, command)).toEqual({ refused: 'not-here' });
    expect(await say(one, 330, { type: 'read', puzzle: 'snowball', lens: 'eye' })).toEqual({ refused: 'not-here' });
    expect(stateOf()).toEqual(before);
  });

  test('gets no further with names that every object has', async () => {
    const before = stateOf();
    let n = 400;
    for (const odd of ODD_STRINGS.filter((name) => name.length > 0))
      for (const type of ['open', 'hint', 'finish-for-us', 'transfer', 'mood', 'gesture', 'read', 'move']) {
        n += 1;
        const command = { open: { puzzle: odd }, hint: { puzzle: odd }, 'finish-for-us': { puzzle: odd } }[type] ??
          {
            transfer: { situation: odd, choice: odd },
            mood: { mood: odd },
            gesture: { gesture: odd },
            read: { puzzle: odd, lens: 'eye' },
          }[type] ?? { puzzle: odd, step: 0, move: { type: odd } };
        expect(await say(attacked.seats[0], n, { type, ...command }), `${type} ${odd}`).toHaveProperty('refused');
      }
    expect(stateOf()).toEqual(before);
  });
});

describe('a console', () => {
  test('gets a reason for teams, seats and puzzles that every object has, and changes nothing', async () => {
    const before = stateOf();
    const [own] = attacked.teams;
    let n = 1_000;
    for (const odd of ODD_STRINGS.filter((name) => name.length > 0))
      for (const command of [
        { type: 'hold-team', team: odd, on: true },
        { type: 'message', team: odd, words: 'bonjour', hold: false },
        { type: 'give-hint', team: odd, n: null, counts: true },
        { type: 'force', team: own, puzzle: odd },
        { type: 'force', team: odd, puzzle: 'snowball' },
        { type: 'give-token', team: own, token: odd },
        { type: 'reset-puzzle', team: own, puzzle: odd },
        { type: 'note', team: odd, words: 'bonjour' },
        { type: 'remove-seat', seat: odd },
        { type: 'place', seat: Object.keys(before.seats)[0], team: odd },
        { type: 'back', team: odd },
      ]) {
        n += 1;
        expect(await say(attacked.console, n, command), `${command.type} ${odd}`).toHaveProperty('refused');
      }
    expect(stateOf()).toEqual(before);
  });

  test('cannot do what is the server’s or a seat’s alone', async () => {
    const before = await records();
    let n = 2_000;
    const own: readonly object[] = [
      { type: 'join', seat: 'x', team: null },
      { type: 'hand-over', seat: 'x' },
      { type: 'away', ms: 60_000 },
      { type: 'due' },
      { type: 'mend' },
      star,
      { type: 'undo' },
      { type: 'move', puzzle: 'snowball', step: 0, move: { type: 'roll' } },
    ];
    for (const command of own) {
      n += 1;
      expect(await say(attacked.console, n, command)).toEqual({ refused: 'not-allowed' });
    }
    expect(await records()).toEqual(before);
  });

  test('of one session does nothing in another', async () => {
    const { token } = await createSession(server.origin);
    const stranger = new Screen(server.origin, 'master', token);
    await stranger.until(({ session }) => session !== undefined, 'the other console is in');
    const before = await records();
    const [team] = attacked.teams;
    const seat = Object.keys(stateOf().seats)[0] ?? '';
    const own = stranger.parts.session?.teams ?? [];
    expect(await say(stranger, 1, { type: 'remove-seat', seat })).toEqual({ refused: 'unknown-seat' });
    if (!own.includes(team)) expect(await say(stranger, 2, { type: 'end', team })).toEqual({ refused: 'unknown-team' });
    stranger.socket.emit('watch', team);
    await say(stranger, 3, { type: 'chime', team: null });
    expect(await records()).toEqual(before);
    expect(stranger.received).not.toContain(seat);
    stranger.close();
  });
});

test('a wall does nothing at all', async () => {
  const before = await records();
  for (const [index, type] of COMMANDS.entries()) {
    const answer = await say(attacked.wall, index + 1, { type, team: attacked.teams[0], on: true });
    expect(answer, type).toEqual({ refused: 'not-allowed' });
  }
  expect(await records()).toEqual(before);
});

test('a screen that was removed does nothing until it is placed again', async () => {
  const { token, seat } = await joinSession(server.origin, attacked.code, attacked.teams[0]);
  const removed = new Screen(server.origin, 'seat', token);
  await removed.until(({ team }) => team !== undefined, 'the seat has a team');
  await attacked.console.ok({ type: 'remove-seat', seat });
  expect(await say(removed, 1, star)).toEqual({ refused: 'unknown-seat' });
  removed.close();
});
