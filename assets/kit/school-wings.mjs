import { EAVES, roofShape, WING_WIDTH, WINGS, wall, wallShape } from './school-plan.mjs';
import { g, n, path, rect } from './sheet.mjs';
import { paneShape } from './window.mjs';

/** Rows of roof paper, one cut over the other. */
function tiles(page, x, from, to, left, right, colour) {
  const rows = [];
  for (let y = from; y < to; y += 11) {
    const share = (y - from) / (to - from);
    const inset = 24 * (1 - share);
    const points = [];
    for (let at = left + inset; at < right - inset; at += 12) points.push(`q6 7 12 0`);
    rows.push(`M${n(x + left + inset)} ${n(y)}${points.join('')}`);
  }
  page.add(path(rows.join(''), 'none', { stroke: colour, 'stroke-width': 1.4, opacity: 0.5 }));
}

export function wing(page, side) {
  const x = WINGS[side];
  const roof = page.linear([
    [0, wall.roof],
    [1, wall.roofLow],
  ]);
  const face = page.linear([
    [0, wall.top],
    [1, wall.bottom],
  ]);
  const outward = side === 'left' ? x - 6 : x + WING_WIDTH - 6;
  page.add(
    g(
      { filter: page.paper({ light: 0.3, dark: 0.5, drop: 5, spread: 6, margin: 40 }) },
      [60, 186].map((at) => [rect(x + at, 318, 20, 44, '#5a3070'), rect(x + at - 4, 314, 28, 7, '#744083', { rx: 1 })]),
    ),
    path(roofShape(x), roof, { filter: page.paper({ light: 0.5, dark: 0.5, drop: 5, spread: 7 }) }),
  );
  tiles(page, x, 356, EAVES, -10, WING_WIDTH + 10, '#5b3f9a');
  page.add(
    path(wallShape(x), face, { filter: page.paper({ rim: '#ffb0a0', light: 0.25, dark: 0.5, drop: 5, spread: 8 }) }),
    rect(x - 8, EAVES - 2, WING_WIDTH + 16, 9, wall.trim, {
      rx: 2,
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 4, spread: 4 }),
    }),
    rect(x, 500, WING_WIDTH, 5, wall.trim, {
      opacity: 0.75,
      filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 2 }),
    }),
    rect(x, 586, WING_WIDTH, 20, wall.plinth, { filter: page.paper({ light: 0.35, dark: 0.2, drop: 1, spread: 2 }) }),
  );
  for (let y = 412; y < 580; y += 22)
    page.add(rect(outward, y, (y / 22) % 2 > 1 ? 16 : 12, 12, wall.trim, { opacity: 0.65, rx: 1 }));
}

export function dormer(page, win) {
  const { x, y, w, h } = win;
  page.add(
    g(
      { filter: page.paper({ light: 0.5, dark: 0.45, drop: 3, spread: 4, margin: 40 }) },
      path(`M${x - 6} ${y + h + 8}V${y + 4}h${w + 12}v${h + 4}Z`, wall.top),
      path(`M${x - 12} ${y + 6}L${x + w / 2} ${y - 16}L${x + w + 12} ${y + 6}Z`, '#55358a'),
    ),
  );
  page.add(path(paneShape(win), '#231c5a'), rect(x + w / 2 - 1, y, 2, h, wall.bottom));
}
