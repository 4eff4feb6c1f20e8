import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { envelope } from '../../src/core/session/command.ts';
import { REFUSALS } from '../../src/core/session/refusal.ts';
import { may } from '../../src/core/session/rights.ts';
import { SEED } from '../support/fake.ts';
import { shipped } from '../support/mission.ts';
import type { Screen } from '../support/screen.ts';
import { Bystander } from './bystander.ts';
import { anyCommand, anyValue, ODD_STRINGS, oddString } from './hostile-values.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';
import { type Victims, victims } from './victims.ts';

const RUNS = { seed: SEED, numRuns: 120 };
const PUZZLES = shipped('cyberharassment').mission.puzzles.map(({ id }) => id);

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

type Page = Screen<'seat'> | Screen<'master'> | Screen<'wall'>;

const pages = (): readonly [string, Page][] => [
  ['a seat', attacked.seats[0]],
  ['a console', attacked.console],
  ['a wall', attacked.wall],
];

/** Sends something on an open line; resolves with the answer. Time goes by, so that no limit on speed hides what comes of it. */
function emit(page: Page, ...words: readonly unknown[]): Promise<unknown> {
  server.wait(1_000);
  expect(page.socket.connected).toBe(true);
  return page.socket.timeout(5_000).emitWithAck('do', ...words);
}

function expectAnswer(answer: unknown): void {
  const { seq, refused } = answer as { seq?: unknown; refused?: unknown };
  if (refused === undefined) expect(seq).toEqual(expect.any(Number));
  else expect(REFUSALS).toContain(refused);
}

const records = async () => (await server.store.read(attacked.session))?.records ?? [];

describe('a message that is none', () => {
  test('is refused, and nothing comes of it', async () => {
    const before = (await records()).length;
    for (const [, page] of pages())
      await fc.assert(
        fc.asyncProperty(anyValue, async (message) => {
          expect(await emit(page, message)).toEqual({ refused: 'malformed' });
        }),
        { ...RUNS, numRuns: 100 },
      );
    expect(await records()).toHaveLength(before);
  });

  test('numbered by something that is no number is refused', async () => {
    const before = (await records()).length;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyValue, fc.constantFrom<unknown>(0, -1, 1.5, 1e9, '1', [1])).filter((n) => !isCount(n)),
        async (n) => {
          expect(await emit(attacked.seats[0], { n, do: { type: 'star' } })).toEqual({ refused: 'malformed' });
        },
      ),
      RUNS,
    );
    expect(await records()).toHaveLength(before);
  });
});

const isCount = (n: unknown) => typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= 1_000_000;

describe('a command with anything in it', () => {
  let n = 500;

  test('gets an answer of the closed list from every door', async () => {
    const before = (await records()).length;
    const known = {
      teams: [...attacked.teams, ...ODD_STRINGS],
      puzzles: PUZZLES,
      seats: [...Object.keys(server.services.rooms.size ? seatsOf() : {}), ...ODD_STRINGS],
    };
    for (const [, page] of pages())
      await fc.assert(
        fc.asyncProperty(anyCommand(known), async (command) => {
          n += 1;
          expectAnswer(await emit(page, { n, do: command }));
        }),
        RUNS,
      );
    for (const { seat, command } of (await records()).slice(1)) {
      const role = seat === 'room' ? 'room' : seat.startsWith('master:') ? 'master' : 'seat';
      expect(envelope.safeParse({ page: 'page', n: 1, do: command }).success).toBe(true);
      expect(may(role, command as Parameters<typeof may>[1]), `${seat}: ${command.type}`).toBe(true);
    }
    expect((await records()).filter(({ seat }) => seat === 'wall')).toEqual([]);
    // Whatever those were, what is meant is taken after them.
    await attacked.console.ok({ type: 'chime', team: null });
    expect((await records()).length).toBeGreaterThan(before);
    expect((await records()).at(-1)?.command).toEqual({ type: 'chime', team: null });
  });

  const seatsOf = () =>
    [...server.services.rooms.open].find(({ row }) => row.id === attacked.session)?.state.seats ?? {};
});

describe('what is no command', () => {
  test('a language or a team to watch that is anything at all is passed over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('language', 'watch'),
        fc.oneof(anyValue, fc.constantFrom(...ODD_STRINGS), oddString),
        async (event, value) => {
          for (const [, page] of pages()) {
            server.wait(1_000);
            page.socket.emit(event, value, value);
          }
          expect(await emit(attacked.console, {})).toEqual({ refused: 'malformed' });
        },
      ),
      RUNS,
    );
  });

  test('an event that nobody listens to is passed over', async () => {
    const reserved = new Set([
      'connect',
      'connect_error',
      'disconnect',
      'disconnecting',
      'newListener',
      'removeListener',
    ]);
    await fc.assert(
      fc.asyncProperty(
        oddString.filter((event) => !reserved.has(event)),
        anyValue,
        async (event, value) => {
          attacked.seats[0].socket.emit(event, value);
          expect(await emit(attacked.seats[0], {})).toEqual({ refused: 'malformed' });
        },
      ),
      RUNS,
    );
  });
});
