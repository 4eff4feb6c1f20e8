// The author's command: `npm run mission -- check FILE…`.
import { pathToFileURL } from 'node:url';
import { ensureCommand } from './build-command.mjs';
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const [command, replay, ...others] = process.argv.slice(2);
if (command === 'replay' && replay !== undefined && others.length === 0) {
  const { showReplay } = await import('./replay.mjs');
  await showReplay(replay);
} else {
  await import(pathToFileURL(await ensureCommand()).href);
}
