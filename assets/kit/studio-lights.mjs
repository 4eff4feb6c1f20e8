import { cat, dancers, lampHolder, waterer } from './figures.mjs';
import { lampLight } from './lamp.mjs';
import { INK, lamp } from './palette.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';
import {
  ANNEX,
  BLOCK,
  boxShape,
  DOOR,
  GROUND,
  hallShape,
  hangarShape,
  POSTS,
  SCREENS,
  SHOP,
  TOWER,
  towerShape,
  WINDOWS,
  WING,
} from './studio-plan.mjs';
import { warmScreen } from './studio-screen.mjs';
import { awning, doorShape, marquee } from './studio-walls.mjs';
import { litWindow, windowHalo } from './window.mjs';

const FRAME = '#8f3560';
const SILL = '#ffb4b8';
const WARM = [
  [0, '#ff9aa8', 0.62],
  [0.5, '#ff86a4', 0.54],
  [1, '#ea5c9c', 0.5],
];

/** A wall warmed by its own windows, between two heights. */
function glowWall(page, shape, top, bottom = 586) {
  page.add(g({ 'clip-path': page.clip(path(shape, '#fff')) }, rect(230, top, 1000, bottom - top, page.linear(WARM))));
}

const pool = (page, x, y, rx, strength = 0.42) =>
  page.add(
    ellipse(
      x,
      y,
      rx,
      22,
      page.radial([
        [0, lamp.warm, strength],
        [1, lamp.warm, 0],
      ]),
    ),
  );

/** A dressing-room mirror with its bulbs, a rack of costumes, a plant: what is behind the windows, by slot. */
function interior({ x, y, w, h, slot }, at) {
  if (slot === 0)
    return [
      curve(`M${x} ${y + 14}h${w}`, '#b5705f', 2),
      [0.2, 0.42, 0.62, 0.82].map((share, hanger) =>
        path(
          `M${n(x + w * share - 5)} ${y + 17}h10l2 ${18 + (hanger % 2) * 7}h-14Z`,
          ['#c2553f', '#3f8f8a', '#7a4f9a', '#d9609a'][(hanger + at) % 4],
        ),
      ),
    ];
  if (slot === 2)
    return [
      rect(x + w * 0.22, y + 9, w * 0.56, h * 0.46, '#fffdf2', { rx: 3 }),
      [0.24, 0.5, 0.76].map((share) => circle(x + w * share, y + 8, 2.6, '#ff9d5f')),
      rect(x, y + h * 0.74, w, h * 0.26, '#d98a6a'),
    ];
  return [];
}

/** One small scene in the widest window of each zone. */
const story = {
  'lit-1': ({ x, y, w, h }) => [
    dancers(n(x + w / 2), y + h + 2, 48, [INK.wine, INK.navy, INK.skin]),
    [10, 26, 42, 58, 74].map((dx, at) =>
      circle(x + dx + 4, y + 7 + (at % 2) * 3, 2, ['#ff7f6a', '#3fb6a6', '#f0a03b'][at % 3]),
    ),
  ],
  'lit-2': ({ x, y, w, h }) => [
    lampHolder(n(x + w * 0.3), y + h + 8, 54, [INK.teal, INK.brown, '#8a5040'], { style: 1 }),
    rect(x + 52, y + 24, 26, 26, '#c2704a'),
    rect(x + 56, y + 28, 18, 11, '#fff0c8'),
  ],
  poster: ({ x, y, w, h }) => waterer(n(x + w * 0.46), y + h + 4, 54, [INK.plum, INK.brown, INK.dusk, INK.leaf]),
};

const warmWindow = (page, win, at, scene) =>
  litWindow(page, win, {
    frame: FRAME,
    sill: SILL,
    inside: [interior(win, at), win.slot === 1 && scene ? scene(win) : ''],
    barOpacity: win.slot === 1 ? 0.4 : 0.75,
  });

function litWindows(page, zone) {
  const windows = WINDOWS.filter((win) => win.zone === zone);
  for (const win of windows) windowHalo(page, win, 48, 0.36);
  windows.forEach((win, at) => {
    warmWindow(page, win, at, story[zone]);
  });
}

function tower(page) {
  glowWall(page, towerShape(), 258);
  glowWall(page, boxShape(WING), 438);
  warmScreen(page, SCREENS.tower);
  litWindows(page, 'lit-1');
  pool(page, TOWER.x + 86, GROUND + 14, 120);
  pool(page, WING.x + 60, GROUND + 12, 80);
}

function block(page) {
  glowWall(page, hangarShape(), 418, 498);
  glowWall(page, boxShape(BLOCK), 344, 472);
  warmScreen(page, SCREENS.block);
  litWindows(page, 'lit-2');
}

function shop(page) {
  const { x, y, w, h } = SHOP;
  glowWall(page, boxShape(ANNEX), 398);
  page.add(
    ellipse(
      x + w / 2,
      y + 30,
      150,
      84,
      page.radial([
        [0, '#ffcf82', 0.5],
        [1, '#ff8a7c', 0],
      ]),
    ),
  );
  warmScreen(page, SCREENS.annex);
  litWindows(page, 'lit-3');
  page.add(
    rect(x, y, w, h, '#b5506f', { rx: 4 }),
    [x + 7, x + w - 51].map((left, at) => [
      rect(
        left,
        y + 8,
        44,
        h - 16,
        page.linear([
          [0, '#fff8e2'],
          [1, '#ffcf86'],
        ]),
        { rx: 3 },
      ),
      rect(left, y + 40, 44, 3, '#d98a6a'),
      [6, 18, 30].map((dx, thing) =>
        circle(left + dx + 4, y + 33, 6, ['#c2553f', '#3f8f8a', '#e0a03b'][(thing + at) % 3]),
      ),
      [8, 26].map((dx, thing) => rect(left + dx, y + 48, 11, 18, ['#7a4f9a', '#e0609a'][(thing + at) % 2], { rx: 2 })),
    ]),
    rect(
      x + 57,
      y + 8,
      w - 114,
      h - 8,
      page.linear([
        [0, '#fffbe9'],
        [1, '#ffc067'],
      ]),
      { rx: 3 },
    ),
    path(`M${x + 57} ${y + 10}l-13 8v${h - 8}l13 -6Z`, '#a8485a'),
  );
  awning(page, ['#ff8aa4', '#fff1dc'], '#ffffff');
  pool(page, x + w / 2, GROUND + 12, 120, 0.5);
}

function poster(page) {
  glowWall(page, hangarShape(), 503);
  litWindows(page, 'poster');
  pool(page, 820, GROUND + 12, 100);
}

/** The hall: its screen, the bulbs of the canopy, the open door, the carpet and both street lamps. */
function hall(page) {
  const { x, y, w, h } = DOOR;
  page.add(
    ellipse(
      640,
      540,
      200,
      150,
      page.radial([
        [0, '#ffcf82', 0.55],
        [1, '#ff7f8a', 0],
      ]),
    ),
  );
  glowWall(page, hallShape(), 250);
  warmScreen(page, SCREENS.hall);
  page.add(
    path(
      'M594 610H686L846 800H434Z',
      page.linearAt(0, 610, 0, 800, [
        [0, '#ffd58c', 0.75],
        [0.5, '#ffa07c', 0.35],
        [1, '#ff8a7c', 0],
      ]),
    ),
    path(doorShape({ x: x - 11, y: y - 11, w: w + 22, h: h + 11 }), '#ff9fae'),
    path(
      doorShape(DOOR),
      page.radialAt(640, 560, 110, [
        [0, '#fffbe9'],
        [0.5, '#ffe3a6'],
        [1, '#ffb06f'],
      ]),
    ),
    path(
      `M${x} ${y + h}V${y + 34}Q${x} ${y + 4} ${x + 40} ${y + 1}Q${x + 34} ${y + 70} ${x + 16} ${y + h}Z`,
      '#d9506f',
    ),
    path(
      `M${x + w} ${y + h}V${y + 34}Q${x + w} ${y + 4} ${x + w - 40} ${y + 1}Q${x + w - 34} ${y + 70} ${x + w - 16} ${y + h}Z`,
      '#d9506f',
    ),
    curve(
      `M${x + 12} ${y + 22}q4 50 -4 110M${x + 24} ${y + 12}q4 56 -8 118M${x + w - 12} ${y + 22}q-4 50 4 110M${x + w - 24} ${y + 12}q-4 56 8 118`,
      '#f28a9c',
      2.6,
      { opacity: 0.7 },
    ),
    path(`M${x - 20} ${GROUND + 6}h${w + 40}l-6 -8h${-(w + 28)}Z`, '#ffb48a'),
  );
  marquee(page, { bulb: '#fff3cf', face: ['#e0608c', '#c24480'], edge: '#ffc8a0' });
  page.add(
    ellipse(
      640,
      446,
      130,
      30,
      page.radial([
        [0, '#ffe9b8', 0.55],
        [1, '#ffb070', 0],
      ]),
    ),
  );
  for (const { x: at, base, height } of POSTS) lampLight(page, at, base, height);
}

/** What comes back with each station, by the name of its light picture. */
export const lights = { 'lit-1': tower, 'lit-2': block, 'lit-3': shop, poster, 'lit-4': hall };

/** A cat has found the warm ledge over the wing. */
export const roofCat = () => cat(470, WING.top + 1, 40, [INK.plum, '#ffd9a0']);
