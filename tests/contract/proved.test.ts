import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listPictures } from '../../src/command/mission/files.ts';
import { check } from '../../src/core/scenario/check.ts';
import { sentence } from '../../src/core/scenario/messages.ts';
import { overlaysFor, SHIPPED, shipped, sourceOf, stepsOf } from '../support/mission.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// The whole proof visits more states and takes longer: `npm run mission -- check`, and `npm run soak -- missions`.
describe.each(SHIPPED)('the mission %s', (id) => {
  it('is well-formed, consistent, translated and proved', { timeout: 300_000 }, async () => {
    const { problems, place, proof } = check(sourceOf(id), overlaysFor(id), await listPictures(root), 3_000);
    expect(problems.map((found) => `${place(found.path).line} ${sentence(found, 'fr')}`)).toEqual([]);
    expect(proof?.steps).toHaveLength(stepsOf(shipped(id).mission).length);
    for (const step of proof?.steps ?? [])
      expect(step.whole ? step.solved : step.states, step.puzzle).toBeGreaterThan(0);
  });
});
