import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { fingerprint } from './fingerprint.mjs';
import { root } from './run.mjs';
import { say, step } from './say.mjs';
import { words } from './words.mjs';

const sources = [
  'src',
  'assets',
  'scenarios',
  'public',
  'index.html',
  'mj.html',
  'mur.html',
  'classe.html',
  'guide.html',
  'rejeu.html',
  'bilan.html',
  'vie-privee.html',
  'accessibilite.html',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
  'LICENSES-THIRD-PARTY.md',
  'scripts/build.mjs',
  'scripts/missions-plugin.ts',
  'scripts/offline-plugin.ts',
  'scripts/phaser-plugin.ts',
  'scripts/precompress.mjs',
];

const dist = join(root, 'dist');

/** @param {string} stamp */
const isFresh = (stamp) =>
  existsSync(join(dist, '.stamp')) && readFileSync(join(dist, '.stamp'), 'utf8').trim() === stamp;

/**
 * What is built is what children get, whoever asks for it: a test runner sets its own `NODE_ENV`, with which Vite builds for developers.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function asProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/**
 * Builds beside `dist` and swaps at the end, so that an interrupted build leaves the last good one.
 * @param {string} stamp
 */
async function build(stamp) {
  const { build: viteBuild } = await import('vite');
  const fresh = join(root, '.cache', `dist-${process.pid}`);
  const old = join(root, '.cache', `dist-old-${process.pid}`);
  const common = { root, configFile: join(root, 'vite.config.ts'), logLevel: /** @type {const} */ ('warn') };
  try {
    await viteBuild({ ...common, build: { outDir: join(fresh, 'pages') } });
    await viteBuild({ ...common, build: { outDir: fresh, ssr: true, emptyOutDir: false } });
    writeFileSync(join(fresh, '.stamp'), `${stamp}\n`);
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/**
 * Builds pages and server into `dist` unless it already holds a build of exactly these sources.
 * @param {{ force?: boolean }} [options]
 */
export async function ensureBuild(options = {}) {
  const stamp = fingerprint(root, sources);
  if (!options.force && isFresh(stamp)) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  await step(words.building, () => asProduction(() => build(stamp)));
}

/**
 * Installs and builds what is missing; a failure ends the process with a sentence and its cause.
 * @param {{ force?: boolean }} [options]
 */
export async function prepare(options) {
  await ensureInstall();
  try {
    await ensureBuild(options);
  } catch (error) {
    say(words.buildFailed);
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await prepare({ force: true });
