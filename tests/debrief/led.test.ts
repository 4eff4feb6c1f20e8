import { expect, test } from 'vitest';
import { ledStep, openSteps, situationsOf } from '../../src/game/debrief/led.ts';

const transfer = ['one', 'two', 'three'].map((id) => ({ id, situation: id, choices: [] }));
const led = (step: string, page: number | null = null, answers = false) => ({ step, page, answers });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('a screen may look back from the step of the group, and not run ahead', () => {
  expect(openSteps(null)).toBe(5);
  expect(openSteps(led('breathe'))).toBe(1);
  expect(openSteps(led('transfer'))).toBe(4);
  // A step of a later version leads nobody anywhere.
  expect([openSteps(led('sing')), ledStep(led('sing'))]).toEqual([5, undefined]);
});

test('situations come one by one, and what is said to an answer waits for everybody', () => {
  const shown = (...from: Parameters<typeof led>) => {
    const { now, before, held } = situationsOf(transfer, led(...from));
    return [ids(now), ids(before), held];
  };
  expect(shown('transfer')).toEqual([['one'], [], true]);
  expect(shown('transfer', 1)).toEqual([['two'], ['one'], true]);
  expect(shown('transfer', 1, true)).toEqual([['two'], ['one'], false]);
  expect(shown('transfer', 9)).toEqual([['three'], ['one', 'two'], true]);
  expect(shown('commit')).toEqual([['one', 'two', 'three'], [], false]);
  expect(situationsOf([], led('transfer'))).toMatchObject({ now: [], before: [] });
  expect(ids(situationsOf(transfer, null).now)).toEqual(['one', 'two', 'three']);
});
