import { THEMES } from './film-reel.mjs';
import { mix } from './palette.mjs';
import { circle, curve, ellipse, rect } from './sheet.mjs';

/** Where the five lanterns of the engine room hang. */
const SPOTS = [
  [96, 58, 40],
  [330, 92, 36],
  [690, 60, 40],
  [1010, 96, 36],
  [1226, 60, 40],
];

/** The five lanterns, hung from the pipes, out or alight. */
export function themeLanterns(page, on) {
  SPOTS.forEach(([x, y, r], at) => {
    const tone = THEMES[at];
    const body = on
      ? page.radial(
          [
            [0, '#fffbe6'],
            [0.5, mix(tone, '#ffe9b8', 0.5)],
            [1, tone],
          ],
          0.5,
          0.6,
          0.6,
        )
      : page.linear([
          [0, mix(tone, '#2b1a63', 0.72)],
          [1, mix(tone, '#2b1a63', 0.58)],
        ]);
    const band = mix(tone, '#3a1a50', on ? 0.45 : 0.75);
    if (on)
      page.add(
        circle(
          x,
          y + r,
          r * 2.9,
          page.radial([
            [0, mix(tone, '#ffe9b8', 0.45), 0.5],
            [0.4, tone, 0.16],
            [1, tone, 0],
          ]),
        ),
      );
    page.add(
      curve(`M${x} -40V${y}`, '#1d1046', 4),
      ellipse(
        x,
        y + r,
        r,
        r * 0.94,
        body,
        on ? {} : { filter: page.paper({ rim: '#d9c0ff', light: 0.4, dark: 0.5, drop: 4, spread: 6 }) },
      ),
      [0.36, 0.72].map((share) =>
        ellipse(x, y + r, r * share, r * 0.94, 'none', { stroke: band, 'stroke-width': 1.6, opacity: 0.5 }),
      ),
      rect(x - r * 0.36, y - r * 0.06, r * 0.72, r * 0.2, band, { rx: 2 }),
      rect(x - r * 0.36, y + r * 1.84, r * 0.72, r * 0.2, band, { rx: 2 }),
      curve(`M${x} ${y + r * 2.04}v${r * 0.5}`, band, 3),
    );
  });
}
