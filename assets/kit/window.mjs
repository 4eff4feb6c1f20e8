import { cold, lamp } from './palette.mjs';
import { g, n, path, rect } from './sheet.mjs';

/** The outline of a pane: square below, gently arched above by `arch` units. */
export function paneShape({ x, y, w, h, arch = 6 }) {
  return `M${n(x)} ${n(y + h)}V${n(y + arch)}Q${n(x)} ${n(y)} ${n(x + Math.min(arch, w / 2))} ${n(y)}H${n(x + w - Math.min(arch, w / 2))}Q${n(x + w)} ${n(y)} ${n(x + w)} ${n(y + arch)}V${n(y + h)}Z`;
}

const grown = (win, by) => ({
  ...win,
  x: win.x - by,
  y: win.y - by,
  w: win.w + 2 * by,
  h: win.h + 2 * by,
  arch: (win.arch ?? 6) + by,
});

function bars({ x, y, w, h }, colour, thick) {
  const columns = w > 60 ? 4 : 2;
  const parts = [];
  for (let at = 1; at < columns; at += 1) parts.push(rect(x + (w * at) / columns - thick / 2, y, thick, h, colour));
  parts.push(rect(x, y + h * 0.42 - thick / 2, w, thick, colour));
  return parts;
}

/** An unlit window: frame of paper, deep pane, a slanting reflection of the moon. */
export function darkWindow(page, win, { frame = cold.frame, bar = frame, sill = '#8a5a8c', reflection = 0.16 } = {}) {
  const { x, y, w, h } = win;
  const pane = page.linear([
    [0, '#17124a'],
    [0.5, cold.pane],
    [1, cold.paneHigh],
  ]);
  const clip = page.clip(path(paneShape(win), '#fff'));
  page.add(
    path(paneShape(grown(win, 4)), frame, { filter: page.paper({ light: 0.3, dark: 0.35, drop: 2, spread: 2.5 }) }),
    path(paneShape(win), pane),
    g(
      { 'clip-path': clip },
      path(
        `M${n(x - 4)} ${n(y + h)}L${n(x + w * 0.5)} ${n(y - 4)}H${n(x + w * 0.82)}L${n(x + w * 0.3)} ${n(y + h)}Z`,
        '#b9c4ff',
        { opacity: reflection },
      ),
      rect(
        x,
        y,
        w,
        7,
        page.linear([
          [0, '#080420', 0.6],
          [1, '#080420', 0],
        ]),
      ),
      bars(win, bar, 3),
    ),
    rect(x - 8, y + h + 3, w + 16, 5, sill, {
      rx: 1.5,
      filter: page.paper({ light: 0.45, dark: 0.45, drop: 2, spread: 2 }),
    }),
  );
}

/** The same window with somebody home. `inside` is drawn on the light, behind the bars; `tone` is the colour of the frame. */
export function litWindow(page, win, { inside = '', frame = '#8f3f55', sill = '#ffc79a', barOpacity = 0.85 } = {}) {
  const { x, y, w, h } = win;
  const pane = page.radialAt(n(x + w / 2), n(y + h * 0.45), n(Math.max(w, h) * 0.75), [
    [0, '#fffbe9'],
    [0.45, lamp.light],
    [1, '#ffc067'],
  ]);
  const clip = page.clip(path(paneShape(win), '#fff'));
  page.add(
    path(paneShape(grown(win, 4)), frame),
    path(paneShape(win), pane),
    g({ 'clip-path': clip }, inside, g({ opacity: barOpacity }, bars(win, frame, w > 60 ? 2 : 2.6))),
    rect(x - 8, y + h + 3, w + 16, 5, sill, { rx: 1.5 }),
  );
}

/** Warm air around a window. */
export function windowHalo(page, win, reach = 70, strength = 0.5) {
  const { x, y, w, h } = win;
  const halo = page.radial([
    [0, '#ffcf82', strength],
    [0.4, '#ffa860', strength * 0.45],
    [1, '#ff8a60', 0],
  ]);
  page.add(
    `<ellipse cx="${n(x + w / 2)}" cy="${n(y + h / 2)}" rx="${n(w / 2 + reach)}" ry="${n(h / 2 + reach)}" fill="${halo}"/>`,
  );
}
