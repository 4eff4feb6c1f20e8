import { mix } from './palette.mjs';
import { circle, curve, g, path, rect } from './sheet.mjs';

const BRASS = [
  [0, '#ffe0a0'],
  [0.5, '#d99a5c'],
  [1, '#8f5a58'],
];

/** A board of hooks with a key on most of them: one per flat, and a coloured tag on each. */
export function keyRack(page, x, y, columns, rows) {
  const [dx, dy] = [46, 66];
  const tags = ['#ff8f7a', '#3fd6c6', '#ffc04f', '#b79cff', '#a8dc7a'];
  page.add(
    rect(
      x - 26,
      y - 30,
      columns * dx + 8,
      rows * dy + 26,
      page.linear([
        [0, '#8a5468'],
        [1, '#6b3f60'],
      ]),
      {
        rx: 6,
        filter: page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.5, drop: 5, spread: 7, margin: 20 }),
      },
    ),
    rect(x - 16, y - 20, columns * dx - 12, rows * dy + 6, '#54305a', { rx: 4 }),
  );
  const shade = page.paper({ rim: '#fff0d0', light: 0.5, dark: 0.5, drop: 3, spread: 3, margin: 40 });
  for (let at = 0; at < columns * rows; at += 1) {
    const [px, py] = [x + (at % columns) * dx, y + Math.floor(at / columns) * dy];
    page.add(circle(px, py - 6, 3.4, '#d99a5c'));
    if (at % 7 === 4) continue;
    page.add(
      g(
        { filter: shade, transform: `rotate(${((at * 37) % 13) - 6} ${px} ${py - 6})` },
        circle(px, py + 4, 7, 'none', { stroke: '#e8b46f', 'stroke-width': 3.4 }),
        path(
          `M${px - 1.7} ${py + 10}h3.400v22h-3.400ZM${px + 1} ${py + 22}h6v3.500h-6ZM${px + 1} ${py + 28}h5v3.500h-5Z`,
          '#e8b46f',
        ),
        path(`M${px + 5} ${py + 6}l11 5l-3 13l-8 -3Z`, tags[at % tags.length]),
      ),
    );
  }
}

/** Pigeonholes with the post of every flat. */
export function pigeonholes(page, x, y, columns, rows, cell = 58) {
  page.add(
    rect(x - 8, y - 8, columns * cell + 16, rows * cell + 16, '#7a4f6f', {
      rx: 5,
      filter: page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.5, drop: 5, spread: 7, margin: 20 }),
    }),
  );
  const papers = ['#fff3dc', '#d4f4ec', '#ffe0d4', '#e4dcff'];
  for (let at = 0; at < columns * rows; at += 1) {
    const [px, py] = [x + (at % columns) * cell, y + Math.floor(at / columns) * cell];
    page.add(
      rect(
        px + 3,
        py + 3,
        cell - 6,
        cell - 6,
        page.linear([
          [0, '#2b1c50'],
          [1, '#4a2f62'],
        ]),
        { rx: 2 },
      ),
      at % 3 === 1
        ? ''
        : [0, 1, 2]
            .slice(0, 1 + (at % 3))
            .map((sheet) =>
              rect(
                px + 8 + sheet * 3,
                py + cell - 16 - sheet * 7,
                cell - 20 - sheet * 4,
                6,
                mix(papers[(at + sheet) % 4], '#2b1a63', 0.25),
              ),
            ),
    );
  }
}

/** A hotel bell of brass; (x, base) is the middle of its foot. */
export const bell = (page, x, base, size = 1) =>
  g(
    {
      transform: `translate(${x} ${base}) scale(${size})`,
      filter: page.paper({ rim: '#fff0d0', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    path('M-40 -10q0 -44 40 -46q40 2 40 46Z', page.linear(BRASS)),
    rect(-52, -12, 104, 12, '#33477c', { rx: 5 }),
    circle(0, -60, 6, '#ffe0a0'),
  );

/** The register of the building, open. */
export const register = (page, x, y, size = 1) =>
  g(
    {
      transform: `translate(${x} ${y}) scale(${size})`,
      filter: page.paper({ rim: '#ffffff', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }),
    },
    path('M-92 30L-74 -18Q-38 -30 0 -16Q38 -30 74 -18L92 30Q46 14 0 30Q-46 14 -92 30Z', '#2a8f8c'),
    path('M-84 22L-69 -20Q-36 -30 0 -17V24Q-44 10 -84 22Z', '#fff3dc'),
    path('M84 22L69 -20Q36 -30 0 -17V24Q44 10 84 22Z', '#f4e4cc'),
    curve(
      'M-62 -10Q-36 -16 -10 -8M-66 0Q-38 -6 -10 2M-70 10Q-40 4 -12 12M62 -10Q36 -16 10 -8M66 0Q38 -6 10 2',
      '#a890b8',
      2.4,
    ),
  );

/** A green-shaded lamp of the kind that stands on counters. */
export function counterLamp(page, x, base) {
  page.add(
    circle(
      x,
      base - 92,
      190,
      page.radial([
        [0, '#ffe9b8', 0.5],
        [0.4, '#ffb878', 0.2],
        [1, '#ff9a70', 0],
      ]),
    ),
    path(
      `M${x - 54} ${base - 92}L${x - 120} ${base}H${x + 120}L${x + 54} ${base - 92}Z`,
      page.linear([
        [0, '#ffe9b8', 0.5],
        [1, '#ffb878', 0.04],
      ]),
    ),
    g(
      { filter: page.paper({ rim: '#d4fff4', light: 0.65, dark: 0.5, drop: 4, spread: 5, margin: 40 }) },
      rect(x - 3.5, base - 90, 7, 86, '#d99a5c'),
      path(`M${x - 34} ${base}q4 -14 34 -14t34 14Z`, '#b5785a'),
      path(
        `M${x - 60} ${base - 88}Q${x - 50} ${base - 132} ${x} ${base - 134}Q${x + 50} ${base - 132} ${x + 60} ${base - 88}Z`,
        '#2fa39b',
      ),
    ),
    path(
      `M${x - 60} ${base - 88}Q${x} ${base - 76} ${x + 60} ${base - 88}Q${x} ${base - 96} ${x - 60} ${base - 88}Z`,
      '#fff6dc',
    ),
  );
}
