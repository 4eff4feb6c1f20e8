import { expect, test } from 'vitest';
import { type AnyMachineSnapshot, assign, createMachine, initialTransition, transition } from 'xstate';
import { playable } from '../../src/core/session/steps.ts';
import { step } from '../../src/mechanics/inert.ts';
import { play, start } from '../../src/mechanics/mechanic.ts';
import { quick } from '../../src/mechanics/quick.ts';
import { anyNumber } from '../support/fake.ts';
import { SHIPPED, shipped, stepsOf } from '../support/mission.ts';

const MOVES = 60;

test('a step of a machine is what XState’s own transition gives, for moves drawn from every board that ships', () => {
  let answered = 0;
  for (const id of SHIPPED)
    for (const { step: config } of stepsOf(shipped(id).mission)) {
      const { machine, mechanic } = playable(config);
      const moves = mechanic.moves(config.board);
      let [before]: readonly [AnyMachineSnapshot, ...unknown[]] = initialTransition(machine);
      for (let n = 0; n < MOVES; n += 1) {
        const move = moves[anyNumber(moves.length)] ?? { type: 'clear' };
        const [after, actions] = transition(machine, before, move);
        const ours = step(machine, before, move);
        expect(ours.after === before).toBe(after === before);
        expect([ours.after.value, ours.after.context, ours.after.status]).toEqual([
          after.value,
          after.context,
          after.status,
        ]);
        expect(ours.actions.map(({ type, params }) => [type, params])).toEqual(
          actions.map(({ type, params }) => [type, params]),
        );
        answered += actions.length;
        before = after;
      }
    }
  expect(answered).toBeGreaterThan(0);
});

test('the proof’s own player does what XState does, for moves drawn from every board that ships', () => {
  let [taken, refused] = [0, 0];
  for (const id of SHIPPED)
    for (const { name, step: config } of stepsOf(shipped(id).mission)) {
      const { machine, mechanic } = playable(config);
      const moves = mechanic.moves(config.board);
      let before = start<unknown>(machine);
      for (let n = 0; n < MOVES; n += 1) {
        const move = moves[anyNumber(moves.length)] ?? { type: 'clear' };
        const theirs = play(machine, before, move);
        expect(quick(machine)(before, move), `${name} ${JSON.stringify(move)}`).toEqual(theirs);
        if (theirs === undefined) refused += 1;
        else taken += 1;
        before = theirs?.snapshot ?? before;
      }
    }
  expect(Math.min(taken, refused)).toBeGreaterThan(100);
});

test('the proof’s own player reads every machine that ships: none is left to XState', () => {
  for (const id of SHIPPED)
    for (const { name, step: config } of stepsOf(shipped(id).mission)) {
      // A machine of its own: the shared one is played by others.
      const machine = playable(config).mechanic.machine(config.board);
      machine.resolveState = () => {
        throw new Error(`${name} is played by XState.`);
      };
      const move = { type: 'clear' };
      expect(() => quick(machine)(start<unknown>(machine), move)).not.toThrow();
    }
});

test('what the proof’s own player does not understand, XState plays', () => {
  const machine = createMachine({
    types: {} as { context: { n: number }; events: { type: 'add' } },
    initial: 'open',
    context: { n: 0 },
    states: {
      open: {
        always: { guard: ({ context }) => context.n === 2, target: 'solved' },
        on: { add: { actions: assign({ n: ({ context }) => context.n + 1 }) } },
      },
      solved: { type: 'final' },
    },
  });
  const add = { type: 'add' };
  const one = quick(machine)(start<unknown>(machine), add);
  expect(one?.snapshot).toEqual({ value: 'open', context: { n: 1 } });
  expect(quick(machine)({ value: 'open', context: { n: 1 } }, add)?.snapshot).toEqual({
    value: 'solved',
    context: { n: 2 },
  });
});
