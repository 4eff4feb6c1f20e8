import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { listIds } from './assets/ids.mjs';
import { missionsDev } from './scripts/missions-dev.ts';
import { missions } from './scripts/missions-plugin.ts';
import { OFFLINE_PAGES, offlineList, WORKER } from './scripts/offline-plugin.ts';
import { phaserFromSources } from './scripts/phaser-plugin.ts';
import { precompress } from './scripts/precompress.mjs';

const here = (path: string) => new URL(path, import.meta.url);

/** The notices that the licences of the bundled libraries ask for travel with the pages. */
const thirdPartyNotices = (): Plugin => ({
  name: 'third-party-notices',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(here('LICENSES-THIRD-PARTY.md'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
});

const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  async writeBundle({ dir }) {
    if (dir) await precompress(dir);
  },
});

function nodeEntries(): Record<string, string> {
  const commands = existsSync(here('src/command')) ? readdirSync(here('src/command')) : [];
  const entries = commands.filter((file) => file.endsWith('.ts')).map((file) => [`command/${file.slice(0, -3)}`, file]);
  return {
    'server/main': 'src/server/main.ts',
    'server/sqlite-worker': 'src/server/store/sqlite-worker.ts',
    'server/check-worker': 'src/server/outside/check-worker.ts',
    ...Object.fromEntries(entries.map(([name, file]) => [name, `src/command/${file}`])),
  };
}

const pictures = await listIds();

/** `npm run dev` serves the pages; sessions are those of an `npm start` beside it. */
const BACKEND = 'http://localhost:8080';

const scenarios = fileURLToPath(here('scenarios'));

export default defineConfig(({ isSsrBuild, command }) => ({
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: isSsrBuild
    ? [missions(scenarios, pictures)]
    : [
        phaserFromSources(),
        ...(command === 'serve'
          ? missionsDev(scenarios, pictures, process.env.MISSIONS_DIR || undefined)
          : [missions(scenarios, pictures)]),
        thirdPartyNotices(),
        offlineList(fileURLToPath(here('public'))),
        precompressed(),
      ],
  server: { port: 5173, proxy: { '/api': BACKEND, '/t': BACKEND, '/socket.io': { target: BACKEND, ws: true } } },
  build: isSsrBuild
    ? {
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: {
          input: nodeEntries(),
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      }
    : {
        outDir: 'dist/pages',
        emptyOutDir: true,
        rolldownOptions: {
          input: [...Object.values(OFFLINE_PAGES), 'mj.html', 'mur.html', 'classe.html', WORKER],
          // The service worker's address never changes: browsers ask there for a newer one.
          output: {
            entryFileNames: ({ facadeModuleId }) =>
              facadeModuleId?.endsWith(WORKER) ? 'sw.js' : 'assets/[name]-[hash].js',
          },
        },
        // School computers keep a browser for years.
        target: ['chrome100', 'edge100', 'firefox102', 'safari15.4'],
        // The content security policy allows no inline font or script, and files are cached for good.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Phaser alone is 1.4 MB before compression; the budget is held by the page-weight measure.
        chunkSizeWarningLimit: 1600,
      },
}));
