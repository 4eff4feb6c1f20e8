import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './run.mjs';

/** The command finds the project two folders above itself. */
const outDir = join(root, '.cache');

/**
 * Builds the author's command alone. The whole build compiles every mission and stops at a faulty one, which is just when an author
 * needs this command.
 * @returns {Promise<{ file: string, modules: readonly string[] }>} the program, and all that went into it
 */
export async function buildCommand() {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      ssr: true,
      target: 'node20',
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          'command/mission': join(root, 'src/command/mission.ts'),
          'command/prove-worker': join(root, 'src/command/mission/prove-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'command/[name]-[hash].js' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return { file: join(outDir, 'command/mission.js'), modules };
}

/**
 * The command, built only when something that it is made of has changed: an author checks again and again.
 * @returns {Promise<string>} the program
 */
export async function ensureCommand() {
  const stamp = fingerprint(root, ['src', 'package-lock.json', 'scripts/build-command.mjs']);
  const kept = join(outDir, 'command/.stamp');
  const file = join(outDir, 'command/mission.js');
  if (existsSync(file) && existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return file;
  const built = await buildCommand();
  writeFileSync(kept, stamp);
  return built.file;
}
