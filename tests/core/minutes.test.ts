import { describe, expect, test } from 'vitest';
import { minutes } from '../../src/core/proof/minutes.ts';
import { aMission, aPuzzle, SHIPPED, shipped, small } from '../support/mission.ts';

describe.each(SHIPPED)('the mission %s', (id) => {
  test.each([1, 2] as const)('fits into its quarter of an hour at level %i, and fills most of it', (level) => {
    const { play } = minutes(shipped(id));
    expect(play[level] / 60).toBeGreaterThan(11);
    expect(play[level] / 60).toBeLessThan(15.5);
  });
});

test('more to do takes longer; a bonus is not counted in', () => {
  const base = minutes(small());
  const bonus = aPuzzle('extra', { role: 'bonus', opens: 'start' });
  const mission = aMission();
  const more = minutes(small({ puzzles: [...mission.puzzles, aPuzzle('more')] }));
  const early = minutes(small({ puzzles: [...mission.puzzles, bonus] }));
  expect(more.play[1]).toBeGreaterThan(base.play[1]);
  expect(early.play).toEqual(base.play);
  expect(early.puzzles.some((one) => one.bonus && one.seconds > 0)).toBe(true);
});
