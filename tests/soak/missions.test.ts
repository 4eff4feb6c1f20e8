import { beforeAll, describe, expect, test } from 'vitest';
import { listIds } from '../../assets/ids.mjs';
import type { StepProof } from '../../src/core/proof/step.ts';
import { check } from '../../src/core/scenario/check.ts';
import { sentence } from '../../src/core/scenario/messages.ts';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import { missionFiles } from '../scenarios/mission-files.ts';

/** Every state of every step is visited: minutes, not seconds, on a busy machine. */
const LONG = 900_000;

/** How many solved states a step has, when its whole board can be visited: those of the design, several where the board remembers tries. */
const SOLVED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cyberharassment: {
    'snowball 1.0': 1,
    'snowball 2.0': 1,
    'vault 1.0': 2,
    'vault 1.1': 8,
    'vault 2.0': 2,
    'vault 2.1': 8,
    'message 1.0': 4,
    'message 2.0': 15,
    'message 2.1': 7,
    'switchboard 1.0': 2,
  },
  privacy: {
    'photo 1.0': 1,
    'photo 1.1': 4,
    'photo 2.0': 1,
    'photo 2.1': 1,
    'permissions 1.0': 1,
    'permissions 2.0': 1,
    'permissions 2.1': 1,
    'stranger 1.0': 2,
    'stranger 1.1': 1,
    'stranger 2.0': 8,
    'stranger 2.1': 2,
    'stranger 2.2': 1,
    'letter 2.0': 3,
    'eraser 1.0': 1,
    'eraser 1.1': 2,
    'eraser 2.0': 1,
    'eraser 2.1': 2,
  },
  influence: {
    'algorithm 1.0': 2,
    'algorithm 1.1': 20,
    'algorithm 2.0': 2,
    'algorithm 2.1': 24,
    'algorithm 2.2': 4,
    'who-pays 1.0': 1,
    'who-pays 2.0': 1,
    'corridor 1.0': 1,
    'corridor 1.1': 2,
    'corridor 2.0': 1,
    'corridor 2.1': 2,
    'poster 2.0': 1,
    'poster 2.1': 1,
    'stage 1.0': 1,
  },
};

describe.each(missionFiles)('$name', ({ name, source, mission, overlays }) => {
  let proof: readonly StepProof[] = [];

  beforeAll(async () => {
    const checked = check(source, overlays, await listIds());
    const found = checked.problems.map((problem) => {
      const { line, column } = checked.place(problem.path);
      return `${name}:${line}:${column} ${sentence(problem, 'fr')}`;
    });
    expect(found).toEqual([]);
    proof = checked.proof?.steps ?? [];
  }, LONG);

  test('every step of both levels was explored', () => {
    const steps = ([1, 2] as const).flatMap((level) =>
      puzzlesAt(mission, level).flatMap((puzzle) =>
        (puzzle.levels[level]?.steps ?? []).map((_, at) => `${puzzle.id} ${level}.${at}`),
      ),
    );
    expect(proof.map(({ puzzle, level, step }) => `${puzzle} ${level}.${step}`).sort()).toEqual(steps.sort());
    for (const { states } of proof) expect(states).toBeGreaterThan(1);
  });

  test('whole boards have the solved states that the design counts', () => {
    const whole = proof
      .filter((step) => step.whole)
      .map((step) => [`${step.puzzle} ${step.level}.${step.step}`, step.solved]);
    expect(Object.fromEntries(whole)).toEqual(SOLVED[mission.id] ?? Object.fromEntries(whole));
  });
});
