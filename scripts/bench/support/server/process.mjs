import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * A server in a process of its own, as it is measured: where it listens, microseconds on a core so far, memory after everything that can
 * go is gone.
 * @typedef {{
 *   port: number,
 *   spent: () => Promise<number>,
 *   memory: () => Promise<NodeJS.MemoryUsage>,
 *   end: (signal?: NodeJS.Signals) => Promise<void>,
 * }} Measured
 */

const reporter = new URL('reporter.mjs', import.meta.url).href;
/** Linux has it; elsewhere nothing is kept to a core. */
const pinner = 'taskset';

/** The cores that this process may use; none where nothing can tell. */
const cores = allowedCores();
const [first, ...others] = cores;
const canPin = others.length > 0;

function allowedCores() {
  try {
    const said = execFileSync(pinner, ['-c', '-p', String(process.pid)], { encoding: 'utf8' });
    return (/: ([\d,-]+)\s*$/.exec(said)?.[1] ?? '').split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
  } catch {
    return [];
  }
}

/** @param {readonly number[]} list */
const keepTo = (list) =>
  execFileSync(pinner, ['-a', '-c', '-p', list.join(','), String(process.pid)], { stdio: 'ignore' });

/**
 * Leaves the first core to the server while the work goes on, so that giving the load takes no time from what is measured.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function onOtherCores(work) {
  if (!canPin) return work();
  keepTo(others);
  try {
    return await work();
  } finally {
    keepTo(cores);
  }
}

/**
 * Starts a program on the first core. It is ready when it says `http://localhost:<port>`.
 * @param {string} program
 * @param {Record<string, string>} env
 * @returns {Promise<Measured>}
 */
export async function startMeasured(program, env) {
  const node = [process.execPath, '--expose-gc', '--import', reporter, program];
  const [command = '', ...words] = canPin ? [pinner, '-c', String(first), ...node] : node;
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: '', PORT: '0', LANG: 'en', LC_ALL: 'en', OPEN_BROWSER: '0', ...env },
  });
  const ended = once(child, 'exit');
  const port = await Promise.race([portOf(child), ended.then(() => undefined)]);
  if (port === undefined) throw new Error(`${program} did not start.`);
  /** @param {'report' | 'collect'} what */
  const ask = async (what) => {
    const answer = once(child, 'message');
    child.send(what);
    const [used] = /** @type {[import('./reporter.mjs').Used]} */ (await answer);
    return used;
  };
  return {
    port,
    async spent() {
      const { cpu } = await ask('report');
      return cpu.user + cpu.system;
    },
    memory: async () => (await ask('collect')).memory,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} never resolves when the child says no port
 */
function portOf(child) {
  let said = '';
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4_000);
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
