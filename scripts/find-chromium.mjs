import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';
import { step } from './say.mjs';

const { env, platform } = process;

const namesInPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

function inPath() {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return namesInPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(homedir(), 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) => names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** Playwright keeps each revision it downloaded in a folder of its own; the newest is the one to use. */
function inPlaywrightCache() {
  const folders = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    (platform in folders
      ? folders[/** @type {'darwin' | 'win32'} */ (platform)]
      : join(homedir(), '.cache/ms-playwright'));
  if (!existsSync(cache)) return [];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const revisions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = revisions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((revision) => programs.map((program) => join(cache, revision, program)));
}

/**
 * Looks at CHROMIUM_PATH, then the system, then Playwright's own downloads.
 * @returns {string | null} the program's absolute path
 */
export function findChromium() {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return [...inPath(), ...usualPlaces(), ...inPlaywrightCache()].find((path) => existsSync(path)) ?? null;
}

async function installWithApt() {
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {() => Promise<void>} install */
async function tryInstall(install) {
  try {
    await install();
  } catch {
    // The next way is tried, and the last one fails with a sentence.
  }
  return findChromium();
}

/**
 * Finds a Chromium, or installs one: with apt for root on Debian and its kin, otherwise Playwright's.
 * @returns {Promise<string>} the program's absolute path
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH=${env.CHROMIUM_PATH} does not exist.`);
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const installed =
    (isDebianRoot && (await tryInstall(() => step('Installing Chromium with apt', installWithApt)))) ||
    (await tryInstall(() =>
      step('Installing Chromium with Playwright', () => runTool('playwright-core', ['install', 'chromium'])),
    ));
  if (installed) return installed;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, then run the same command again.',
  );
}
