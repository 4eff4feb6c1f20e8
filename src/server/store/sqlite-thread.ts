import { Worker } from 'node:worker_threads';
import { DatabaseInUse } from './sqlite-lock.ts';
import type { Report, Request } from './sqlite-worker.ts';
import type { Row, Run } from './work.ts';

type Rows = readonly (readonly Row[])[] | undefined;

/** A database file in a thread of its own, so that waiting for the disk keeps nobody else waiting. */
export interface SqliteThread {
  readonly run: Run;
  /** Ends after everything asked before is durable. */
  close(): Promise<void>;
}

/** Node prints a warning where its own SQLite is first used; there is nothing that whoever reads it could do. */
const execArgv = ['--disable-warning=ExperimentalWarning'];

/**
 * Starts the thread and waits until the file is open.
 * @throws DatabaseInUse when another live process has it open
 */
export async function startThread(file: string, program: URL): Promise<SqliteThread> {
  const thread = new Worker(program, { workerData: file, execArgv });
  const asked = new Map<number, { resolve: (rows: Rows) => void; reject: (error: Error) => void }>();
  const post = (request: Request) => thread.postMessage(request);
  let last = 0;
  let ended: Error | undefined;

  const answer = ({ done }: Extract<Report, { done: unknown }>) => {
    for (const [id, outcome] of done) {
      const caller = asked.get(id);
      asked.delete(id);
      if ('error' in outcome) caller?.reject(new Error(`${file}: ${outcome.error}`));
      else caller?.resolve(outcome.rows);
    }
  };

  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const end = (why: string) => {
      ended ??= new Error(`${file}: the thread that keeps it ${why}. Start the server again.`);
      for (const caller of asked.values()) caller.reject(ended);
      asked.clear();
      reject(ended);
    };
    thread.on('error', (error) => end(`broke down (${error.message})`));
    thread.on('exit', () => end('has ended'));
    thread.on('message', (report: Report) => {
      if ('opened' in report) resolve();
      else if ('failed' in report) reject(openingError(file, report));
      else answer(report);
    });
  });

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        last += 1;
        asked.set(last, { resolve, reject });
        return post({ id: last, work });
      }),
    async close() {
      if (ended === undefined) post('close');
      ended ??= new Error(`${file}: its store has been closed.`);
      await exited;
    },
  };
}

const openingError = (file: string, { failed, inUseBy }: Extract<Report, { failed: unknown }>): Error =>
  inUseBy === undefined
    ? new Error(`The database ${file} cannot be opened: ${failed}.`)
    : new DatabaseInUse(file, inUseBy);
