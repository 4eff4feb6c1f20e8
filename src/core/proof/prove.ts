import type { CompiledMission } from '../scenario/compile.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import { misconceptionsNamed, proveStep, type StepFound, type StepProof, stepsIn } from './step.ts';
import { proveTour } from './tour.ts';
import { proveUnlocks, type UnlocksProof } from './unlocks.ts';

export interface Proof {
  readonly problems: readonly Problem[];
  readonly steps: readonly StepProof[];
  readonly unlocks: UnlocksProof;
}

/** Step three of checking: can every team finish, whatever it and its game master do, and is no seat enough alone? Time does not exist here. */
export const prove = (compiled: CompiledMission, limit?: number): Proof =>
  conclude(
    compiled,
    stepsIn(compiled.mission).map((at) => proveStep(compiled, at, limit)),
    proveWhole(compiled),
  );

/** What is proved of a mission as a whole, its boards apart. */
export interface WholeFound extends UnlocksProof {
  readonly problems: readonly Problem[];
}

export function proveWhole(compiled: CompiledMission): WholeFound {
  const unlocks = proveUnlocks(compiled);
  // Where a door never opens, what is behind it was told already.
  return unlocks.problems.some(({ code }) => code === 'never-opens')
    ? unlocks
    : { ...unlocks, problems: [...unlocks.problems, ...proveTour(compiled)] };
}

/** Puts together what was proved of each step, wherever that was, and of the whole. */
export function conclude(compiled: CompiledMission, found: readonly StepFound[], whole: WholeFound): Proof {
  const { problems, ...unlocks } = whole;
  const met = new Set(found.flatMap(({ misconceptions }) => misconceptions));
  // Where not every state was visited, a move that was not tried may reveal it.
  const perhaps = new Set(found.filter((step) => !step.whole).flatMap((step) => misconceptionsNamed(compiled, step)));
  const never = compiled.mission.misconceptions.flatMap(({ id }, index) =>
    met.has(id) || perhaps.has(id) ? [] : [problem('misconception-never-met', ['misconceptions', index], { id })],
  );
  return {
    problems: [...found.flatMap((step) => step.problems), ...problems, ...never],
    steps: found.map(({ problems: _p, misconceptions: _m, ...proof }) => proof),
    unlocks,
  };
}
