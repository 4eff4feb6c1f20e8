import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Programs that Node runs by themselves: a thread's or a child process's. */
export interface Bundle {
  readonly urlOf: (name: string) => URL;
  clear(): void;
}

/**
 * Bundles entries, each a file from the project's folder by the name of its program. What lies in `node_modules` stays there, so the
 * result lies inside the project.
 */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<Bundle> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/bundle-'));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  return {
    urlOf: (name) => pathToFileURL(join(folder, `${name}.js`)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const SQLITE_WORKER = { 'sqlite-worker': 'src/server/store/sqlite-worker.ts' } as const;
