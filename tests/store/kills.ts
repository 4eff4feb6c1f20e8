import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ServerStore } from '../../src/server/store/store.ts';
import type { Cluster } from '../support/cluster.ts';
import { anyNumber } from '../support/fake.ts';
import { upTo } from './records.ts';

/** A store that can be killed: where it is, the program `programs/appender.ts`, and how to open it again. */
export interface Victim {
  readonly place: string;
  readonly program: URL;
  readonly open: () => Promise<ServerStore>;
}

/** The newest acknowledged record of each session. */
type Acknowledged = ReadonlyMap<string, number>;

/** Enough that the load is under way; how far, chance decides. */
const someRecords = () => 150 + anyNumber(300);

/** Starts the program under load; it is in the middle of it when this resolves. */
async function underLoad({ place, program }: Victim, name: string) {
  const child = spawn(process.execPath, [fileURLToPath(program), place, `load ${name}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = new Map<string, number>();
  const lines = createInterface({ input: child.stdout });
  const told = once(lines, 'close');
  let wanted = someRecords();
  const underWay = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      const [session = '', seq] = line.split(' ');
      // A line that the kill cut short names no number.
      if (seq) acknowledged.set(session, Number(seq));
      wanted -= 1;
      if (wanted === 0) resolve();
    });
  });
  await Promise.race([underWay, told]);
  return { child, acknowledged, told };
}

/** What puts an end to a program that works. It resolves when the program is gone. */
export type Strike = (program: ChildProcess) => Promise<void>;

/** Kills the server's process. */
export const killed: Strike = async (program) => {
  if (program.exitCode !== null)
    throw new Error('The program under load has ended by itself: see above for the reason.');
  const exited = once(program, 'exit');
  program.kill('SIGKILL');
  await exited;
};

/** Crashes the database's own server. The process that used it is refused from then on, and ends in order. */
export const crashed =
  (cluster: Cluster): Strike =>
  async (program) => {
    const exited = once(program, 'exit');
    await cluster.crash();
    expect(await exited).toEqual([0, null]);
  };

/** Every acknowledged record is there, and the log of each session has neither a gap nor anything twice. */
async function checkKept(store: ServerStore, acknowledged: Acknowledged): Promise<void> {
  for (const [session, last] of acknowledged) {
    const records = (await store.read(session))?.records ?? [];
    expect(records.map(({ seq }) => seq)).toEqual(upTo(records.length));
    expect(records.map(({ n }) => n)).toEqual(upTo(records.length));
    expect(records.length, `${session}: ${last} were acknowledged`).toBeGreaterThanOrEqual(last);
    // At most one was on its way.
    expect(records.length).toBeLessThanOrEqual(last + 1);
  }
}

/** Strikes in the middle of the work, again and again on the same data. Returns how many records were acknowledged in all. */
export async function strikes(victim: Victim, strike: Strike, times: number): Promise<number> {
  const all = new Map<string, number>();
  for (const time of upTo(times)) {
    const { child, acknowledged, told } = await underLoad(victim, `${strike === killed ? 'kill' : 'crash'}${time}`);
    await strike(child);
    await told;
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const [session, last] of acknowledged) all.set(session, last);
    const store = await victim.open();
    await checkKept(store, all);
    await store.close();
  }
  return [...all.values()].reduce((sum, last) => sum + last, 0);
}
