import { describe, expect, test } from 'vitest';
import { minutes } from '../../src/core/proof/minutes.ts';
import { aMission, aPuzzle, SHIPPED, shipped, small } from '../support/mission.ts';

describe.each(SHIPPED)('the mission %s', (id) => {
  test.each([1, 2] as const)('takes twelve to fifteen minutes at level %i, and fits into its own', (level) => {
    const compiled = shipped(id);
    const { play } = minutes(compiled);
    expect(play[level] / 60).toBeGreaterThanOrEqual(12);
    expect(play[level] / 60).toBeLessThanOrEqual(Math.min(15, compiled.mission.minutes));
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
