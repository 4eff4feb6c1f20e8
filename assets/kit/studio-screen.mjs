import { flask } from './flask.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';
import { show } from './studio-shows.mjs';

const FRAME = { dark: '#3d2a78', warm: '#b5446f' };

const glassOf = (page, { x, y, w, h }) => page.clip(rect(x, y, w, h, '#fff', { rx: 5 }));

const scanLines = ({ x, y, w, h }) => {
  let d = '';
  for (let at = y + 4; at < y + h; at += 6) d += `M${x} ${at}h${w}`;
  return path(d, 'none', { stroke: '#ffffff', 'stroke-width': 1, opacity: 0.07 });
};

/** A giant screen in the cold: the same flask as everywhere. */
export function coldScreen(page, box, { halo = 0.42 } = {}) {
  const { x, y, w, h } = box;
  const [cx, cy] = [x + w / 2, y + h / 2];
  page.add(
    ellipse(
      cx,
      cy,
      w * 0.95,
      h * 0.95,
      page.radial([
        [0, '#7fa6ff', halo],
        [0.5, '#5c7fe6', halo * 0.45],
        [1, '#5c7fe6', 0],
      ]),
    ),
    rect(x - 7, y - 7, w + 14, h + 14, FRAME.dark, {
      rx: 10,
      filter: page.paper({ rim: '#b9a2ff', light: 0.55, dark: 0.55, drop: 4, spread: 6, margin: 20 }),
    }),
    g(
      { 'clip-path': glassOf(page, box) },
      rect(
        x,
        y,
        w,
        h,
        page.linear([
          [0, '#1c2a70'],
          [0.6, '#3452a8'],
          [1, '#5478cc'],
        ]),
      ),
      circle(
        cx,
        cy,
        Math.min(w, h) * 0.62,
        page.radial([
          [0, '#dcecff', 0.75],
          [0.5, '#9cc0ff', 0.32],
          [1, '#7fa6ff', 0],
        ]),
      ),
      rays(cx, cy, Math.max(w, h)),
      flask(n(cx), n(cy), n(h * 0.74)),
      scanLines(box),
      path(`M${x} ${y}H${n(x + w * 0.42)}L${n(x + w * 0.16)} ${y + h}H${x}Z`, '#ffffff', { opacity: 0.07 }),
    ),
  );
}

const rays = (x, y, reach) =>
  g(
    { opacity: 0.16 },
    Array.from({ length: 8 }, (_, at) =>
      path(`M${n(x)} ${n(y)}L${n(x - reach * 0.09)} ${n(y - reach)}H${n(x + reach * 0.09)}Z`, '#e6f1ff', {
        transform: `rotate(${at * 45 + 22} ${n(x)} ${n(y)})`,
      }),
    ),
  );

/** The same screen with a picture of its own. */
export function warmScreen(page, box, { halo = 0.62 } = {}) {
  const { x, y, w, h } = box;
  page.add(
    ellipse(
      x + w / 2,
      y + h / 2,
      w * 0.72 + 56,
      h * 0.72 + 56,
      page.radial([
        [0, '#ffcf82', halo],
        [0.45, '#ff9a70', halo * 0.42],
        [1, '#ff7f8a', 0],
      ]),
    ),
    rect(x - 7, y - 7, w + 14, h + 14, FRAME.warm, { rx: 10 }),
    rect(x - 7, y - 7, w + 14, 3, '#ffb0c4', { rx: 1.5, opacity: 0.7 }),
    g({ 'clip-path': glassOf(page, box) }, show(page, box.show, box), scanLines(box)),
    curve(`M${x + 6} ${y + 4}H${n(x + w * 0.5)}`, '#ffffff', 2, { opacity: 0.5 }),
  );
}

/** Legs that carry a screen on a roof. */
export function screenLegs(page, { x, y, w, h }, foot) {
  const legs = [0.18, 0.5, 0.82].map((share) => `M${n(x + w * share)} ${y + h}V${foot}`).join('');
  page.add(
    curve(
      `${legs}M${n(x + w * 0.18)} ${y + h + 6}L${n(x + w * 0.5)} ${foot}L${n(x + w * 0.82)} ${y + h + 6}`,
      '#5b3f9a',
      3.4,
      {
        filter: page.paper({ light: 0.4, dark: 0.4, drop: 3, spread: 3, margin: 30 }),
      },
    ),
  );
}
