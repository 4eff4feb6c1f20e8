// The author's command: `npm run mission -- check FILE…`.
import { pathToFileURL } from 'node:url';
import { buildCommand } from './build-command.mjs';
import { ensureInstall } from './ensure-install.mjs';

await ensureInstall();
const { file } = await buildCommand();
await import(pathToFileURL(file).href);
