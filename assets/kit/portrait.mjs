import { circle, ellipse, g, line, path, rect } from './sheet.mjs';

/** A square of soft light on a stand; `side` 1 looks to the right. */
export function softbox(page, x, y, side) {
  page.add(
    path(
      `M${x + side * 60} ${y - 80}L${x + side * 560} ${y - 180}V${y + 460}L${x + side * 60} ${y + 110}Z`,
      page.linear(
        [
          [0, '#fff3dc', 0.2],
          [1, '#ffc0a8', 0],
        ],
        side > 0 ? 0 : 1,
        0,
        side > 0 ? 1 : 0,
        0,
      ),
    ),
    g(
      { filter: page.paper({ rim: '#ffe0f0', light: 0.5, dark: 0.5, drop: 5, spread: 7, margin: 20 }) },
      line(
        [
          [x, y + 60],
          [x, 640],
        ],
        '#4a2c74',
        9,
      ),
      line(
        [
          [x - 56, 656],
          [x, 580],
          [x + 56, 656],
        ],
        '#4a2c74',
        8,
      ),
      path(
        `M${x - side * 46} ${y - 30}L${x + side * 44} ${y - 106}L${x + side * 62} ${y + 124}L${x - side * 40} ${y + 44}Z`,
        '#3d2468',
      ),
    ),
    path(
      `M${x + side * 44} ${y - 106}L${x + side * 74} ${y - 92}L${x + side * 86} ${y + 108}L${x + side * 62} ${y + 124}Z`,
      '#fff6e2',
    ),
    ellipse(
      x + side * 70,
      y + 8,
      120,
      170,
      page.radial([
        [0, '#fff0cf', 0.5],
        [1, '#ffb0a0', 0],
      ]),
    ),
  );
}

/** A camera waits on its three legs. */
export function tripod(page, x, y) {
  page.add(
    g(
      { filter: page.paper({ rim: '#e6d6ff', light: 0.55, dark: 0.5, drop: 5, spread: 6, margin: 20 }) },
      line(
        [
          [x - 62, y + 40],
          [x, y - 150],
          [x + 62, y + 40],
        ],
        '#3d2a70',
        8,
      ),
      line(
        [
          [x, y - 150],
          [x + 6, y + 44],
        ],
        '#33205c',
        8,
      ),
      rect(x - 52, y - 226, 104, 76, '#54408f', { rx: 10 }),
      rect(x - 22, y - 244, 50, 22, '#54408f', { rx: 6 }),
      circle(x + 34, y - 188, 34, '#3d2a70'),
      circle(x + 34, y - 188, 24, '#7f9ce8'),
      circle(x + 27, y - 196, 8, '#e6f1ff'),
      circle(x - 38, y - 212, 5, '#ff8fb4'),
    ),
  );
}

/** A stool to sit for a portrait. */
export function stool(page, x, y) {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffd0e0', light: 0.5, dark: 0.5, drop: 4, spread: 6, margin: 20 }) },
      line(
        [
          [x - 34, y + 60],
          [x - 16, y - 40],
        ],
        '#5b3f8c',
        8,
      ),
      line(
        [
          [x + 34, y + 60],
          [x + 16, y - 40],
        ],
        '#5b3f8c',
        8,
      ),
      line(
        [
          [x - 28, y + 22],
          [x + 28, y + 22],
        ],
        '#5b3f8c',
        6,
      ),
      ellipse(x, y - 44, 52, 15, '#c2447f'),
      ellipse(x, y - 51, 52, 15, '#e8709f'),
    ),
  );
}
