import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './build.mjs';
import { root } from './run.mjs';

await prepare();
process.env.OPEN_BROWSER ??= '1';
await import(pathToFileURL(join(root, 'dist/server/main.js')).href);
