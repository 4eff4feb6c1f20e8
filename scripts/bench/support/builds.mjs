import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../../build.mjs';
import { root } from '../../run.mjs';

/** @returns {Promise<string>} folder of our pages as they are shipped */
export async function ourPages() {
  await ensureBuild();
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
