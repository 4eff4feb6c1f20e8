import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { conclude, type Proof, type WholeFound } from '../../core/proof/prove.ts';
import { type StepFound, stepsIn } from '../../core/proof/step.ts';
import type { CompiledMission } from '../../core/scenario/compile.ts';
import { playable, puzzleOf, stepAt } from '../../core/session/steps.ts';
import { type Order, type Part, provePart } from './prove-worker.ts';

/** The built `prove-worker.ts`, beside the chunk that this ends up in. */
const BUILT = new URL('../command/prove-worker.js', import.meta.url);
const MOST_THREADS = 4;
/** States are many and small: with more room for new ones, less time goes into tidying up. */
const YOUNG_MB = 256;

/** Proves missions, several steps at once where the machine can. */
export interface Prover {
  prove(mission: CompiledMission): Promise<Proof>;
  /** To be called in the end: threads that wait keep the process alive. */
  close(): Promise<void>;
}

/** `program`: the built worker; where it is not there, or with a single core, everything is proved in this thread. */
export function prover(program: URL = BUILT, threads = Math.min(MOST_THREADS, availableParallelism())): Prover {
  if (threads < 2 || !existsSync(fileURLToPath(program)))
    return { prove: (mission) => proveBy(mission, async (part) => provePart(mission, part)), close: async () => {} };
  const pool = new Pool(program, threads);
  return { prove: (mission) => proveBy(mission, (part) => pool.give(mission, part)), close: () => pool.close() };
}

type Found = ReturnType<typeof provePart>;

async function proveBy(mission: CompiledMission, by: (part: Part) => Promise<Found>): Promise<Proof> {
  const steps = stepsIn(mission.mission);
  const parts: Part[] = ['whole', ...steps];
  // What takes longest begins first, so that no thread is left alone with it in the end.
  const order = [...parts].sort((one, other) => weight(mission, other) - weight(mission, one));
  const found = new Map<Part, Found>();
  await Promise.all(order.map(async (part) => found.set(part, await by(part))));
  return conclude(
    mission,
    steps.map((at) => found.get(at) as StepFound),
    found.get('whole') as WholeFound,
  );
}

/** Roughly how long a part takes: boards with many moves have most states. */
function weight({ mission }: CompiledMission, part: Part): number {
  if (part === 'whole') return Number.POSITIVE_INFINITY;
  const puzzle = puzzleOf(mission, part.puzzle);
  const step = puzzle === undefined ? undefined : stepAt(puzzle, part.level, part.step);
  return step === undefined ? 0 : playable(step.step).mechanic.moves(step.step.board).length;
}

interface Job {
  readonly mission: CompiledMission;
  readonly part: Part;
  readonly done: (found: Found) => void;
  readonly failed: (error: Error) => void;
}

/** Threads that take one part after the other from a single queue. */
class Pool {
  readonly #threads: readonly Thread[];
  readonly #waiting: Job[] = [];

  constructor(program: URL, threads: number) {
    this.#threads = Array.from({ length: threads }, () => new Thread(program, () => this.#waiting.shift()));
  }

  give(mission: CompiledMission, part: Part): Promise<Found> {
    return new Promise((done, failed) => {
      this.#waiting.push({ mission, part, done, failed });
      this.#threads.find(({ idle }) => idle)?.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

class Thread {
  readonly #program: URL;
  readonly #nextJob: () => Job | undefined;
  #worker: Worker;
  #knows = new Set<string>();
  #job: Job | undefined;

  constructor(program: URL, nextJob: () => Job | undefined) {
    this.#program = program;
    this.#nextJob = nextJob;
    this.#worker = this.#start();
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.on('message', (found: Found) => {
      this.#job?.done(found);
      this.next();
    });
    // What breaks one part ends its thread: another takes the parts that wait.
    worker.on('error', (error) => {
      this.#job?.failed(error);
      this.#knows = new Set();
      this.#worker = this.#start();
      this.next();
    });
    return worker;
  }

  get idle(): boolean {
    return this.#job === undefined;
  }

  next(): void {
    this.#job = this.#nextJob();
    if (this.#job === undefined) return;
    const { mission, part } = this.#job;
    const { hash } = mission;
    const order: Order = this.#knows.has(hash) ? { hash, part } : { hash, part, mission };
    this.#knows.add(hash);
    this.#worker.postMessage(order);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
