import { expect, it } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import { alike } from '../../scripts/bench/support/proof/alike.ts';
import { proveStep, stepsIn } from '../../src/core/proof/step.ts';
import { check, compileChecked } from '../../src/core/scenario/check.ts';
import { compile } from '../../src/core/scenario/compile.ts';
import { mission as missionSchema } from '../../src/core/scenario/mission.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { authored, SHIPPED } from '../support/mission.ts';

const ids = ({ puzzles, objectives }: ReturnType<typeof authored>) => [...puzzles, ...objectives].map(({ id }) => id);

it.each(SHIPPED)(
  'missions of the size of %s are right, and share no sentence with it or with each other',
  async (id) => {
    const missions = [authored(id), alike(authored(id), 1), alike(authored(id), 2)];
    const pictures = await listIds();
    const sentences = missions.map((mission) => new Set(textsOf(missionSchema, mission).map(({ text }) => text)));
    for (const [at, mission] of missions.entries()) {
      expect(compileChecked(JSON.stringify(mission), [], pictures).problems).toEqual([]);
      for (const other of sentences.slice(at + 1))
        expect([...(sentences[at] ?? [])].filter((text) => other.has(text))).toEqual([]);
      expect(stepsIn(mission)).toHaveLength(stepsIn(authored(id)).length);
    }
    const [first, second, third] = missions.map((mission) => new Set(ids(mission)));
    expect(new Set([...(first ?? []), ...(second ?? []), ...(third ?? [])]).size).toBeGreaterThan(
      (first?.size ?? 0) * 2,
    );
  },
);

it('one of them is proved like any other, on boards laid out otherwise', async () => {
  const other = alike(authored('influence'), 1);
  expect(check(JSON.stringify(other), [], await listIds(), 300).problems).toEqual([]);
  const [ours, theirs] = [other, authored('influence')].map((mission) => compile(mission));
  if (ours === undefined || theirs === undefined) throw new Error('Both compile.');
  // The same size: a board whose lists are turned has as many states.
  for (const [at, step] of stepsIn(ours.mission).entries()) {
    if (step.level === 2) continue;
    const same = stepsIn(theirs.mission)[at];
    if (same !== undefined) expect(proveStep(ours, step).states).toBe(proveStep(theirs, same).states);
  }
});
