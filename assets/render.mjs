// Draws every picture of the game: `node assets/render.mjs [id…]` (no id: all of them).
//
// A picture is a module in assets/scenes or assets/characters whose default export is `{ id, width, height, svg() }` or an
// array of those; optional `scales` (default [1, 2]; [1] for a picture without a second file), `scale2` (what "2" really
// multiplies by: less for wide pictures, where a sharper file would weigh more than it shows), `quality` (0–100) and
// `alphaStep` (steps between two levels of transparency out of 255; small for a large soft halo on a plain ground).
// Written: assets/svg/<id>.svg, assets/img/<id>.webp, assets/img/<id>@2x.webp and assets/img/manifest.json.
// The browser is CHROMIUM_PATH, or chromium / google-chrome found in PATH or /usr/bin.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SVG_DIR = join(HERE, 'svg');
const IMG_DIR = join(HERE, 'img');
const QUALITY = { 1: 75, 2: 62 };
/** What "2" multiplies by, from the widest pictures to the smallest: [from this width on, factor]. */
const SHARPER = [
  [1000, 1.5],
  [150, 1.75],
  [0, 2],
];
const ALPHA_STEP = 5;

async function loadPictures() {
  const pictures = [];
  const failures = [];
  for (const folder of ['scenes', 'characters']) {
    const dir = join(HERE, folder);
    if (!existsSync(dir)) continue;
    for (const name of (await readdir(dir)).filter((file) => file.endsWith('.mjs')).sort()) {
      try {
        const module = await import(pathToFileURL(join(dir, name)).href);
        pictures.push(...[module.default].flat().filter(Boolean));
      } catch (error) {
        failures.push(`${folder}/${name}: ${error.message}`);
      }
    }
  }
  return { pictures: pictures.sort((a, b) => (a.id < b.id ? -1 : 1)), failures };
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found: set CHROMIUM_PATH.');
  return found;
}

const scalesOf = (picture) => picture.scales ?? [1, 2];
const sharper = ({ width }) => SHARPER.find(([from]) => width >= from)[1];
const factorOf = (picture, scale) => (scale === 2 ? (picture.scale2 ?? sharper(picture)) : scale);
const qualityOf = (picture, scale) => Math.min(picture.quality ?? 100, QUALITY[scale] ?? 80);
const fileOf = (picture, scale) => `${picture.id}${scale === 2 ? '@2x' : ''}.webp`;

/** Runs in the page. Returns the WebP bytes as base64. */
async function paint({ svg, width, height, quality, step }) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  // WebP keeps transparency without loss, and gradients come dithered: fewer steps of it cost a third of the weight.
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 3; at < pixels.data.length; at += 4) {
    const alpha = pixels.data[at];
    if (alpha < 252) pixels.data[at] = alpha < 3 ? 0 : Math.min(255, Math.round(alpha / step) * step);
  }
  context.putImageData(pixels, 0, 0);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/webp', quality / 100));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** The root element must carry the size in pixels, or Chromium rasterises filters at the size of the vector file. */
function sized(svg, width, height) {
  return svg.replace(/<svg\b[^>]*>/, (tag) => {
    const bare = tag.replace(/\s(width|height)="[^"]*"/g, '');
    return bare.replace('<svg', `<svg width="${width}" height="${height}"`);
  });
}

async function render(page, picture) {
  const svg = picture.svg();
  if (/<text\b/.test(svg)) throw new Error(`${picture.id}: no text inside a picture`);
  await writeFile(join(SVG_DIR, `${picture.id}.svg`), `${svg.trim()}\n`);
  const sizes = [];
  for (const scale of scalesOf(picture)) {
    const factor = factorOf(picture, scale);
    const width = Math.round(picture.width * factor);
    const height = Math.round(picture.height * factor);
    const job = {
      svg: sized(svg, width, height),
      width,
      height,
      quality: qualityOf(picture, scale),
      step: picture.alphaStep ?? ALPHA_STEP,
    };
    const bytes = Buffer.from(await page.evaluate(paint, job), 'base64');
    await writeFile(join(IMG_DIR, fileOf(picture, scale)), bytes);
    sizes.push(`${(bytes.length / 1000).toFixed(1)} kB`);
  }
  console.log(picture.id.padEnd(28), sizes.join('  '));
}

async function writeManifest(pictures) {
  const manifest = {};
  for (const picture of pictures) {
    const scales = scalesOf(picture).filter((scale) => existsSync(join(IMG_DIR, fileOf(picture, scale))));
    if (scales.length === 0) continue;
    manifest[picture.id] = {
      width: picture.width,
      height: picture.height,
      files: Object.fromEntries(scales.map((scale) => [scale, fileOf(picture, scale)])),
      ...(scales.includes(2) ? { scale2: factorOf(picture, 2) } : {}),
    };
  }
  await writeFile(join(IMG_DIR, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function main(wanted) {
  await mkdir(SVG_DIR, { recursive: true });
  await mkdir(IMG_DIR, { recursive: true });
  const { pictures, failures } = await loadPictures();
  const unknown = wanted.filter((id) => !pictures.some((picture) => picture.id === id));
  if (unknown.length > 0) failures.push(`no such picture: ${unknown.join(', ')}`);
  const chosen = wanted.length > 0 ? pictures.filter((picture) => wanted.includes(picture.id)) : pictures;
  const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const quiet = ['--disable-component-update', '--disable-sync', '--disable-gpu', '--force-color-profile=srgb'];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...args, ...quiet] });
  try {
    const page = await browser.newPage();
    for (const picture of chosen) {
      try {
        await render(page, picture);
      } catch (error) {
        failures.push(`${picture.id}: ${error.message}`);
      }
    }
  } finally {
    await browser.close();
  }
  await writeManifest(pictures);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
