import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../../scripts/build.mjs';

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

let built: Promise<void> | null = null;

/** Once per test file: what is edited during a run belongs to the next one. */
function buildOnce(): Promise<void> {
  built ??= ensureBuild();
  return built;
}

/** A built server in a process of its own. `output` grows with what it says; `exitCode` is null after a kill. */
export interface RunningServer {
  readonly origin: string;
  readonly output: () => string;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A server process that may also fail to start: resolves as soon as it is ready or gone. */
interface SpawnedServer {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly origin: string | null;
  readonly output: () => string;
}

/** Starts the built server (English words, no browser window), building it first when it is stale. */
export async function spawnServer(env: Readonly<Record<string, string>> = {}): Promise<SpawnedServer> {
  await buildOnce();
  const dataFolder = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'gardiens-'));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', LANG: 'en', LC_ALL: 'en', NO_OPEN: '1', DATA_DIR: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = once(child, 'close').then(() => {
    if (env.DATA_DIR === undefined) rmSync(dataFolder, { recursive: true, force: true });
    return child.exitCode;
  });
  const ready = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /open (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (origin) resolve(origin);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const origin = await Promise.race([ready, exited.then(() => null)]);
  return { child, exited, origin, output: () => output };
}

/** Starts the built server on a free port and waits until it answers. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { child, exited, origin, output } = await spawnServer(env);
  if (!origin) throw new Error(`the server did not start:\n${output()}`);
  return {
    origin,
    output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
