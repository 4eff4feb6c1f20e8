import { g, n, path, rect } from './sheet.mjs';

/** Shutters seen from within a room: big leaves, thick slats. */
function big(page, x, y, w, h, { face, slat, edge }) {
  const rows = [];
  for (let at = y + 16; at < y + h - 12; at += 15) rows.push(`M${n(x + 9)} ${n(at)}h${n(w - 18)}`);
  return g(
    { filter: page.paper({ rim: '#d4fff4', light: 0.5, dark: 0.5, drop: 4, spread: 7, margin: 20 }) },
    rect(x, y, w, h, face, { rx: 2 }),
    path(rows.join(''), 'none', { stroke: slat, 'stroke-width': 5 }),
    path(rows.join(''), 'none', { stroke: edge, 'stroke-width': 1.4, transform: 'translate(0 3.2)', opacity: 0.7 }),
  );
}

/** Thrown open: only their edges are seen, left and right of the view. */
export function openLeaf(page, x, y, w, h) {
  const cold = { face: '#2d7490', slat: '#1c4a70', edge: '#6fb4c4' };
  page.add(big(page, x - 14, y - 4, w * 0.22, h + 8, cold), big(page, x + w * 0.8, y - 4, w * 0.22, h + 8, cold));
}

/** Closed on the evening. The warm lines are the room's own light on the slats. */
export function closedLeaf(page, x, y, w, h) {
  const warm = { face: '#2f9a94', slat: '#ffdf9f', edge: '#1f7078' };
  const clip = page.clip(rect(x, y, w, h, '#fff', { rx: 16 }));
  page.add(
    g(
      { 'clip-path': clip },
      big(page, x, y, w / 2 - 3, h, warm),
      big(page, x + w / 2 + 3, y, w / 2 - 3, h, warm),
      rect(x + w / 2 - 3, y, 6, h, '#fff0c4'),
      rect(
        x,
        y,
        w,
        26,
        page.linear([
          [0, '#080420', 0.4],
          [1, '#080420', 0],
        ]),
      ),
    ),
    rect(x + w / 2 - 5, y, 10, h, '#4f8fa4', {
      filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 4, margin: 60 }),
    }),
  );
}
