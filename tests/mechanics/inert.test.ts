import { expect, test } from 'vitest';
import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { playable } from '../../src/core/session/steps.ts';
import { step } from '../../src/mechanics/inert.ts';
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
