import { ensureInstall } from './ensure-install.mjs';
import { runTool } from './run.mjs';

await ensureInstall();
await runTool('vite', process.argv.slice(2));
