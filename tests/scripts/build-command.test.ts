import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { buildCommand, ensureCommand } from '../../scripts/build-command.mjs';
import { prover } from '../../src/command/mission/prover.ts';
import { small } from '../support/mission.ts';

test('the author’s command holds the checker and none of the missions: a faulty one cannot stop it', async () => {
  const { file, modules } = await buildCommand();
  expect(file).toMatch(/mission\.js$/);
  expect(modules.some((module) => module.endsWith('core/scenario/check.ts'))).toBe(true);
  expect(modules.filter((module) => module.includes('virtual:mission'))).toEqual([]);
});

test('threads prove what one alone proves, of several missions at once; a thread that breaks is told', async () => {
  const program = pathToFileURL(join(dirname(await ensureCommand()), 'prove-worker.js'));
  const [alone, threads] = [prover(program, 1), prover(program, 2)];
  try {
    const missions = [small(), small(), small()];
    const proofs = await Promise.all(missions.map((mission) => threads.prove(mission)));
    for (const [at, mission] of missions.entries()) expect(proofs[at]).toEqual(await alone.prove(mission));
    // A mission that breaks its thread is told of; the next is proved all the same.
    const base = small();
    const puzzles = base.mission.puzzles.map((puzzle) => ({ ...puzzle, layouts: {} as typeof puzzle.layouts }));
    const broken = { ...base, hash: 'broken', mission: { ...base.mission, puzzles } };
    const [bad, good] = await Promise.allSettled([threads.prove(broken), threads.prove(small())]);
    expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
  } finally {
    await threads.close();
  }
});
