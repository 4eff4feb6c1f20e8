import { dish, mast } from './antenna.mjs';
import { curve, g, n, path, rect } from './sheet.mjs';
import {
  ANNEX,
  BLOCK,
  boxShape,
  DOOR,
  GROUND,
  HALL,
  HANGAR,
  hallShape,
  hangarShape,
  MARQUEE,
  SCREENS,
  SHOP,
  TOWER,
  towerShape,
  WINDOWS,
  WING,
} from './studio-plan.mjs';
import { coldScreen, screenLegs } from './studio-screen.mjs';
import { darkWindow } from './window.mjs';

export const WALL = { trim: '#a8588f', fin: '#8f4a8c', plinth: '#4a2a66' };

const paper = (page, more = {}) => page.paper({ rim: '#ffb0d0', light: 0.32, dark: 0.58, drop: 5, spread: 9, ...more });
const tones = (page, top, bottom) =>
  page.linear([
    [0, top],
    [1, bottom],
  ]);

const ledge = (page, x, y, w, h = 7, tone = WALL.trim) =>
  rect(x, y, w, h, tone, {
    rx: 1.5,
    filter: page.paper({ rim: '#ffc4dc', light: 0.45, dark: 0.45, drop: 2, spread: 3 }),
  });

/** Fins that run up a front, from `from` to `to`, in even steps. */
const fins = (from, to, step, top, bottom) => {
  let d = '';
  for (let x = from; x <= to; x += step) d += `M${n(x)} ${top}V${bottom}`;
  return curve(d, WALL.fin, 3, { opacity: 0.45 });
};

function tower(page) {
  const { x, w, top } = TOWER;
  mast(page, x + w / 2, top - 54, 128, { waves: '#9fb4ff' });
  page.add(
    path(towerShape(), tones(page, '#a2548f', '#653a78'), { filter: paper(page) }),
    fins(x + 36, x + w - 36, 14, top - 26, top + 6),
    ledge(page, x - 4, top + 6, w + 8),
    ledge(page, x + 18, top - 24, w - 36, 5),
    ledge(page, x, 424, w, 5),
    ledge(page, x, 494, w, 6),
    rect(x, 586, w, 20, WALL.plinth),
  );
  coldScreen(page, SCREENS.tower);
}

function wing(page) {
  const { x, w, top } = WING;
  screenLegs(page, SCREENS.wing, top + 2);
  coldScreen(page, SCREENS.wing);
  page.add(
    path(boxShape(WING), tones(page, '#8a4a86', '#5f3576'), { filter: paper(page) }),
    ledge(page, x - 2, top, w + 4, 9),
    ledge(page, x, 510, w, 5),
    rect(x, 586, w, 20, WALL.plinth),
  );
}

function hangar(page) {
  const { x, w, eaves } = HANGAR;
  const step = w / 3;
  page.add(
    path(hangarShape(), tones(page, '#8f4a88', '#5f3576'), { filter: paper(page) }),
    [0, 1, 2].map((at) =>
      path(
        `M${n(x + at * step + 6)} ${eaves - 25}L${n(x + at * step + 6)} ${eaves - 6}H${n(x + at * step + 40)}Z`,
        '#2b2470',
        { opacity: 0.85 },
      ),
    ),
    ledge(page, x, eaves, w, 9),
    ledge(page, x, 498, w, 5),
    rect(x, 586, w, 20, WALL.plinth),
  );
}

function block(page) {
  const { x, w, top } = BLOCK;
  const posts = Array.from({ length: 8 }, (_, at) => `M${n(x + 8 + at * ((w - 16) / 7))} ${top}v-18`).join('');
  page.add(
    curve(`${posts}M${x + 6} ${top - 18}H${x + w - 6}M${x + 6} ${top - 9}H${x + w - 6}`, '#6a4aa8', 2.4, {
      filter: page.paper({ light: 0.4, dark: 0.3, drop: 2, spread: 2, margin: 30 }),
    }),
    path(boxShape(BLOCK), tones(page, '#9a508c', '#5f3576'), { filter: paper(page) }),
    ledge(page, x - 4, top, w + 8, 10),
    rect(x, 586, w, 20, WALL.plinth),
  );
  coldScreen(page, SCREENS.block);
}

function annex(page) {
  const { x, w, top } = ANNEX;
  dish(page, x + 88, top + 2, 26);
  page.add(
    path(boxShape(ANNEX), tones(page, '#82458a', '#553174'), { filter: paper(page) }),
    ledge(page, x, top, w + 3, 9),
    ledge(page, x, 484, w, 5),
    rect(x, 586, w, 20, WALL.plinth),
  );
  coldScreen(page, SCREENS.annex);
}

function hall(page) {
  const { x, w } = HALL;
  page.add(
    path(hallShape(), tones(page, '#b45c98', '#70407f'), { filter: paper(page, { dark: 0.65, spread: 11 }) }),
    fins(x + 40, x + w - 40, 15, 266, 300),
    fins(x + 5, x + 12, 7, 380, 600),
    fins(x + w - 12, x + w - 5, 7, 380, 600),
    ledge(page, x - 3, 372, 20, 6),
    ledge(page, x + w - 17, 372, 20, 6),
    rect(x, 586, w, 20, WALL.plinth),
  );
  coldScreen(page, SCREENS.hall, { halo: 0.5 });
  marquee(page, { bulb: '#7a5a9c', face: ['#7a3f86', '#54306f'], edge: '#c9709f' });
  door(page);
}

/** The canopy over the stage door, with its bulbs. */
export function marquee(page, { bulb, face, edge }) {
  const { x, y, w, h } = MARQUEE;
  page.add(
    path(`M${x + 8} ${y}H${x + w - 8}L${x + w} ${y + h}H${x}Z`, tones(page, ...face), {
      filter: page.paper({ rim: '#ffc4dc', light: 0.5, dark: 0.6, drop: 7, spread: 7 }),
    }),
    rect(x - 3, y + h - 4, w + 6, 8, edge, { rx: 3 }),
    Array.from({ length: 12 }, (_, at) => rect(n(x + 9 + at * 14.6), y + h - 12, 5.4, 5.4, bulb, { rx: 2.7 })),
  );
}

export const doorShape = ({ x, y, w, h }) =>
  `M${x} ${y + h}V${y + 34}Q${x} ${y} ${n(x + w / 2)} ${y}Q${x + w} ${y} ${x + w} ${y + 34}V${y + h}Z`;

function door(page) {
  const { x, y, w, h } = DOOR;
  page.add(
    path(doorShape({ x: x - 11, y: y - 11, w: w + 22, h: h + 11 }), WALL.trim, {
      filter: page.paper({ rim: '#ffc4dc', light: 0.5, dark: 0.5, drop: 3, spread: 5 }),
    }),
    path(doorShape(DOOR), tones(page, '#1d1450', '#38226c')),
    path(`M${x - 20} ${GROUND + 6}h${w + 40}l-6 -8h${-(w + 28)}Z`, '#8a4f8c', {
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 3 }),
    }),
  );
}

/** Scalloped stripes from wall to wall. */
export function awning(page, [one, two], rim) {
  const { x, w, awning: y } = SHOP;
  const step = w / 8;
  page.add(
    g(
      { filter: page.paper({ rim, light: 0.5, dark: 0.55, drop: 6, spread: 6 }) },
      Array.from({ length: 8 }, (_, at) => {
        const left = n(x + at * step);
        return path(`M${left} ${y}h${n(step)}v26a${n(step / 2)} 9 0 0 1 ${n(-step)} 0Z`, at % 2 ? one : two);
      }),
      rect(x - 4, y - 6, w + 8, 9, two, { rx: 3 }),
    ),
  );
}

function shop(page) {
  const { x, y, w, h } = SHOP;
  page.add(
    rect(x, y, w, h, '#6b3f84', { rx: 4, filter: page.paper({ light: 0.4, dark: 0.5, drop: 3, spread: 4 }) }),
    [x + 7, x + w - 51].map((left) => rect(left, y + 8, 44, h - 16, tones(page, '#1d1656', '#3a3480'), { rx: 3 })),
    rect(x + 57, y + 8, w - 114, h - 8, '#2a1c62', { rx: 3 }),
  );
  awning(page, ['#6a4aa8', '#4d3378'], '#c9a4ff');
}

/** The whole quarter by night: every window out, every screen cold. */
export function darkStudio(page) {
  annex(page);
  block(page);
  hangar(page);
  wing(page);
  tower(page);
  for (const win of WINDOWS) darkWindow(page, win, { frame: '#5f3a80', sill: '#9a5a8f' });
  shop(page);
  hall(page);
}
