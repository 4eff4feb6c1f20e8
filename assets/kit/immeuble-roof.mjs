import { DORMERS, EYE, FACADE, HOIST, ROOF, roofShape, wall } from './immeuble-plan.mjs';
import { roofCat } from './roofs.mjs';
import { circle, curve, g, n, path, rect } from './sheet.mjs';
import { paneShape } from './window.mjs';

/** Slates in rows, one cut over the other. */
function slates() {
  const rows = [];
  for (let y = ROOF.ridge + 12, row = 0; y < FACADE.top; y += 12, row += 1) {
    const inset = 34 * (1 - (y - ROOF.ridge) / (FACADE.top - ROOF.ridge)) - 4;
    let d = `M${n(FACADE.left + inset + (row % 2) * 6)} ${y}`;
    for (let x = FACADE.left + inset; x < FACADE.right - inset - 14; x += 12) d += 'q6 7 12 0';
    rows.push(d);
  }
  return path(rows.join(''), 'none', { stroke: '#5f74b8', 'stroke-width': 1.3, opacity: 0.45 });
}

function chimneys(page) {
  page.add(
    g(
      { filter: page.paper({ rim: '#c9d8ff', light: 0.35, dark: 0.5, drop: 5, spread: 6, margin: 40 }) },
      [
        [430, 40],
        [556, 26],
        [716, 26],
        [800, 40],
      ].map(([x, w]) => [
        rect(x, 140, w, 44, '#3d4f8c'),
        rect(x - 4, 136, w + 8, 7, '#5672a4', { rx: 1 }),
        Array.from({ length: Math.floor(w / 13) }, (_, pot) =>
          path(`M${x + 3 + pot * 13} 136l1.500 -13h6l1.500 13Z`, '#a85f74'),
        ),
      ]),
    ),
  );
}

export function roof(page) {
  chimneys(page);
  page.add(
    path(
      roofShape,
      page.linear([
        [0, wall.roof],
        [1, wall.roofLow],
      ]),
      { filter: page.paper({ rim: '#b9e4ff', light: 0.5, dark: 0.5, drop: 5, spread: 7 }) },
    ),
    slates(),
    rect(FACADE.left + ROOF.inset - 6, ROOF.ridge - 5, FACADE.right - FACADE.left - 2 * ROOF.inset + 12, 8, '#4f68a8', {
      rx: 2,
      filter: page.paper({ light: 0.5, dark: 0.45, drop: 3, spread: 4 }),
    }),
  );
  for (const win of DORMERS) dormer(page, win);
  eye(page);
  hoist(page);
  roofCat(page, 676, ROOF.ridge - 4, 0.42, '#3a3f8c');
}

function dormer(page, win) {
  const { x, y, w, h } = win;
  page.add(
    g(
      { filter: page.paper({ rim: '#c9f4f0', light: 0.45, dark: 0.5, drop: 3, spread: 4, margin: 40 }) },
      path(`M${x - 7} ${y + h + 6}V${y + 6}h${w + 14}v${h}Z`, wall.top),
      path(`M${x - 12} ${y + 8}Q${x + w / 2} ${y - 24} ${x + w + 12} ${y + 8}Z`, '#46609f'),
    ),
    path(paneShape(win), '#1d1c58'),
    path(paneShape({ ...win, x: x + 2, y: y + 2, w: w - 4, h: h - 4 }), '#6f92cf', {
      opacity: win.bay % 2 ? 0.75 : 0.25,
    }),
    rect(x + w / 2 - 1, y, 2, h, wall.bottom),
    rect(x, y + h * 0.5, w, 2, wall.bottom),
  );
}

function eye(page) {
  const { x, y, r } = EYE;
  page.add(
    g(
      { filter: page.paper({ rim: '#c9f4f0', light: 0.5, dark: 0.55, drop: 4, spread: 6, margin: 40 }) },
      path(`M${x - 46} 264V224Q${x - 44} 184 ${x} 176Q${x + 44} 184 ${x + 46} 224V264Z`, wall.top),
      path(
        `M${x - 52} 226Q${x - 48} 176 ${x} 166Q${x + 48} 176 ${x + 52} 226L${x + 44} 226Q${x + 40} 188 ${x} 180Q${x - 40} 188 ${x - 44} 226Z`,
        '#5672a8',
      ),
      circle(x, y, r + 5, wall.trim),
    ),
    circle(x, y, r, '#1d1c58'),
    eyeBars('#4f7f9c'),
    path(`M${x - 46} 258h92v8h-92Z`, wall.trim),
  );
}

/** The glazing of the round window: a simple rose. */
export function eyeBars(colour) {
  const { x, y, r } = EYE;
  return [
    circle(x, y, r * 0.45, 'none', { stroke: colour, 'stroke-width': 2 }),
    [0, 60, 120].map((turn) => rect(x - r, y - 1, r * 2, 2, colour, { transform: `rotate(${turn} ${x} ${y})` })),
  ];
}

function hoist(page) {
  const { from, to, y } = HOIST;
  page.add(
    g(
      { filter: page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.5, drop: 4, spread: 5, margin: 60 }) },
      rect(from - 4, y - 12, 11, 84, '#7a4f6f', { rx: 2 }),
      rect(from - 14, y - 3, to - from + 24, 10, '#96607a', { rx: 2 }),
      path(`M${from + 4} ${y + 50}L${from + 86} ${y + 6}h12L${from + 6} ${y + 60}Z`, '#7a4f6f'),
      circle(1046, y + 10, 8, '#c99a6a'),
      circle(1046, y + 10, 3, '#4a2f60'),
    ),
    curve(`M1040 ${y + 10}Q960 ${y + 60} ${from + 2} ${y + 40}`, '#d9b48a', 1.6, { opacity: 0.6 }),
  );
}
