import { mix } from './palette.mjs';
import { curve, g, n, path, rect } from './sheet.mjs';

/** A roof close to us: rows of paper tiles under a ridge from `left` to `right` at `y`, wider below. */
export function nearRoof(page, { left, right, y, bottom = 850, colour, slope = 60 }) {
  const shape = `M${left} ${y}H${right}L${right + slope} ${bottom}H${left - slope}Z`;
  page.add(
    path(
      shape,
      page.linearAt(0, y, 0, bottom, [
        [0, mix(colour, '#8a6fd0', 0.16)],
        [1, mix(colour, '#0d0930', 0.35)],
      ]),
      { filter: page.paper({ rim: '#c6b0ff', light: 0.55, dark: 0.55, drop: -4, spread: 10, margin: 14 }) },
    ),
  );
  const rows = [];
  for (let row = 0, at = y + 20; at < bottom; row += 1, at += 24) {
    const share = (at - y) / (bottom - y);
    const [from, to] = [left - slope * share, right + slope * share];
    let d = `M${n(from + (row % 2) * 15)} ${n(at)}`;
    for (let x = from + (row % 2) * 15; x < to - 30; x += 30) d += 'q15 17 30 0';
    rows.push(d);
  }
  page.add(path(rows.join(''), 'none', { stroke: mix(colour, '#8a7ae0', 0.3), 'stroke-width': 2.4, opacity: 0.45 }));
  page.add(
    rect(left - 6, y - 6, right - left + 12, 12, mix(colour, '#9a84e0', 0.28), {
      rx: 5,
      filter: page.paper({ light: 0.5, dark: 0.45, drop: 4, spread: 5 }),
    }),
  );
}

export function chimney(page, x, y, width, height, colour) {
  page.add(
    g(
      { filter: page.paper({ rim: '#c6b0ff', light: 0.55, dark: 0.5, drop: 4, spread: 7, margin: 30 }) },
      [0.12, 0.56].map((share) =>
        path(`M${n(x + width * share)} ${y - height}l3 -24h${n(width * 0.3 - 6)}l3 24Z`, mix(colour, '#c2607a', 0.5)),
      ),
      rect(x, y - height, width, height + 30, colour),
      rect(x - 7, y - height - 2, width + 14, 14, mix(colour, '#8a6fd0', 0.3), { rx: 2 }),
    ),
    [0, 1, 2].map((row) => [
      rect(x + 6 + (row % 2) * 14, y - height + 26 + row * 22, 20, 9, mix(colour, '#8a6fd0', 0.22), { rx: 1 }),
    ]),
  );
}

/** A cat that sits on the ridge, seen from behind, its tail hanging. */
export function roofCat(page, x, y, size, colour) {
  page.add(
    g(
      {
        transform: `translate(${x} ${y}) scale(${size})`,
        filter: page.paper({ rim: '#e2d0ff', light: 0.6, dark: 0.4, drop: 3, spread: 3, margin: 30 }),
      },
      path('M-22 0Q-26 -34 -10 -44Q-16 -54 -13 -72L-4 -64H6L15 -72Q18 -54 12 -44Q28 -34 24 0Z', colour),
      curve('M20 -4Q44 0 40 26Q38 40 50 42', colour, 8),
    ),
  );
}

export function aerial(page, x, y, height, colour) {
  page.add(
    curve(
      `M${x} ${y}V${y - height}M${x - 24} ${y - height + 8}H${x + 24}M${x - 16} ${y - height + 24}H${x + 16}M${x - 9} ${y - height + 40}H${x + 9}`,
      colour,
      3.4,
      { filter: page.paper({ light: 0.5, dark: 0.3, drop: 2, spread: 3, margin: 40 }) },
    ),
  );
}
