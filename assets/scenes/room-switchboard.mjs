import { curtain, desk, wall, warmth } from '../kit/indoor.mjs';
import { circle, curve, ellipse, g, path, rect, stagePicture } from '../kit/sheet.mjs';

const BRASS = [
  [0, '#ffe0a0'],
  [0.5, '#d99a5c'],
  [1, '#8f5a58'],
];

function panel(page, x, y, w, h) {
  page.add(
    rect(
      x,
      y,
      w,
      h,
      page.linear([
        [0, '#7a4264'],
        [1, '#5c3060'],
      ]),
      { rx: 6, filter: page.paper({ rim: '#ffc8a0', light: 0.4, dark: 0.5, drop: 5, spread: 7 }) },
    ),
    rect(
      x + 14,
      y + 14,
      w - 28,
      h - 28,
      page.linear([
        [0, '#4d2a5e'],
        [1, '#643664'],
      ]),
      { rx: 4 },
    ),
    rect(
      x + 14,
      y + 14,
      w - 28,
      10,
      page.linear([
        [0, '#1a0f40', 0.5],
        [1, '#1a0f40', 0],
      ]),
    ),
  );
}

function sockets(page, x, y, columns, rows, lit) {
  for (let at = 0; at < columns * rows; at += 1) {
    const [px, py] = [x + (at % columns) * 40, y + Math.floor(at / columns) * 52];
    const on = lit.includes(at);
    if (on)
      page.add(
        circle(
          px,
          py - 17,
          24,
          page.radial([
            [0, '#ffe9b8', 0.7],
            [1, '#ff9d4f', 0],
          ]),
        ),
      );
    page.add(
      circle(px, py, 10, page.linear(BRASS), {
        filter: page.paper({ light: 0.4, dark: 0.5, drop: 2, spread: 2, margin: 60 }),
      }),
      circle(px, py, 5.4, '#1d1240'),
      circle(px, py - 17, 4, on ? '#fff6dc' : '#8a5668'),
    );
  }
}

/** A little brass lamp on the wall. */
function sconce(page, x, y) {
  page.add(
    ellipse(
      x,
      y + 30,
      150,
      170,
      page.radial([
        [0, '#ffcf82', 0.42],
        [0.5, '#ff9a70', 0.14],
        [1, '#ff9a70', 0],
      ]),
    ),
    g(
      { filter: page.paper({ rim: '#fff0d0', light: 0.6, dark: 0.45, drop: 3, spread: 4, margin: 40 }) },
      rect(x - 5, y - 30, 10, 40, page.linear(BRASS)),
      path(
        `M${x - 30} ${y + 26}L${x - 16} ${y - 8}h32l14 34Z`,
        page.linear([
          [0, '#ff9a78'],
          [1, '#ffe3a8'],
        ]),
      ),
    ),
    ellipse(x, y + 27, 24, 5, '#fff6dc'),
  );
}

export default stagePicture('room-switchboard', (page) => {
  wall(page, { top: '#33195a', bottom: '#5a2c62', plank: 88, seam: '#2a1450' });
  page.add(
    rect(-240, -20, 1760, 14, page.linear(BRASS), {
      opacity: 0.85,
      filter: page.paper({ rim: '#fff0d0', light: 0.6, dark: 0.5, drop: 5, spread: 6 }),
    }),
  );
  panel(page, -20, 40, 400, 540);
  panel(page, 416, 34, 866, 600);
  panel(page, 1310, 40, 300, 540);
  page.add(
    ellipse(
      849,
      330,
      470,
      330,
      page.radial([
        [0, '#ff9a80', 0.16],
        [1, '#ff9a80', 0],
      ]),
    ),
  );
  sockets(page, 44, 110, 8, 4, [3, 9, 21]);
  sockets(page, 1352, 110, 5, 6, [2, 11, 18]);
  page.add(rect(10, 330, 340, 5, page.linear(BRASS)));
  cords(page);
  sconce(page, 398, 16);
  sconce(page, 1296, 16);
  curtain(page, -250, -130, 690, 230, 1);
  curtain(page, 1530, -130, 690, 120, -1);
  desk(page, 650, { light: '#c27a5c', dark: '#6b3458', front: '#52284f', lip: 46 });
  warmth(page, 849, 676, 560, 60, 0.42);
  bell(page);
});

function cords(page) {
  const cord = page.paper({ light: 0.3, dark: 0.5, drop: 4, spread: 4, margin: 30 });
  const ends = [
    [70, '#ff7f6a'],
    [130, '#3fc4b6'],
    [190, '#ffb03b'],
    [250, '#d9609a'],
    [310, '#7f86f0'],
  ];
  page.add(
    g(
      { filter: cord },
      ends.map(([x, colour], at) =>
        curve(
          `M${x} 352C${x - 26} ${440 + at * 12} ${x + 34} ${470 - at * 8} ${x + 8} ${540 + (at % 2) * 18}`,
          colour,
          6,
        ),
      ),
      ends.map(([x], at) => rect(x + 3, 536 + (at % 2) * 18, 10, 24, '#ffd9a0', { rx: 3 })),
      ends.map(([x, colour]) => circle(x, 352, 7, colour)),
    ),
  );
}

function bell(page) {
  page.add(
    g(
      { filter: page.paper({ rim: '#fff0d0', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 }) },
      path('M96 672q0 -44 40 -46q40 2 40 46Z', page.linear(BRASS)),
      rect(84, 670, 104, 12, '#6b3458', { rx: 5 }),
      circle(136, 622, 6, '#ffe0a0'),
    ),
    g(
      { filter: page.paper({ rim: '#ffd9c4', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 40 }) },
      curve('M250 676q-4 -66 46 -66t46 66', '#4d3378', 9),
      rect(238, 644, 26, 40, '#ff8f74', { rx: 10 }),
      rect(328, 644, 26, 40, '#ff8f74', { rx: 10 }),
    ),
  );
}
