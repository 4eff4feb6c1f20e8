import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from '../../build.mjs';
import { root } from '../../run.mjs';

/** @type {Promise<void> | undefined} */
let built;

/** @returns {Promise<string>} folder of our pages as they are shipped, built once per run */
export async function ourPages() {
  built ??= ensureBuild();
  await built;
  return join(root, 'dist/pages');
}

/** @returns {Promise<string>} folder of the same pages with all scripts in one file, as a bundler does unasked */
export async function oneChunkPages() {
  const { build } = await import('vite');
  const outDir = join(root, '.cache/bench/one-chunk');
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: false } } },
  });
  return outDir;
}

/**
 * Builds a TypeScript module for Node as the server is built, so that its speed is the speed of what is shipped.
 * @param {string} path from the project's folder
 * @returns {Promise<unknown>} what it exports
 */
export async function buildForNode(path) {
  const { build } = await import('vite');
  const name = basename(path, '.ts');
  const outDir = join(root, '.cache/bench', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: join(root, path),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return import(pathToFileURL(join(outDir, `${name}.js`)).href);
}
