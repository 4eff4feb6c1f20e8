// BlackHat himself: a hat made of torn night. Drawn around (0, 0), the middle of the brim; about 200 wide, 125 high.
import { rng } from '../../kit/rng.mjs';
import { circle, g, path } from '../../kit/sheet.mjs';
import { patchwork, scrap } from './scraps.mjs';

export const NIGHT = ['#120d3a', '#19124a', '#221a5a', '#2b2168', '#150f42'];
export const EDGE = ['#3a2f80', '#4a3d92', '#2b2168'];
export const GREY = ['#6c6a9c', '#8f8ccb', '#aaa6d6', '#5a5590'];

const PROUD = {
  crown: [
    [-56, 4],
    [-50, -40],
    [-46, -78],
    [-34, -96],
    [-16, -98],
    [-2, -86],
    [14, -100],
    [34, -98],
    [46, -82],
    [50, -40],
    [57, 4],
  ],
  brim: [
    [-98, -16],
    [-84, -4],
    [-56, -4],
    [0, -2],
    [56, -4],
    [84, -6],
    [100, -22],
    [98, -4],
    [80, 14],
    [40, 24],
    [0, 26],
    [-42, 23],
    [-80, 13],
    [-98, -2],
  ],
  band: 'M-54 -26Q0 -12 53 -27L56 -7Q0 7 -57 -6Z',
};

const CRUSHED = {
  crown: [
    [-58, 4],
    [-62, -20],
    [-48, -34],
    [-58, -52],
    [-34, -66],
    [-20, -54],
    [-4, -64],
    [16, -46],
    [34, -60],
    [54, -44],
    [48, -26],
    [60, -10],
    [57, 4],
  ],
  brim: [
    [-104, 10],
    [-84, -4],
    [-56, -4],
    [0, -2],
    [56, -4],
    [86, -2],
    [104, 16],
    [94, 22],
    [72, 14],
    [40, 26],
    [0, 22],
    [-40, 28],
    [-74, 14],
    [-96, 24],
  ],
  band: 'M-60 -20L-30 -14L0 -20L30 -13L58 -20L57 -4L28 3L0 -2L-30 4L-58 -3Z',
};

/** `scale` 1 is 200 units wide; `feather` degrees (0 proud, 90 drooping); `band` its colour. */
export function hat(
  page,
  { seed = 7, crushed = false, feather = 0, band = '#7d78bd', rim = '#c9b6ff', light = 0.75 } = {},
) {
  const random = rng(seed);
  const form = crushed ? CRUSHED : PROUD;
  const paper = page.paper({ rim, light, dy: 1.8, shade: '#080420', dark: 0.5, drop: 5, spread: 5, margin: 40 });
  const shape = (outline) => path(`M${outline.map((point) => point.join(' ')).join('L')}Z`, NIGHT[0]);
  return g(
    {},
    g({ filter: paper }, shape(form.crown), patchwork(random, form.crown, 52, 14, NIGHT)),
    plume(page, crushed ? -28 : -50, feather),
    g({ filter: paper }, path(form.band, band)),
    g({ filter: paper }, shape(form.brim), patchwork(random, form.brim, 62, 9, NIGHT), edges(random, form.brim)),
  );
}

function edges(random, outline) {
  return outline.map(([x, y]) => scrap(random, x, y, random.between(3.5, 7), random.pick(EDGE)));
}

/** His one vanity: a paper feather in the band. */
function plume(page, top, droop) {
  const paper = page.paper({ rim: '#fff', light: 0.4, drop: 3, spread: 3, margin: 60, dark: 0.4 });
  return g(
    { transform: `translate(44 -18) rotate(${droop})`, filter: paper },
    path(`M-4 6Q-4 ${top} 22 ${top - 26}Q38 ${top + 10} 20 -10Q10 4 2 8Z`, '#ff8f7d'),
    path(`M0 4Q8 ${top + 8} 22 ${top - 20}Q12 ${top + 18} 5 5Z`, '#e2606a'),
    circle(0, 5, 6, '#ffe9b8'),
  );
}
