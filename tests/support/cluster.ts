import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const keeper = fileURLToPath(new URL('../../scripts/postgres-cluster.mjs', import.meta.url));

/** A throw-away PostgreSQL server. It goes with the process that asked for it, however that one ends. */
export interface Cluster {
  /** A database in which others may be created. */
  readonly url: string;
  /** Kills the server without warning, and starts it again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL server that nobody else uses: to crash it, or to count what it does. */
export async function ownCluster(): Promise<Cluster> {
  const child = spawn(process.execPath, [keeper], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('PostgreSQL could not be had for the tests: see above for the reason.');
    return JSON.parse(value);
  };
  const { url } = (await nextLine()) as { url: string };
  letGo(child);
  return {
    url,
    async crash() {
      child.stdin.write('crash\n');
      await nextLine();
    },
    stop: () =>
      new Promise((resolve) => {
        child.ref();
        child.once('exit', () => resolve());
        child.stdin.end();
      }),
  };
}

/** The server must not keep its tests from ending: it is what ends after them. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref();
}
