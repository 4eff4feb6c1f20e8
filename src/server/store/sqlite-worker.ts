import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Outcome, SqliteFile } from './sqlite-file.ts';
import { DatabaseInUse } from './sqlite-lock.ts';
import type { Work } from './work.ts';

/** To the thread: one work, answered under its number; or the wish to end. */
export type Request = { readonly id: number; readonly work: Work } | 'close';

/** From the thread: that the file is open or why not, and then what came of works, once they are durable. */
export type Report =
  | { readonly opened: true }
  | { readonly failed: string; readonly inUseBy?: number }
  | { readonly done: readonly (readonly [id: number, outcome: Outcome])[] };

function ownPort(): MessagePort {
  if (parentPort === null)
    throw new Error('sqlite-worker.ts runs in a thread that sqlite-thread.ts starts, not by itself.');
  return parentPort;
}

const port = ownPort();
const report = (what: Report) => port.postMessage(what);

function open(file: string): SqliteFile | undefined {
  try {
    return new SqliteFile(file);
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    report(error instanceof DatabaseInUse ? { failed, inUseBy: error.pid } : { failed });
    return undefined;
  }
}

/** Everything that has been asked by now, the first included: what gathers while the disk is busy shares its next answer. */
function* waiting(first: Request): Iterable<Request> {
  yield first;
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
    yield next.message as Request;
  }
}

const file = open(workerData as string);
if (file === undefined) {
  port.close();
} else {
  port.on('message', (first: Request) => {
    const requests = [...waiting(first)];
    const asked = requests.filter((request) => request !== 'close');
    if (asked.length > 0) {
      const outcomes = file.group(asked.map(({ work }) => work));
      report({ done: outcomes.map((outcome, index) => [asked[index]?.id ?? 0, outcome]) });
    }
    if (asked.length < requests.length) {
      file.close();
      port.close();
    }
  });
  report({ opened: true });
}
