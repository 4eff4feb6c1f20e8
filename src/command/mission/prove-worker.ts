import { parentPort } from 'node:worker_threads';
import { proveWhole } from '../../core/proof/prove.ts';
import { proveStep, type StepAt } from '../../core/proof/step.ts';
import type { CompiledMission } from '../../core/scenario/compile.ts';

/** A part of a mission's proof: one of its steps, or what is not a step's. */
export type Part = StepAt | 'whole';

/** A mission comes with the first of its parts that a thread is given. */
export interface Order {
  readonly hash: string;
  readonly mission?: CompiledMission;
  readonly part: Part;
}

const known = new Map<string, CompiledMission>();

export const provePart = (mission: CompiledMission, part: Part) =>
  part === 'whole' ? proveWhole(mission) : proveStep(mission, part);

parentPort?.on('message', ({ hash, mission, part }: Order) => {
  if (mission !== undefined) known.set(hash, mission);
  const here = known.get(hash);
  if (here !== undefined) parentPort?.postMessage(provePart(here, part));
});
