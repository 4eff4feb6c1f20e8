import { mix } from './palette.mjs';
import { rng } from './rng.mjs';
import { ellipse, n, path, rect, STAGE } from './sheet.mjs';

/** A wall of papered planks, warmed where the light falls. `glow` is [x, y, rx, ry, strength]. */
export function wall(page, { top = '#221757', bottom = '#3a2468', plank = 120, glow, seam = '#1a1148' }) {
  page.add(
    rect(
      STAGE.left,
      STAGE.top,
      STAGE.width,
      STAGE.height,
      page.linear([
        [0, top],
        [1, bottom],
      ]),
    ),
  );
  const seams = [];
  for (let x = STAGE.left + plank; x < STAGE.right; x += plank) seams.push(`M${x} ${STAGE.top}V${STAGE.bottom}`);
  page.add(path(seams.join(''), 'none', { stroke: seam, 'stroke-width': 2, opacity: 0.35 }));
  if (glow) warmth(page, ...glow);
}

export function warmth(page, x, y, rx, ry, strength = 0.4) {
  page.add(
    ellipse(
      x,
      y,
      rx,
      ry,
      page.radial([
        [0, '#ff9f86', strength],
        [0.5, '#cc5c92', strength * 0.45],
        [1, '#a84a96', 0],
      ]),
    ),
  );
}

/** A wooden top seen from a little above, running past both edges. `y` is its far edge. */
export function desk(page, y, { light = '#c27a62', dark = '#6d3a5c', front = '#4a2758', lip = 40, seed = 4 } = {}) {
  const random = rng(seed);
  const top = page.linearAt(0, y, 0, y + lip + 50, [
    [0, light],
    [1, mix(light, dark, 0.55)],
  ]);
  page.add(
    rect(STAGE.left, y, STAGE.width, lip, top, {
      filter: page.paper({ rim: '#ffd0a8', light: 0.6, dark: 0.5, drop: -6, spread: 10, margin: 40 }),
    }),
  );
  const grains = Array.from({ length: 26 }, () => {
    const [x, at] = [random.between(STAGE.left, STAGE.right), y + random.between(5, lip - 5)];
    return `M${n(x)} ${n(at)}q${n(random.between(30, 60))} ${n(random.between(-2, 2))} ${n(random.between(70, 150))} 0`;
  });
  page.add(
    path(grains.join(''), 'none', { stroke: dark, 'stroke-width': 1.6, opacity: 0.28, 'stroke-linecap': 'round' }),
  );
  page.add(
    rect(STAGE.left, y + lip, STAGE.width, 12, dark),
    rect(
      STAGE.left,
      y + lip + 12,
      STAGE.width,
      STAGE.bottom - y,
      page.linear([
        [0, mix(front, '#120d3a', 0.15)],
        [1, mix(front, '#120d3a', 0.55)],
      ]),
    ),
  );
  for (let x = -200; x < STAGE.right; x += 290)
    page.add(
      rect(x, y + lip + 26, 262, 90, mix(front, '#8a4a70', 0.18), {
        rx: 6,
        filter: page.paper({ light: 0.3, dark: 0.35, drop: 3, spread: 4 }),
      }),
      rect(x + 112, y + lip + 60, 38, 7, '#d99a6c', { rx: 3.5 }),
    );
}

/** A big window of the room: frame, sill, and what `view` draws outside, clipped to the panes. `bars` are x positions. */
export function roomWindow(page, { x, y, w, h, r = 18, bars = [], frame = '#6a4aa8', view }) {
  const clip = page.clip(rect(x, y, w, h, '#fff', { rx: r }));
  const paper = page.paper({ light: 0.6, dark: 0.55, drop: 5, spread: 7, margin: 12 });
  page.add(rect(x - 14, y - 14, w + 28, h + 28, frame, { rx: r + 12, filter: paper }));
  page.group({ 'clip-path': clip }, () => {
    view();
    page.add(
      rect(
        x,
        y,
        w,
        26,
        page.linear([
          [0, '#080420', 0.55],
          [1, '#080420', 0],
        ]),
      ),
    );
  });
  page.add(
    bars.map((at) =>
      rect(at - 5, y, 10, h, frame, { filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 4, margin: 60 }) }),
    ),
    rect(x - 34, y + h + 8, w + 68, 18, mix(frame, '#b79cf0', 0.35), {
      rx: 5,
      filter: page.paper({ light: 0.6, dark: 0.55, drop: 7, spread: 8, margin: 30 }),
    }),
  );
}

/** A heavy curtain from its rail: `side` 1 hangs open to the right, -1 to the left. */
export function curtain(page, x, top, bottom, width, side, colour = '#e2606a') {
  const folds = 5;
  const at = (share) => x + side * width * share;
  const shape = `M${n(at(0))} ${top}H${n(at(1))}Q${n(at(0.92))} ${n(top + (bottom - top) * 0.5)} ${n(at(0.5))} ${n(top + (bottom - top) * 0.66)}Q${n(at(0.72))} ${n(top + (bottom - top) * 0.84)} ${n(at(0.78))} ${bottom}H${n(at(0))}Z`;
  const lines = Array.from(
    { length: folds },
    (_, fold) =>
      `M${n(at((fold + 0.6) / folds))} ${top}Q${n(at((fold + 0.5) / folds))} ${n(top + (bottom - top) * 0.42)} ${n(at(((fold + 0.4) / folds) * 0.5))} ${n(top + (bottom - top) * 0.64)}`,
  );
  page.add(
    path(
      shape,
      page.linear([
        [0, mix(colour, '#2b1a63', 0.5)],
        [0.6, colour],
        [1, mix(colour, '#5a2458', 0.5)],
      ]),
      { filter: page.paper({ rim: '#ffc0a8', light: 0.5, dark: 0.55, drop: 6, spread: 10 }) },
    ),
    path(lines.join(''), 'none', {
      stroke: mix(colour, '#4a1f58', 0.6),
      'stroke-width': 5,
      opacity: 0.5,
      'stroke-linecap': 'round',
    }),
    path(
      `M${n(at(-0.02))} ${n(top + (bottom - top) * 0.63)}L${n(at(0.54))} ${n(top + (bottom - top) * 0.64)}l0 14L${n(at(-0.02))} ${n(top + (bottom - top) * 0.69)}Z`,
      '#ffc67c',
      { filter: page.paper({ rim: '#fff0d0', light: 0.6, dark: 0.4, drop: 2, spread: 3 }) },
    ),
  );
}
