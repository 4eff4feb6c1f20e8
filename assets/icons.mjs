// Draws the icons of the installed game from assets/icon.svg: `node assets/icons.mjs`.
// A maskable icon is cut to a circle or a drop by the system, so its drawing stands smaller on a ground that reaches every edge.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../scripts/chromium-flags.mjs';
import { ensureChromium } from '../scripts/find-chromium.mjs';

const GROUND = '#1d1450';
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });

/** @type {readonly [name: string, side: number, share: number, ground: string][]} */
const icons = [
  ['icon-192', 192, 1, 'transparent'],
  ['icon-512', 512, 1, 'transparent'],
  ['icon-maskable-512', 512, 0.72, GROUND],
];
for (const [name, side, share, ground] of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${share * 100}vw;height:${share * 100}vh}</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`../public/icons/${name}.png`, import.meta.url), picture);
  await page.close();
}
await browser.close();
