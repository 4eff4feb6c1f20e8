import { ensureBuild } from './build.mjs';
import { conclude, runChecks } from './check.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { runTool } from './run.mjs';
import { say } from './say.mjs';

const filters = process.argv.slice(2);

await ensureInstall();

// `npm test -- tests/core` runs only what matches; without a filter, everything.
if (filters.length > 0) {
  conclude(await runChecks([{ title: 'Tests', work: () => runTool('vitest', ['run', ...filters]) }]));
} else {
  const chromium = await ensureChromium();
  say(`Chromium for the page tests: ${chromium}`);
  const checked = await runChecks();
  const tested = await runChecks([
    { title: 'Build', work: () => ensureBuild() },
    { title: 'Tests of the rules', work: () => runTool('vitest', ['run', '--project', 'rules', '--project', 'house']) },
    {
      title: 'Tests of the pages',
      work: () => runTool('vitest', ['run', '--project', 'pages'], { ...process.env, CHROMIUM_PATH: chromium }),
    },
  ]);
  conclude([...checked, ...tested]);
}
