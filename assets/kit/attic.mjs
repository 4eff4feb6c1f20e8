import { mix } from './palette.mjs';
import { circle, g, n, path, rect, STAGE } from './sheet.mjs';

/** The boards under the roof, and the beams that carry it: two slopes that meet above the picture. */
export function underRoof(page) {
  page.add(
    rect(
      STAGE.left,
      STAGE.top,
      STAGE.width,
      STAGE.height,
      page.linear([
        [0, '#1d1a5c'],
        [1, '#34417f'],
      ]),
    ),
    slope(page, -1),
    slope(page, 1),
  );
  const beam = page.paper({ rim: '#ffd0b8', light: 0.45, dark: 0.55, drop: 7, spread: 9, margin: 20 });
  page.add(
    g(
      { filter: beam },
      path(
        'M-260 470L250 -130H330L-260 540Z',
        page.linear([
          [0, '#7a5478'],
          [1, '#5c3d6c'],
        ]),
      ),
      path(
        'M1540 470L1030 -130H950L1540 540Z',
        page.linear([
          [0, '#7a5478'],
          [1, '#5c3d6c'],
        ]),
      ),
      rect(
        STAGE.left,
        -34,
        STAGE.width,
        40,
        page.linear([
          [0, '#8a6084'],
          [1, '#5f4070'],
        ]),
      ),
    ),
    [-120, 180, 480, 800, 1100, 1400].map((x) => rect(x, -26, 90, 3, '#a87a90', { opacity: 0.35, rx: 1.5 })),
  );
}

function slope(page, side) {
  const at = (x) => n(640 + side * x);
  const boards = [];
  for (let row = 0; row < 7; row += 1) {
    const shift = row * 86;
    boards.push(
      path(
        `M${at(330 + shift)} -130L${at(900)} ${n(540 - shift * 1.18)}V${n(640 - shift * 1.18)}L${at(246 + shift)} -130Z`,
        mix('#3f3f86', row % 2 ? '#2a2b74' : '#4a4f92', 0.5),
        { filter: page.paper({ rim: '#b9c4ff', light: 0.22, dark: 0.35, drop: 3, spread: 4, margin: 8 }) },
      ),
    );
  }
  return boards;
}

/** A floor of broad boards that runs to us. */
export function boards(page, y) {
  page.add(
    rect(
      STAGE.left,
      y,
      STAGE.width,
      STAGE.bottom - y,
      page.linear([
        [0, '#8f6280'],
        [1, '#3f2a62'],
      ]),
      {
        filter: page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.5, drop: -5, spread: 10, margin: 20 }),
      },
    ),
  );
  const seams = [];
  for (let column = -12; column <= 12; column += 1)
    seams.push(`M${640 + column * 84} ${y}L${640 + column * 190} ${STAGE.bottom}`);
  page.add(path(seams.join(''), 'none', { stroke: '#4f3468', 'stroke-width': 3, opacity: 0.6 }));
}

/** A trunk with straps, its lid a little open; (x, base) is the left foot. */
export function trunk(page, x, base, w = 190, colour = '#3f7f9c') {
  const h = w * 0.56;
  page.add(
    g(
      { filter: page.paper({ rim: '#d4f6f4', light: 0.5, dark: 0.55, drop: 5, spread: 7, margin: 20 }) },
      path(
        `M${x} ${base - h * 0.62}Q${x} ${base - h} ${x + w * 0.16} ${base - h}H${x + w * 0.84}Q${x + w} ${base - h} ${x + w} ${base - h * 0.62}Z`,
        mix(colour, '#ffffff', 0.08),
      ),
      rect(x, base - h * 0.62, w, h * 0.62, colour, { rx: 3 }),
    ),
    rect(x, base - h * 0.64, w, 7, '#24406f'),
    [0.16, 0.74].map((share) => rect(x + w * share, base - h, w * 0.1, h, '#c98a6a', { rx: 2 })),
    rect(x + w * 0.44, base - h * 0.68, w * 0.12, 22, '#ffd9a0', { rx: 3 }),
    circle(x + w * 0.5, base - h * 0.55, 3, '#5a3a50'),
  );
}

/** A cardboard box, tied with string. */
export const carton = (page, x, base, w, h, colour = '#c48f6a') =>
  page.add(
    rect(
      x,
      base - h,
      w,
      h,
      page.linear([
        [0, mix(colour, '#ffe0c0', 0.15)],
        [1, mix(colour, '#4a2758', 0.4)],
      ]),
      {
        rx: 2,
        filter: page.paper({ rim: '#ffe9d4', light: 0.5, dark: 0.5, drop: 4, spread: 6, margin: 20 }),
      },
    ),
    rect(x + w * 0.46, base - h, w * 0.08, h, '#f0d4ac', { opacity: 0.7 }),
    path(`M${x} ${base - h * 0.5}H${x + w}`, 'none', { stroke: '#8a5560', 'stroke-width': 2.5 }),
  );

/** The round window of the gable with the night in it; `view` draws what is outside. */
export function gableEye(page, x, y, r, view) {
  page.add(
    circle(x, y, r + 16, '#5f8fa8', {
      filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.55, drop: 5, spread: 7, margin: 20 }),
    }),
  );
  page.group({ 'clip-path': page.clip(circle(x, y, r, '#fff')) }, view);
  page.add(
    circle(x, y, r * 0.42, 'none', { stroke: '#5f8fa8', 'stroke-width': 6 }),
    [0, 60, 120].map((turn) => rect(x - r, y - 3, r * 2, 6, '#5f8fa8', { transform: `rotate(${turn} ${x} ${y})` })),
  );
}

/** A bare bulb on its cord, warm. */
export function bulb(page, x, y) {
  page.add(
    rect(x - 1.5, STAGE.top, 3, y - STAGE.top, '#1a1148'),
    circle(
      x,
      y + 20,
      230,
      page.radial([
        [0, '#ffe9b8', 0.55],
        [0.3, '#ffb878', 0.22],
        [1, '#ff9a70', 0],
      ]),
    ),
    rect(x - 7, y - 8, 14, 16, '#5a4a86', { rx: 3 }),
    path(
      `M${x - 7} ${y + 8}Q${x - 16} ${y + 20} ${x - 11} ${y + 30}Q${x} ${y + 42} ${x + 11} ${y + 30}Q${x + 16} ${y + 20} ${x + 7} ${y + 8}Z`,
      '#fff3cf',
    ),
  );
}
