import { mix } from './palette.mjs';
import { circle, ellipse, g, n, path, rect, STAGE } from './sheet.mjs';

/** Panelling of the entrance: a wall of paper, a rail, square panels below. */
export function panelled(page, { top, bottom, dado, rail, y = 470, every = 176 }) {
  page.add(
    rect(
      STAGE.left,
      STAGE.top,
      STAGE.width,
      STAGE.height,
      page.linear([
        [0, top],
        [1, bottom],
      ]),
    ),
    rect(
      STAGE.left,
      y,
      STAGE.width,
      STAGE.bottom - y,
      page.linear([
        [0, dado],
        [1, mix(dado, '#120d3a', 0.5)],
      ]),
    ),
  );
  for (let x = STAGE.left + 14; x < STAGE.right; x += every)
    page.add(
      rect(x, y + 26, every - 26, 150, mix(dado, '#120d3a', 0.18), {
        rx: 4,
        filter: page.paper({ rim: '#c9f4f0', light: 0.3, dark: 0.35, drop: 2, spread: 4, margin: 20 }),
      }),
    );
  page.add(
    rect(STAGE.left, y - 4, STAGE.width, 13, rail, {
      filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.5, drop: 5, spread: 6 }),
    }),
  );
}

/** A floor of checkered tiles running to us. */
export function tiles(page, y, light, dark) {
  page.add(
    rect(
      STAGE.left,
      y,
      STAGE.width,
      STAGE.bottom - y,
      page.linear([
        [0, light],
        [1, mix(light, '#120d3a', 0.6)],
      ]),
      {
        filter: page.paper({ rim: '#d4ecff', light: 0.4, dark: 0.5, drop: -5, spread: 10, margin: 20 }),
      },
    ),
  );
  const rows = [0, 20, 46, 80, 124, 180, 250];
  const at = (column, row) => [640 + column * (92 + rows[row] * 0.85), y + rows[row]];
  const cells = [];
  for (let row = 0; row < rows.length - 1; row += 1)
    for (let column = -11; column < 11; column += 1)
      if ((column + row) % 2 === 0) {
        const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
        cells.push(`M${corners.map((corner) => corner.map(n).join(' ')).join('L')}Z`);
      }
  page.add(path(cells.join(''), dark, { opacity: 0.55 }));
}

/** Stairs that climb away to the left or the right, with their banister. (x, y) is the foot of the first step. */
export function staircase(page, x, y, { side = -1, steps = 9, colour = '#7a5f9c', rail = '#e0a07c' } = {}) {
  const [w, h] = [44, 27];
  const tread = page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.5, drop: 4, spread: 6, margin: 30 });
  for (let at = steps; at >= 0; at -= 1) {
    const left = side < 0 ? x - (at + 1) * w - 700 : x + at * w;
    page.add(
      rect(left, y - (at + 1) * h, w + 700, (at + 1) * h + 4, mix(colour, '#2b1a63', 0.1 + (at / steps) * 0.45), {
        filter: tread,
      }),
    );
  }
  const posts = [];
  for (let at = 0; at <= steps; at += 1) {
    const px = x + side * (at * w + w * 0.5);
    posts.push(rect(px - 2.5, y - (at + 1) * h - 74, 5, 76, '#3f5a90'));
  }
  const end = [x + side * (steps * w + w * 0.5), y - (steps + 1) * h - 74];
  page.add(
    g({ filter: page.paper({ rim: '#c9f4f0', light: 0.5, dark: 0.45, drop: 3, spread: 4, margin: 30 }) }, posts),
    path(`M${x + side * w * 0.5} ${y - h - 80}L${end.join(' ')}v13L${x + side * w * 0.5} ${y - h - 66}Z`, rail, {
      filter: page.paper({ rim: '#ffe9d4', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    }),
    rect(x + side * w * 0.5 - 8, y - h - 92, 16, 96, rail, {
      rx: 3,
      filter: page.paper({ rim: '#ffe9d4', light: 0.5, dark: 0.5, drop: 4, spread: 5, margin: 30 }),
    }),
    circle(x + side * w * 0.5, y - h - 100, 13, rail, {
      filter: page.paper({ rim: '#ffe9d4', light: 0.7, dark: 0.5, drop: 3, spread: 4, margin: 40 }),
    }),
  );
}

/** A wall of small brass letter boxes, some with a paper sticking out. */
export function letterBoxes(page, x, y, columns, rows) {
  const brass = page.linear([
    [0, '#f0c48a'],
    [1, '#a8705f'],
  ]);
  const box = page.paper({ rim: '#fff0d0', light: 0.5, dark: 0.45, drop: 3, spread: 3, margin: 30 });
  page.add(rect(x - 12, y - 12, columns * 62 + 18, rows * 50 + 18, '#33406f', { rx: 6, filter: box }));
  for (let at = 0; at < columns * rows; at += 1) {
    const [px, py] = [x + (at % columns) * 62, y + Math.floor(at / columns) * 50];
    page.add(
      at % 5 === 2 ? path(`M${px + 14} ${py + 14}l4 -16h24l2 16Z`, '#fff3dc', { filter: box }) : '',
      rect(px, py, 56, 44, brass, { rx: 3, filter: box }),
      rect(px + 11, py + 10, 34, 5, '#4a2f50', { rx: 2.5 }),
      rect(px + 16, py + 24, 24, 9, '#ffe9c4', { rx: 1.5 }),
    );
  }
}

/** A paper lantern on a cord, lit. */
export function hanging(page, x, y, r, colour = '#3fd6c6') {
  page.add(
    rect(x - 1.5, STAGE.top, 3, y - STAGE.top, '#1a1148'),
    circle(
      x,
      y + r,
      r * 4.4,
      page.radial([
        [0, '#ffe9b8', 0.5],
        [0.4, '#ffb878', 0.16],
        [1, '#ff9a70', 0],
      ]),
    ),
    ellipse(
      x,
      y + r,
      r,
      r * 0.9,
      page.radial(
        [
          [0, '#fffbe6'],
          [0.6, '#ffe3a6'],
          [1, mix(colour, '#ffe9b8', 0.35)],
        ],
        0.5,
        0.6,
        0.62,
      ),
    ),
    [0.36, 0.72].map((share) =>
      ellipse(x, y + r, r * share, r * 0.9, 'none', {
        stroke: mix(colour, '#7a5a40', 0.4),
        'stroke-width': 1.4,
        opacity: 0.5,
      }),
    ),
    rect(x - r * 0.36, y + r * 0.02, r * 0.72, r * 0.16, '#2a5f78', { rx: 2 }),
    rect(x - r * 0.36, y + r * 1.82, r * 0.72, r * 0.16, '#2a5f78', { rx: 2 }),
  );
}
