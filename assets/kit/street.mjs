import { cold } from './palette.mjs';
import { circle, curve, g, path, rect } from './sheet.mjs';
import { bush, scallops } from './tree.mjs';
import { paneShape } from './window.mjs';

/** Sasha's house across the street and its one clear window, in stage units. */
export const HOUSE = { x: 1012, w: 176, top: 366, base: 640 };
export const SASHA_WINDOW = { x: 1066, y: 404, w: 66, h: 74, arch: 12 };

export const HOUSE_WINDOWS = [
  { x: 1030, y: 516, w: 32, h: 48, arch: 8 },
  { x: 1138, y: 516, w: 32, h: 48, arch: 8 },
];

/** The front door, as a path. */
export const houseDoor = `M${HOUSE.x + 72} ${HOUSE.base}V546q0 -18 18 -18t18 18v${HOUSE.base - 546}Z`;

/** The house by night: only the glow of a phone behind Sasha's curtains. */
export function sashaHouse(page) {
  const { x, w, top, base } = HOUSE;
  const wall = page.linear([
    [0, '#5a3a8e'],
    [1, '#3b2672'],
  ]);
  const paper = page.paper({ light: 0.5, dark: 0.55, drop: 5, spread: 9 });
  page.add(
    g({ filter: paper }, rect(x + 126, 286, 22, 60, '#4a2f80'), rect(x + 121, 282, 32, 8, '#63459c', { rx: 1 })),
    path(`M${x} ${base}V${top}L${x + w / 2} 292L${x + w} ${top}V${base}Z`, wall, { filter: paper }),
    path(
      `M${x - 16} ${top + 14}L${x + w / 2} 276L${x + w + 16} ${top + 14}L${x + w + 8} ${top + 26}L${x + w / 2} 300L${x - 8} ${top + 26}Z`,
      '#2f1f6a',
      {
        filter: page.paper({ light: 0.6, dark: 0.5, drop: 4, spread: 6 }),
      },
    ),
    circle(x + w / 2, 348, 13, '#6d4fa0', {
      filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 3, margin: 50 }),
    }),
    circle(x + w / 2, 348, 9.5, '#201857'),
    rect(x, 498, w, 6, '#6d4fa0', { opacity: 0.6 }),
    HOUSE_WINDOWS.map((win) => [
      path(paneShape({ ...win, x: win.x - 3, y: win.y - 3, w: win.w + 6, h: win.h + 6 }), '#55388a'),
      path(paneShape(win), '#1f1857'),
    ]),
    path(houseDoor, '#2a1c62'),
  );
  dimWindow(page);
  ivy(page);
}

function dimWindow(page) {
  const { x, y, w, h } = SASHA_WINDOW;
  const pane = page.linear([
    [0, '#2b2a73'],
    [0.6, '#4250a0'],
    [1, '#6f86cf'],
  ]);
  const clip = page.clip(path(paneShape(SASHA_WINDOW), '#fff'));
  page.add(
    circle(
      x + w / 2,
      y + h * 0.6,
      62,
      page.radial([
        [0, cold.dim, 0.32],
        [1, cold.dim, 0],
      ]),
    ),
    path(paneShape({ ...SASHA_WINDOW, x: x - 7, y: y - 7, w: w + 14, h: h + 14, arch: 18 }), '#7a58ac', {
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 4 }),
    }),
    path(paneShape(SASHA_WINDOW), pane),
    g(
      { 'clip-path': clip },
      circle(
        x + w * 0.42,
        y + h * 0.82,
        22,
        page.radial([
          [0, '#cfe0ff', 0.75],
          [1, '#cfe0ff', 0],
        ]),
      ),
      rect(x + w * 0.36, y + h * 0.72, 9, 14, '#e3edff', {
        rx: 1.5,
        transform: `rotate(-12 ${x + w * 0.4} ${y + h * 0.8})`,
      }),
      curtains(SASHA_WINDOW, '#4b3d8c', '#5b4d9e'),
      rect(x + w / 2 - 1.5, y, 3, h, '#7a58ac'),
      rect(x, y + h * 0.38, w, 3, '#7a58ac'),
    ),
    flowerBox(page, '#4a2f80', '#34307f'),
  );
}

/** Two curtains held back; also used when the window is lit. */
export function curtains({ x, y, w, h }, colour, fold) {
  const half = (left, side) => [
    path(
      `M${left} ${y}h${side * w * 0.46}Q${left + side * w * 0.36} ${y + h * 0.5} ${left + side * w * 0.1} ${y + h * 0.62}Q${left + side * w * 0.2} ${y + h * 0.8} ${left + side * w * 0.24} ${y + h}H${left}Z`,
      colour,
    ),
    curve(
      `M${left + side * w * 0.2} ${y}Q${left + side * w * 0.18} ${y + h * 0.4} ${left + side * w * 0.06} ${y + h * 0.6}`,
      fold,
      2,
    ),
  ];
  return [half(x, 1), half(x + w, -1)];
}

export function flowerBox(page, wood, leaves, flowers = []) {
  const { x, y, w, h } = SASHA_WINDOW;
  return [
    path(scallops(x + w * 0.28, y + h + 6, 16, 10, 8, 4), leaves),
    path(scallops(x + w * 0.72, y + h + 5, 18, 11, 8, 9), leaves),
    flowers.map((colour, at) => circle(x + 6 + at * 11, y + h + 1 + ((at * 5) % 7), 3.2, colour)),
    rect(x - 10, y + h + 8, w + 20, 13, wood, {
      rx: 2,
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 3 }),
    }),
  ];
}

function ivy(page) {
  page.add(
    curve('M1178 640Q1170 560 1180 500Q1186 450 1172 420', '#2a2474', 3),
    g(
      { filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 3, margin: 40 }) },
      [
        [1176, 610, 16],
        [1184, 580, 15],
        [1176, 548, 14],
        [1186, 512, 12],
        [1180, 478, 10],
        [1174, 446, 8],
      ].map(([x, y, r]) => path(scallops(x, y, r, r * 0.8, 7, r), '#34307f')),
    ),
  );
  bush(page, { x: 985, base: 648, width: 80, height: 26, colour: '#2c2672', seed: 8 });
}
