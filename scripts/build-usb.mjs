import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asProduction } from './build.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { root } from './run.mjs';
import { say, step } from './say.mjs';
import { words } from './words.mjs';

/**
 * Builds the whole game as one HTML file that opens from a disk.
 * @param {string} [outDir] absolute
 * @returns {Promise<string>} where it lies
 */
export async function buildUsb(outDir = join(root, 'dist-usb')) {
  const { build } = await import('vite');
  const configFile = join(root, 'vite.usb.config.ts');
  await asProduction(() => build({ root, configFile, logLevel: 'error', build: { outDir } }));
  return join(outDir, 'gardiens.html');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstall();
  try {
    const file = await step(words.buildingUsb, () => buildUsb());
    say(words.usbReady(relative(root, file), (statSync(file).size / 1e6).toFixed(1)));
  } catch (error) {
    say(words.buildFailed);
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
