import { ensureBuild } from './build.mjs';
import { conclude, runChecks } from './check.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { ensurePostgres } from './find-postgres.mjs';
import { runTool } from './run.mjs';
import { say } from './say.mjs';

// What `npm test` does a few times, many times over: kills, crashes, whole classes. `npm run soak -- store` runs what matches.

const filters = process.argv.slice(2);

await ensureInstall();

const chromium = await ensureChromium();
say(`Chromium for the page tests: ${chromium}`);
say(`PostgreSQL: ${process.env.DATABASE_URL ? 'as DATABASE_URL says' : await ensurePostgres()}`);
conclude(
  await runChecks([
    { title: 'Build', work: () => ensureBuild() },
    {
      title: 'Soak',
      work: () =>
        runTool('vitest', ['run', '--project', 'soak', '--project', 'soak-pages', ...filters], {
          ...process.env,
          CHROMIUM_PATH: chromium,
        }),
    },
  ]),
);
