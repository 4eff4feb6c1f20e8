import { circle, g, n, path, rect } from './sheet.mjs';

/** One leaf: a frame of paper with two panels of slats. `slat` is the colour between the slats. */
function leaf(x, y, w, h, { face, edge, slat, opacity = 1 }) {
  const inset = Math.max(2.4, w * 0.13);
  const middle = y + h * 0.52;
  const lines = [];
  for (let at = y + inset + 3; at < y + h - inset; at += 4.2)
    if (Math.abs(at - middle) > 3) lines.push(`M${n(x + inset)} ${n(at)}h${n(w - inset * 2)}`);
  return [
    rect(x, y, w, h, face, { rx: 1.2 }),
    path(lines.join(''), 'none', { stroke: slat, 'stroke-width': 1.7, opacity }),
    rect(x, y, 1.2, h, edge, { opacity: 0.8 }),
    rect(x, y, w, 1.2, edge, { opacity: 0.8 }),
  ];
}

export const COLD_LEAF = { face: '#2d7490', edge: '#7fc4cf', slat: '#1c4a70' };
export const WARM_LEAF = { face: '#2fa39b', edge: '#a8f0dc', slat: '#1d6f78' };

/** How wide each open leaf of a window is. */
const leafWidth = ({ w }) => (w > 50 ? 22 : 19);

/**
 * Both leaves folded back against the wall. `tilt` hangs one of them askew, as when something has forced it: 'left' or 'right'.
 */
export function openShutters(page, win, { paper = COLD_LEAF, tilt = '' } = {}) {
  const { x, y, w, h } = win;
  const wide = leafWidth(win);
  const shade = page.paper({ rim: '#c9f4f0', light: 0.3, dark: 0.5, drop: 3, spread: 3, margin: 40 });
  const turn = (side, px) =>
    tilt === side ? { transform: `rotate(${side === 'left' ? -5 : 6} ${n(px)} ${n(y)})` } : {};
  page.add(
    g(
      { filter: shade },
      g(turn('left', x - 4), leaf(x - wide - 4, y - 2, wide, h + 6, paper)),
      g(turn('right', x + w + 4), leaf(x + w + 4, y - 2, wide, h + 6, paper)),
    ),
  );
}

/** Both leaves closed over the window, and the warm lines of light that say that somebody is home, and at peace. */
export function closedShutters(page, win) {
  const { x, y, w, h } = win;
  const half = w / 2 + 2;
  const warm = { face: '#2c938f', edge: '#9fe8d6', slat: '#ffd98f' };
  page.add(
    rect(x - 3, y - 3, w + 6, h + 8, '#1c5f70', { rx: 2 }),
    leaf(x - 2, y - 2, half - 0.8, h + 6, warm),
    leaf(x + w / 2 + 0.8, y - 2, half - 0.8, h + 6, warm),
    rect(x + w / 2 - 0.9, y - 2, 1.8, h + 6, '#fff0c4'),
    circle(x + w / 2, y + h * 0.54, 1.8, '#ffe9b8'),
  );
}

/** The bare wall where the open leaves hung before, so that closed ones do not hang twice. */
export function bareWall(page, win, fill) {
  const wide = leafWidth(win);
  const { x, y, w, h } = win;
  page.add(rect(x - wide - 9, y - 6, wide + 7, h + 14, fill), rect(x + w + 2, y - 6, wide + 7, h + 14, fill));
}
