// BlackHat: a hat-shaped hole in the light. No face; his mood is in the fold of the hat and the flight of the scraps.
import { rng } from '../kit/rng.mjs';
import { ellipse, g, sprite } from '../kit/sheet.mjs';
import { EDGE, GREY, hat, NIGHT } from './parts/hat.mjs';
import { flight, patchwork } from './parts/scraps.mjs';

const glow = (page, x, y, rx, ry) => {
  const light = page.radial([
    [0, '#fff0d2', 0.95],
    [0.4, '#ffd3b0', 0.75],
    [0.68, '#e79bc4', 0.35],
    [1, '#a98bff', 0],
  ]);
  return ellipse(x, y, rx, ry, light);
};

const TONES = [...NIGHT, ...EDGE, ...EDGE, ...GREY];

const proud = (page) => {
  const random = rng(21);
  const away = (share) => [186 + share * 46, 118 - share * 92 + Math.sin(share * 5) * 10];
  const under = (share) => [70 - share * 52, 158 + Math.sin(share * 4) * 14];
  const trail = [
    [84, 152],
    [158, 152],
    [150, 172],
    [132, 190],
    [118, 182],
    [100, 186],
  ];
  page.add(
    glow(page, 120, 104, 119, 99),
    g(
      { filter: page.paper({ rim: '#c9b6ff', light: 0.5, drop: 3, spread: 3 }) },
      flight(random, away, 15, 11, TONES),
      flight(random, under, 9, 9, TONES),
      patchwork(random, trail, 20, 9, TONES),
    ),
    g({ transform: 'translate(118 134) rotate(-7) scale(.98)' }, hat(page, { seed: 5 })),
  );
};

const vexed = (page) => {
  const random = rng(8);
  const jet = (x, lean) => (share) => [x + lean * share * share, 78 - share * 62];
  const steam = [jet(84, -52), jet(120, 6), jet(160, 54)].map((at) => flight(random, at, 9, 10, [...GREY, ...EDGE]));
  const crumbs = (share) => [40 + share * 160, 176 + Math.sin(share * 9) * 8];
  page.add(
    glow(page, 120, 110, 119, 89),
    g(
      { filter: page.paper({ rim: '#e6dcff', light: 0.5, drop: 3, spread: 3 }) },
      steam,
      flight(random, crumbs, 10, 7, TONES),
    ),
    g({ transform: 'translate(120 146) rotate(4)' }, hat(page, { seed: 12, crushed: true, feather: 78 })),
  );
};

export default [sprite('blackhat', 240, 200, proud), sprite('blackhat-vexed', 240, 200, vexed)];
