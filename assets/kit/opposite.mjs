import { cold, lamp } from './palette.mjs';
import { circle, ellipse, g, path, rect } from './sheet.mjs';
import { paneShape } from './window.mjs';

/** The house across the street as seen from the bedroom; its one window, in stage units. */
const OPPOSITE = { x: 930, w: 320, top: 96, bottom: 560 };
export const ONE_WINDOW = { x: 1046, y: 112, w: 88, h: 92, arch: 12 };

export function oppositeHouse(page) {
  const { x, w, top, bottom } = OPPOSITE;
  const paper = page.paper({ light: 0.45, dark: 0.5, drop: 5, spread: 10 });
  const dark = page.linear([
    [0, '#211859'],
    [1, '#2c2168'],
  ]);
  page.add(
    path(
      `M${x} ${bottom}V${top}L${x + w / 2} -34L${x + w} ${top}V${bottom}Z`,
      page.linear([
        [0, '#40297c'],
        [1, '#33226e'],
      ]),
      { filter: paper },
    ),
    path(
      `M${x - 22} ${top + 20}L${x + w / 2} -56L${x + w + 22} ${top + 20}L${x + w + 12} ${top + 34}L${x + w / 2} -24L${x - 12} ${top + 34}Z`,
      '#2a1d66',
      { filter: paper },
    ),
    rect(x, 276, w, 6, '#4b3488', { opacity: 0.6 }),
    [966, 1150].map((at) => path(paneShape({ x: at, y: 312, w: 62, h: 78, arch: 10 }), dark)),
    path(`M1062 ${bottom}V356q0 -26 28 -26t28 26v204Z`, '#231a5c'),
  );
  const { x: left, y, w: width, h } = ONE_WINDOW;
  page.add(
    path(paneShape({ ...ONE_WINDOW, x: left - 8, y: y - 8, w: width + 16, h: h + 16, arch: 18 }), '#5b4298', {
      filter: page.paper({ light: 0.5, dark: 0.4, drop: 3, spread: 4 }),
    }),
    path(
      paneShape(ONE_WINDOW),
      page.linear([
        [0, '#28246c'],
        [1, '#4a559e'],
      ]),
    ),
    circle(
      left + width * 0.46,
      y + h * 0.8,
      30,
      page.radial([
        [0, cold.dim, 0.55],
        [1, cold.dim, 0],
      ]),
    ),
    drapes('#3d3280'),
    bars('#5b4298'),
    rect(left - 14, y + h + 10, width + 28, 9, '#6a50a8', { rx: 2 }),
  );
}

const bars = (colour) => {
  const { x, y, w, h } = ONE_WINDOW;
  return [rect(x + w / 2 - 2, y, 4, h, colour), rect(x, y + h * 0.4, w, 4, colour)];
};

const drapes = (colour) => {
  const { x, y, w, h } = ONE_WINDOW;
  return [
    path(`M${x} ${y + 10}V${y + h}h12Q${x + 12} ${y + h * 0.5} ${x + 34} ${y + 2}h-26Z`, colour),
    path(`M${x + w} ${y + 10}V${y + h}h-12Q${x + w - 12} ${y + h * 0.5} ${x + w - 34} ${y + 2}h26Z`, colour),
  ];
};

/** The same window answering: warm panes, somebody there, and light on the street. */
export function oppositeLight(page, person) {
  const { x, y, w, h } = ONE_WINDOW;
  const [cx, cy] = [x + w / 2, y + h / 2];
  page.add(
    circle(
      cx,
      cy,
      190,
      page.radial([
        [0, '#ffcf82', 0.6],
        [0.35, '#ffa860', 0.24],
        [1, '#ff8a60', 0],
      ]),
    ),
    path(paneShape({ ...ONE_WINDOW, x: x - 8, y: y - 8, w: w + 16, h: h + 16, arch: 18 }), '#b5566a'),
    path(
      paneShape(ONE_WINDOW),
      page.radialAt(cx, cy, 66, [
        [0, '#fffbe9'],
        [0.5, lamp.light],
        [1, '#ffc067'],
      ]),
    ),
    g(
      { 'clip-path': page.clip(path(paneShape(ONE_WINDOW), '#fff')) },
      person,
      drapes('#ff9a7c'),
      g({ opacity: 0.5 }, bars('#b5566a')),
    ),
    rect(x - 14, y + h + 10, w + 28, 9, '#ffbe92', { rx: 2 }),
    ellipse(
      cx,
      520,
      190,
      46,
      page.radial([
        [0, '#ffb878', 0.34],
        [1, '#ffb878', 0],
      ]),
    ),
  );
}
