import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servePages } from './bench/support/serve.mjs';
import { ensureBuild } from './build.mjs';
import { root } from './run.mjs';
import { say } from './say.mjs';

/**
 * Serves the game with a replay file laid open in it, until the terminal stops it.
 * @param {string} file
 */
export async function showReplay(file) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    say(`${file} cannot be read: name the file that the console saved.`);
    process.exitCode = 1;
    return;
  }
  await ensureBuild();
  const { origin } = await servePages(join(root, 'dist/pages'), (http) => {
    http.get('/replay.json', (_request, reply) => reply.type('application/json').send(text));
  });
  say(`▸ ${origin}/rejeu#given   (Ctrl+C)`);
}
