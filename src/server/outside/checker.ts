import { Worker } from 'node:worker_threads';
import type { MissionFiles } from '../../core/scenario/check-files.ts';
import type { Verdict } from './check-worker.ts';
import { says } from './says.ts';

/** The built `check-worker.ts`, seen from the chunk or the entry that this ends up in. */
const BUILT = new URL('../server/check-worker.js', import.meta.url);
/** A mission that is not proved by then is not offered, milliseconds. */
const PATIENCE = 180_000;
const MEGABYTES = 1_024;

export type Check = (files: MissionFiles) => Promise<Verdict>;

/** Checks and proves one mission in a thread, which ends with it: whatever a file makes the checker do, the server goes on. */
export const checkInThread =
  (program: URL = BUILT, patience = PATIENCE): Check =>
  (files) =>
    new Promise((resolve) => {
      const thread = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
      const broke = () => end(says(files.name, 'outside-broke'));
      const end = (verdict: Verdict) => {
        clearTimeout(timer);
        void thread.terminate();
        resolve(verdict);
      };
      const timer = setTimeout(() => end(says(files.name, 'outside-too-long')), patience);
      thread.once('message', end);
      thread.once('error', broke);
      thread.once('exit', broke);
      thread.postMessage(files);
    });
