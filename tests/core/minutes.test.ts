import { describe, expect, test } from 'vitest';
import { minutes } from '../../src/core/proof/minutes.ts';
import { aMission, aPuzzle, SHIPPED, shipped, small } from '../support/mission.ts';

describe.each(SHIPPED)('the mission %s', (id) => {
  test.each([1, 2] as const)('fits into its own minutes at level %i, and fills most of them', (level) => {
    const compiled = shipped(id);
    const { play } = minutes(compiled);
    expect(play[level] / 60).toBeGreaterThan(0.75 * compiled.mission.minutes);
    // A team that is at the last puzzle when the time is over plays it to its end.
    expect(play[level] / 60).toBeLessThan(compiled.mission.minutes + 1);
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
