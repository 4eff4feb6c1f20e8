// Draws docs/images/contact-sheet-<mission>.webp: every screen of each mission at four sizes, to be looked at after a visual change.
// `npm run sheet -- privacy` draws one alone.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { servePages } from './bench/support/serve.mjs';
import { ensureBuild } from './build.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { root } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ name: string, id: string, mission: unknown, records: readonly { seq: number }[] }} Moment */

const SIZES = /** @type {const} */ ([
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [390, 844],
]);
/** Height of a picture on the sheet, px. */
const HEIGHT = 216;

/** @returns {Promise<(mission: string) => Promise<Moment[]>>} */
async function player() {
  const { build } = await import('vite');
  const outDir = join(root, '.cache/sheet');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'scripts/sheet/moments.ts', outDir, rolldownOptions: { output: { entryFileNames: 'moments.mjs' } } },
    ssr: { noExternal: true },
  });
  const { momentsOf } = await import(pathToFileURL(join(outDir, 'moments.mjs')).href);
  const file = (/** @type {string} */ name) => join(root, 'scenarios', name);
  return (mission) => momentsOf(file(`${mission}.json`), file(`${mission}.en.json`), 2);
}

/**
 * Puts a game into the page's own store, as if it had been played there.
 * @param {import('playwright-core').Page} page
 * @param {Moment} moment
 */
function plant(page, moment) {
  return page.evaluate(async ({ id, mission, records }) => {
    const request = indexedDB.open('gardiens', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('sessions', { keyPath: 'session' });
      request.result.createObjectStore('records', { keyPath: ['session', 'seq'] });
    };
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const change = request.result.transaction(['sessions', 'records'], 'readwrite');
    change.objectStore('sessions').put({ session: 'sheet', mission, at: 0 });
    change.objectStore('records').delete(IDBKeyRange.bound(['sheet', 0], ['sheet', 1e9]));
    for (const record of records) change.objectStore('records').put({ session: 'sheet', seq: record.seq, record });
    await new Promise((done) => {
      change.oncomplete = done;
    });
    request.result.close();
    localStorage.setItem('gardiens.game', JSON.stringify({ session: 'sheet', emblem: 'otter', mission: id }));
  }, moment);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {readonly Moment[]} list
 * @param {readonly [number, number]} size
 */
async function shoot(browser, origin, list, [width, height]) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForTimeout(800);
  const shots = [{ name: 'start', png: await page.screenshot() }];
  await page.getByRole('button', { name: 'Jouer' }).click();
  await page.waitForTimeout(1200);
  shots.push({ name: 'city', png: await page.screenshot() });
  for (const moment of list) {
    await page.goto(origin);
    await plant(page, moment);
    await page.reload();
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await page.waitForTimeout(2400);
    const lens = page.locator('.lens').first();
    if (await lens.isVisible()) {
      await lens.click({ timeout: 1_000 }).catch(() => undefined);
      await page.waitForTimeout(300);
    }
    shots.push({ name: moment.name, png: await page.screenshot() });
  }
  await context.close();
  return shots;
}

/**
 * All pictures on one sheet, a screen at its four sizes after the other.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly (readonly { name: string, png: Buffer }[])[]} rows
 */
async function pasted(browser, rows) {
  const cells = (rows[0] ?? []).map(({ name }, at) => {
    const pictures = rows.map(
      (row) => `<img src="data:image/png;base64,${row[at]?.png.toString('base64')}" height="${HEIGHT}">`,
    );
    return `<figure><figcaption>${name}</figcaption>${pictures.join('')}</figure>`;
  });
  const style =
    'body{margin:8px;background:#222;color:#eee;font:14px sans-serif;width:2660px}figure{margin:4px;display:inline-block}img{margin:2px}';
  const page = await browser.newPage({ viewport: { width: 2680, height: 1000 } });
  await page.setContent(`<style>${style}</style>${cells.join('')}`, { waitUntil: 'load' });
  const sheet = await page.screenshot({ fullPage: true });
  const webp = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.72);
    },
    `data:image/png;base64,${sheet.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64');
}

const wanted = process.argv.slice(2);
await ensureInstall();
await ensureBuild();
const served = await servePages(join(root, 'dist/pages'));
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });
try {
  const play = await player();
  const missions = readdirSync(join(root, 'scenarios'))
    .flatMap((file) => /^([a-z0-9-]+)\.json$/.exec(file)?.[1] ?? [])
    .filter((mission) => wanted.length === 0 || wanted.includes(mission));
  for (const mission of missions) {
    const list = await play(mission);
    /** @type {{ name: string, png: Buffer }[][]} */
    const rows = [];
    for (const size of SIZES) {
      say(`▸ ${mission}: ${list.length + 2} screens at ${size.join('×')}…`);
      rows.push(await shoot(browser, served.origin, list, size));
    }
    const sheet = await pasted(browser, rows);
    writeFileSync(join(folder, `contact-sheet-${mission}.webp`), sheet);
    // The picture of the README.
    const district = rows[0]?.find(({ name }) => name === 'district after snowball');
    if (district !== undefined) writeFileSync(join(folder, 'quartier.png'), district.png);
    say(`✓ docs/images/contact-sheet-${mission}.webp (${Math.round(sheet.length / 1024)} kB)`);
  }
} finally {
  await browser.close();
  await served.stop();
}
