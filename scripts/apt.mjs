import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether packages can be installed here without asking anybody. */
export const hasApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

// Descriptor 9 holds the lock, whose file is $0, until the shell has ended.
const script = 'exec 9>"$0" && flock 9 && apt-get -qq update && apt-get -qq install -y --no-install-recommends "$@"';

/**
 * Installs packages of Debian and its kin. Tests run side by side and may want the same, so one waits for the other. All that apt says
 * goes to standard error: a program that installs something may have a result to give.
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  const lock = join(tmpdir(), 'gardiens-apt.lock');
  const child = spawn('sh', ['-c', script, lock, ...packages], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}: it ended with ${signal ?? code}.`);
}
