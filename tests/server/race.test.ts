import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply, replay } from '../../src/core/session/apply.ts';
import type { Command } from '../../src/core/session/command.ts';
import { decide } from '../../src/core/session/decide.ts';
import type { Record } from '../../src/core/session/event.ts';
import type { Answer } from '../../src/core/session/room.ts';
import type { SessionState } from '../../src/core/session/state.ts';
import { playable, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import type { AnyMove } from '../../src/mechanics/mechanic.ts';
import { ClientClass } from '../support/clients-class.ts';
import type { ClientTeam } from '../support/clients-team.ts';
import { SEED } from '../support/fake.ts';
import { shipped } from '../support/mission.ts';
import { type Inside, inside, SETTING_UP } from './inside.ts';

// Two children move the same card in the same instant. No hand is given to one of them here, so that nothing keeps them apart.

const MISSION = shipped('cyberharassment');
const LONG = 60_000;

let server: Inside;
let group: ClientClass;
let clock: NodeJS.Timeout;
beforeAll(async () => {
  server = await inside();
  clock = setInterval(() => server.wait(300), 5);
  group = await ClientClass.at(server.origin, { session: { teams: 1, hand: false, limit: null }, between: 2 });
  const team = group.teams[0];
  await group.console.ok({ type: 'start' });
  await team?.give(team.first, { type: 'begin' });
  for (const { id } of MISSION.mission.tokens)
    await group.console.ok({ type: 'give-token', team: team?.id ?? '', token: id });
}, SETTING_UP);
afterAll(async () => {
  clearInterval(clock);
  group.close();
  await server.stop();
});

const recordsOf = async (): Promise<readonly Record[]> => {
  const row = await server.store.byCode(group.created.code);
  return (await server.store.read(row?.id ?? ''))?.records ?? [];
};

/** Taken one after the other, each on what the one before left: every record is what its command comes to there, and nothing else. */
function expectInLine(records: readonly Record[]): void {
  const everybody = new Set(Object.keys(replay(records).seats));
  let state: SessionState | undefined;
  for (const record of records) {
    const { command, seat, at } = record;
    if (state !== undefined && command.type !== 'create')
      expect(decide(MISSION, state, seat, command, at, everybody), `record ${record.seq}`).toEqual(record.events);
    state = state === undefined ? replay([record]) : apply(state, record);
  }
}

/** What was solved at a venture is taken back, until the first step is open again. */
async function reopen(team: ClientTeam): Promise<void> {
  while (team.seen.puzzle?.solved !== false || team.seen.puzzle.step > 0) {
    const seq = await group.console.ok({ type: 'back', team: team.id });
    await Promise.all(team.screens.map((screen) => screen.reach(seq)));
  }
}

interface Act {
  readonly by: 0 | 1;
  readonly what: AnyMove | 'undo' | 'redo';
}

test.each(['snowball', 'vault', 'message', 'switchboard'])(
  'two hands at once on the board of %s never corrupt it',
  { timeout: LONG },
  async (puzzle) => {
    const [team] = group.teams;
    const [one, other] = team?.screens ?? [];
    if (team === undefined || one === undefined || other === undefined)
      throw new Error('A team of two screens is needed.');
    await team.give(one, { type: 'open', puzzle });
    expect([one, other].map(({ parts }) => parts.puzzle?.acts)).toEqual([true, true]);
    const board = stepAt(puzzleOf(MISSION.mission, puzzle) as NonNullable<ReturnType<typeof puzzleOf>>, 1, 0);
    if (board === undefined) throw new Error(`${puzzle} has no first step.`);
    const moves = playable(board.step).mechanic.moves(board.step.board);
    const solution = playable(board.step).mechanic.solution(board.step.board);
    const act: fc.Arbitrary<Act> = fc.record({
      by: fc.constantFrom(0, 1),
      what: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<AnyMove>(...moves) },
        { weight: 5, arbitrary: fc.constantFrom<AnyMove>(...solution.map(({ move }) => move)) },
        { weight: 1, arbitrary: fc.constantFrom('undo', 'redo') },
      ),
    });

    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 16 }), async (acts) => {
        await reopen(team);
        const commandOf = (what: Act['what']): Command =>
          what === 'undo' || what === 'redo' ? { type: what } : { type: 'move', puzzle, step: 0, move: what };
        const answers: Answer[] = await Promise.all(
          acts.map(({ by, what }) => [one, other][by as 0]?.do(commandOf(what)) as Promise<Answer>),
        );
        const taken = answers.flatMap((answer) => ('seq' in answer ? [answer.seq] : []));
        expect(new Set(taken).size).toBe(taken.length);
        await Promise.all([one, other].map((screen) => screen.reach(Math.max(0, ...taken))));
        for (const part of ['team', 'stations', 'clock'] as const) expect(other.parts[part]).toEqual(one.parts[part]);
        expect(other.parts.puzzle?.step).toBe(one.parts.puzzle?.step);
      }),
      { seed: SEED, numRuns: 60 },
    );
    await group.console.ok({ type: 'blank', team: null, on: false });
    const records = await recordsOf();
    expectInLine(records);
    const live = [...server.services.rooms.open][0]?.state;
    expect(live).toEqual(replay(records));
    expect(
      records.filter(({ events }) => events.some((event) => event.type === 'moved' && event.puzzle === puzzle)).length,
    ).toBeGreaterThan(20);
    await team.give(one, { type: 'leave' });
  },
);
