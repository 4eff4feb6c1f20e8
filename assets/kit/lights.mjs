import { cat, dancers, lampHolder, waterer } from './figures.mjs';
import { INK, lamp, WARM_WALL } from './palette.mjs';
import { BOARD, DORMERS, EAVES, GROUND, WINDOWS, wingWall } from './school-plan.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';
import { litWindow, paneShape, windowHalo } from './window.mjs';

/** What one sees behind each window, by slot, so that no two are alike. */
function interior({ x, y, w, h, slot, floor }, at) {
  const floorY = y + h;
  if (slot === 0)
    return [
      rect(x + 5, y + 22, w - 10, 2, '#d98a4f'),
      [8, 14, 19, 27].map((dx, book) =>
        rect(
          x + dx,
          y + 22 - 9 - (book % 2) * 3,
          4,
          9 + (book % 2) * 3,
          ['#c2553f', '#3f8f8a', '#7a4f9a', '#d98a4f'][(book + at) % 4],
        ),
      ),
    ];
  if (slot === 2)
    return [
      curve(`M${n(x + w / 2)} ${y}v14`, '#a85a3f', 1.6),
      path(`M${n(x + w / 2 - 10)} ${y + 22}q10 -14 20 0Z`, '#e0704f'),
      floor === 'ground'
        ? path(
            `M${x + 6} ${floorY}v-12h14v12ZM${x + 13} ${floorY - 12}q-10 -8 -8 -18q8 4 8 18q0 -14 9 -17q1 10 -9 17Z`,
            '#4f8f66',
          )
        : '',
    ];
  return [];
}

const story = {
  'lit-1': ({ x, y, w, h }) => waterer(n(x + w * 0.46), y + h + 4, 52, [INK.plum, INK.brown, INK.skin, INK.leaf]),
  'lit-2': ({ x, y, w, h }) => [
    rect(x, y + h - 5, w, 5, '#d98a4f'),
    cat(n(x + w * 0.5), y + h - 4, 50, [INK.brown, '#ffd9a0']),
    path(`M${x + 2} ${y}q16 30 2 ${h}h-8V${y}Z`, '#e8785f', { opacity: 0.8 }),
    path(`M${x + w - 2} ${y}q-16 30 -2 ${h}h8V${y}Z`, '#e8785f', { opacity: 0.8 }),
  ],
  'lit-3': ({ x, y, w, h, side }) =>
    side === 'left'
      ? [
          dancers(n(x + w / 2), y + h + 2, 52, [INK.wine, INK.navy, INK.skin]),
          [14, 30, 46, 62, 78].map((dx, at) =>
            circle(x + dx - 4, y + 6 + (at % 2) * 3, 2, ['#ff7f6a', '#3fb6a6', '#f0a03b'][at % 3]),
          ),
        ]
      : [
          lampHolder(n(x + w * 0.3), y + h + 8, 56, [INK.teal, INK.brown, INK.dusk], { style: 1 }),
          rect(x + 52, y + 34, 26, 26, '#c2704a'),
          rect(x + 56, y + 38, 18, 10, '#fff0c8'),
        ],
};

function glowWall(page, shape, top, height) {
  const clip = page.clip(path(shape, '#fff'));
  page.add(g({ 'clip-path': clip }, rect(280, top, 720, height, page.linear(WARM_WALL))));
}

/** The school windows of one zone, with the wall around them warmed. */
export function litZone(page, zone) {
  const windows = WINDOWS.filter((win) => win.zone === zone);
  for (const win of windows) windowHalo(page, win, 58, 0.42);
  if (zone === 'lit-1') glowWall(page, wingWall('left'), 505, 101);
  if (zone === 'lit-2') glowWall(page, wingWall('right'), 505, 101);
  if (zone === 'lit-3') {
    glowWall(page, wingWall('left'), EAVES + 7, 94);
    glowWall(page, wingWall('right'), EAVES + 7, 94);
    for (const win of DORMERS) windowHalo(page, win, 26, 0.5);
    for (const win of DORMERS)
      page.add(
        path(
          paneShape(win),
          page.linear([
            [0, '#fff3cf'],
            [1, '#ffc46c'],
          ]),
        ),
        rect(win.x + 11, win.y, 2, win.h, '#8f3f55'),
      );
  }
  windows.forEach((win, at) => {
    litWindow(page, win, {
      inside: [interior(win, at), win.slot === 1 && story[zone] ? story[zone](win) : ''],
      barOpacity: win.slot === 1 ? 0.45 : 0.85,
    });
  });
  if (zone === 'lit-2') restoreBoard(page);
  if (zone === 'lit-1' || zone === 'lit-2')
    page.add(
      windows.map(({ x, w }) =>
        ellipse(
          x + w / 2,
          GROUND + 14,
          w * 0.75 + 10,
          20,
          page.radial([
            [0, lamp.warm, 0.4],
            [1, lamp.warm, 0],
          ]),
        ),
      ),
    );
}

/** The notice board stands before the wall: its papers catch the light. */
function restoreBoard(page) {
  const { x, y, w, h } = BOARD;
  page.add(rect(x, y, w, h, '#7a4560', { rx: 2 }), rect(x + 5, y + 5, w - 10, h - 10, '#c98a6a', { rx: 1 }));
  page.add(
    [
      [9, 9, 14, 17, '#fff3d6'],
      [27, 8, 18, 12, '#ffb59c'],
      [28, 24, 12, 12, '#ffe0a8'],
      [44, 23, 10, 13, '#a8e0d6'],
      [9, 29, 15, 8, '#ffd0c0'],
    ].map(([dx, dy, bw, bh, colour]) => rect(x + dx, y + dy, bw, bh, colour)),
  );
}
