import { circle, g, n, path, rect } from './sheet.mjs';
import { scallops } from './tree.mjs';

/** An iron balcony from `left` to `right`; `y` is its floor. Drawn in front of the windows, lit or not. */
export function balcony(page, left, right, y, { iron = '#1f2a66', rail = '#5f8fa8', stone = '#5f93a8' } = {}) {
  const height = 19;
  const bars = [];
  for (let x = left + 4; x < right - 2; x += 7) bars.push(`M${n(x)} ${y}v${-height}`);
  const rings = [];
  for (let x = left + 7.5; x < right - 5; x += 14)
    rings.push(circle(x, y - height * 0.5, 3, 'none', { stroke: iron, 'stroke-width': 1.2 }));
  page.add(
    path(bars.join(''), 'none', { stroke: iron, 'stroke-width': 1.3 }),
    rings,
    rect(left, y - height - 2, right - left, 3, rail, { rx: 1.2 }),
    g(
      { filter: page.paper({ rim: '#c9f4f0', light: 0.45, dark: 0.5, drop: 4, spread: 4, margin: 40 }) },
      rect(left - 4, y - 1, right - left + 8, 6, stone, { rx: 1.5 }),
      path(`M${left + 4} ${y + 5}h9q-1 7 -9 8ZM${right - 13} ${y + 5}h9v8q-8 -1 -9 -8Z`, stone),
    ),
  );
}

/** A box of flowers hanging from a sill. */
export function sillBox(page, { x, y, w, h }, { wood, leaves, flowers = [], seed = 1 }) {
  const top = y + h + 4;
  page.add(
    path(scallops(x + w * 0.25, top, w * 0.24, 6, 7, seed), leaves),
    path(scallops(x + w * 0.72, top - 1, w * 0.27, 7, 7, seed + 3), leaves),
    flowers.map((colour, at) =>
      circle(x + 3 + at * ((w - 6) / Math.max(1, flowers.length - 1)), top - 3 + ((at * 5) % 5), 2.1, colour),
    ),
    rect(x - 4, top + 2, w + 8, 8, wood, { rx: 1.5 }),
  );
}
