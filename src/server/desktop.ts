import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Whether a person at a desktop started this and would like a browser window: never in CI, a pipe or on a bare server. */
export function wantsBrowser({ platform, env, isTerminal }: Surroundings): boolean {
  if (env.OPEN_BROWSER !== '1' || env.NO_OPEN === '1' || env.CI === 'true' || !isTerminal) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the address in the person's own browser. A failure is silent: the address is printed anyway. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, ...args] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
