import { circle, curve, g, n, path, rect } from './sheet.mjs';

/** A toothed wheel of paper. */
export function cog(page, x, y, r, teeth, tone, { hub = '#2b1650', turn = 0 } = {}) {
  let d = '';
  for (let at = 0; at < teeth; at += 1) {
    const step = (Math.PI * 2) / teeth;
    const angle = turn + at * step;
    const point = (share, reach) =>
      `${n(x + Math.cos(angle + step * share) * reach)} ${n(y + Math.sin(angle + step * share) * reach)}`;
    d += `${at === 0 ? 'M' : 'L'}${point(0, r * 0.84)}L${point(0.14, r)}L${point(0.44, r)}L${point(0.58, r * 0.84)}`;
  }
  page.add(
    g({ filter: page.paper({ rim: '#ffc4dc', light: 0.4, dark: 0.55, drop: 6, spread: 8 }) }, path(`${d}Z`, tone)),
    circle(x, y, r * 0.62, 'none', { stroke: hub, 'stroke-width': n(r * 0.05), opacity: 0.4 }),
    Array.from({ length: 6 }, (_, at) =>
      circle(x + Math.cos(at * 1.047 + turn) * r * 0.46, y + Math.sin(at * 1.047 + turn) * r * 0.46, r * 0.12, hub, {
        opacity: 0.75,
      }),
    ),
    circle(x, y, r * 0.2, hub),
    circle(x, y, r * 0.1, '#ffb4cc'),
  );
}

/** A belt from edge to edge on rollers. `y` is its upper side. */
export function conveyor(page, y, { belt = '#4a2f78', rim = '#8a6cc0', roller = '#2b1650' } = {}) {
  page.add(
    rect(
      -240,
      y,
      1760,
      62,
      page.linear([
        [0, belt],
        [1, '#33205c'],
      ]),
      {
        filter: page.paper({ rim: '#e0b8ff', light: 0.6, dark: 0.55, drop: -5, spread: 10, margin: 20 }),
      },
    ),
    rect(-240, y, 1760, 9, rim),
    Array.from({ length: 30 }, (_, at) => [
      circle(-210 + at * 60, y + 36, 15, roller),
      circle(-210 + at * 60, y + 36, 5, rim),
    ]),
    rect(
      -240,
      y + 62,
      1760,
      200,
      page.linear([
        [0, '#3d1f5a'],
        [1, '#1c1046'],
      ]),
    ),
    Array.from({ length: 7 }, (_, at) =>
      path(`M${-190 + at * 280} ${y + 62}h54l14 160h-82Z`, '#5a2f72', {
        filter: page.paper({ light: 0.35, dark: 0.4, drop: 3, spread: 5 }),
      }),
    ),
  );
}

/** A pipe along [x, y] points that turns at right angles. Each length is a bar: a filter drops a stroke without height. */
export function pipe(page, points, width, tone, light) {
  const bars = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at];
    const [left, top] = [Math.min(x, fromX) - width / 2, Math.min(y, fromY) - width / 2];
    return [left, top, Math.abs(x - fromX) + width, Math.abs(y - fromY) + width];
  });
  page.add(
    g(
      { filter: page.paper({ rim: '#ffc4dc', light: 0.35, dark: 0.5, drop: 5, spread: 7, margin: 12 }) },
      bars.map(([x, y, w, h]) => rect(x, y, w, h, tone, { rx: n(width * 0.42) })),
    ),
    bars.map(([x, y, w, h]) =>
      w > h
        ? rect(x + width, n(y + width * 0.2), n(w - 2 * width), n(width * 0.16), light, { opacity: 0.5, rx: 2 })
        : rect(n(x + width * 0.2), y + width, n(width * 0.16), n(h - 2 * width), light, { opacity: 0.5, rx: 2 }),
    ),
  );
}

/** A dial that trembles. */
export function gauge(page, x, y, r, turn, tone = '#fff1dc') {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffe0c0', light: 0.6, dark: 0.5, drop: 3, spread: 4, margin: 40 }) },
      circle(x, y, r + 5, '#a8587f'),
      circle(x, y, r, tone),
    ),
    Array.from({ length: 7 }, (_, at) => {
      const angle = ((at * 40 - 210) * Math.PI) / 180;
      return circle(x + Math.cos(angle) * r * 0.74, y + Math.sin(angle) * r * 0.74, 2.2, '#6b3f74');
    }),
    curve(`M${x} ${y}l${n(Math.cos(turn) * r * 0.62)} ${n(Math.sin(turn) * r * 0.62)}`, '#c2345f', 4),
    circle(x, y, 4.4, '#6b3f74'),
  );
}
