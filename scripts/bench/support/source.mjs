import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../run.mjs';

/**
 * Imports a TypeScript module of the project into this process. For what has to work, not for what is timed: each call
 * between modules is a little dearer than in a build.
 * @param {string} path from the project's folder
 * @param {Record<string, string>} [alias] modules to take instead of others: name → file
 * @returns {Promise<unknown>} what it exports
 */
export async function importSource(path, alias = {}) {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
  });
  return module;
}
