// The author's command: `npm run mission -- check FILE…`. It does not build the pages, since a faulty mission stops that build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './run.mjs';

await ensureInstall();
const { build } = await import('vite');
// The command finds the project two folders above itself.
const outDir = join(root, '.cache');
await build({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir, ssr: true, emptyOutDir: false },
});
await import(pathToFileURL(join(outDir, 'command/mission.js')).href);
