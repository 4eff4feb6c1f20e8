import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { listIds } from './assets/ids.mjs';
import { missions } from './scripts/missions-plugin.ts';
import { phaserFromSources } from './scripts/phaser-plugin.ts';
import { oneFile } from './scripts/usb/one-file-plugin.ts';

const scenarios = fileURLToPath(new URL('scenarios', import.meta.url));

/** The whole game in one HTML file: `npm run build:usb`. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [phaserFromSources(), missions(scenarios, await listIds()), oneFile('gardiens.html')],
  build: {
    outDir: 'dist-usb',
    emptyOutDir: true,
    copyPublicDir: false,
    target: ['chrome100', 'edge100', 'firefox102', 'safari15.4'],
    // Fonts and pictures of style sheets go inside, whatever their size.
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 20_000,
    // The loader of preloads speaks of `import.meta`, which a classic script lacks; with no chunk to fetch it is never reached.
    rolldownOptions: {
      checks: { emptyImportMeta: false },
      input: 'usb.html',
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
