// Archie's lantern. It stands at the same place in every pose, so that a prop drawn once fits them all.
import { lamp } from '../../kit/palette.mjs';
import { circle, curve, el, ellipse, g, n, path } from '../../kit/sheet.mjs';

export const SIZE = { width: 220, height: 260 };

/** How much light is in the lantern: body from its heart to its rim, roof, face screen, drawn features, halo (0–1). */
export const lights = {
  lit: {
    body: [lamp.core, lamp.light, '#ffd086'],
    roof: ['#ffb25c', '#f08a3c'],
    trim: '#e2783a',
    screen: ['#2a1d66', '#170f45'],
    feature: '#7ff3e6',
    bead: '#7ff3e6',
    fold: '#e6a550',
    halo: 0.62,
  },
  bright: {
    body: ['#fffdf2', '#fff0c4', '#ffd98f'],
    roof: ['#ffbd68', '#f6923f'],
    trim: '#e2783a',
    screen: ['#2f2072', '#170f45'],
    feature: '#9dfff3',
    bead: '#b4fff6',
    fold: '#eab15c',
    halo: 0.95,
  },
  dim: {
    body: ['#fbe6c4', '#f0d2ac', '#dca887'],
    roof: ['#e99a5f', '#cc7250'],
    trim: '#b9624e',
    screen: ['#261a5e', '#150d40'],
    feature: '#7be0da',
    bead: '#5fbfc4',
    fold: '#c98d6c',
    halo: 0.28,
  },
  off: {
    body: ['#aaa1cf', '#9087bb', '#6f669f'],
    roof: ['#8d6a94', '#6f4f80'],
    trim: '#63487a',
    screen: ['#1f1755', '#150d40'],
    feature: '#8f8ccb',
    bead: '#5a5590',
    fold: '#5d548d',
    halo: 0,
  },
};

const BODY =
  'M47 114Q47 105 55 101L99 80Q110 75 121 80L165 101Q173 105 173 114V178Q173 187 165 191L121 214Q110 220 99 214L55 191Q47 187 47 178Z';
const ROOF =
  'M39 117Q41 99 58 91L97 71Q110 64 123 71L162 91Q179 99 181 117Q182 122 177 119Q167 111 157 110Q150 104 141 105Q126 98 110 99Q94 98 79 105Q70 104 63 110Q53 111 43 119Q38 122 39 117Z';
const BASE = 'M64 196Q87 200 110 200Q133 200 156 196L160 193.5L121 214Q110 220 99 214L60 193.5Z';

export function halo(page, light) {
  if (light.halo === 0) return '';
  const glow = page.radialAt(110, 146, 108, [
    [0, '#ffe2a0', light.halo],
    [0.42, '#ffc070', light.halo * 0.6],
    [0.72, '#ff9a6a', light.halo * 0.2],
    [1, '#ff8a6a', 0],
  ]);
  return circle(110, 146, 108, glow);
}

export function antenna(page, light, droop = 0) {
  const [x, y] = [110 + droop * 26, 34 + Math.abs(droop) * 14];
  const glow = page.radial([
    [0, light.bead, 0.7],
    [1, light.bead, 0],
  ]);
  return g(
    {},
    light.halo > 0 ? circle(x, y, 21, glow) : '',
    g(
      { filter: soft(page) },
      curve(`M110 74Q${n(110 + droop * 2)} ${n(y + 12)} ${n(x)} ${n(y)}`, light.trim, 5),
      circle(x, y, 8.5, light.bead),
      circle(x - 2.6, y - 2.8, 2.4, '#fff', { opacity: light.halo > 0 ? 0.8 : 0.2 }),
    ),
  );
}

export function lantern(page, light) {
  const [heart, middle, rim] = light.body;
  const paper = page.radialAt(110, 140, 92, [
    [0, heart],
    [0.5, middle],
    [1, rim],
  ]);
  const roof = page.linearAt(60, 66, 150, 122, [
    [0, light.roof[0]],
    [1, light.roof[1]],
  ]);
  const folds = [126, 152, 178].map((y) =>
    curve(`M47 ${y - 5}Q110 ${y + 9} 173 ${y - 5}`, light.fold, 1.6, { opacity: 0.38 }),
  );
  return g(
    {},
    tassel(page, light),
    g({ filter: soft(page) }, path(BODY, paper)),
    folds,
    path('M152 95L165 101Q173 105 173 114V178Q173 187 165 191L150 199Q158 150 152 95Z', light.fold, { opacity: 0.2 }),
    path(BASE, light.trim),
    g({ filter: soft(page) }, path(ROOF, roof)),
    path('M58 91L97 71Q104 67.5 110 67.500Q78 82 52 104Q45 109 41 112Q43 98 58 91Z', '#fff', {
      opacity: light.halo > 0 ? 0.25 : 0.08,
    }),
    screen(page, light),
  );
}

function screen(page, light) {
  const glass = page.linear([
    [0, light.screen[0]],
    [1, light.screen[1]],
  ]);
  return g(
    {},
    el('rect', { x: 61, y: 117, width: 98, height: 68, rx: 29, fill: light.fold, opacity: 0.35 }),
    el('rect', { x: 63, y: 117, width: 94, height: 65, rx: 27, fill: glass }),
    ellipse(84, 126, 15, 4, '#fff', { opacity: 0.1 }),
  );
}

function tassel(page, light) {
  const strips = [-7, 0, 7].map((dx, at) =>
    path(`M${106.5 + dx} 214h7l${dx / 5} ${at === 1 ? 29 : 24}h-7z`, at === 1 ? light.roof[0] : light.roof[1]),
  );
  return g({ filter: soft(page) }, strips, path('M101 211h18v7q-9 4-18 0z', light.trim));
}

/** The shadow and thread of light of a small sheet of paper. */
export const soft = (page) =>
  page.paper({ rim: '#fffaf0', light: 0.4, dy: 1.4, shade: '#1a0b3a', dark: 0.42, drop: 4, spread: 4, margin: 90 });
