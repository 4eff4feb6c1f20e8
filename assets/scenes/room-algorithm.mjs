import { filmReel, THEMES } from '../kit/film-reel.mjs';
import { wall, warmth } from '../kit/indoor.mjs';
import { cog, conveyor, gauge, pipe } from '../kit/machine.mjs';
import { mix } from '../kit/palette.mjs';
import { circle, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { themeLanterns } from '../kit/theme-lanterns.mjs';

/** The engine room of the machine that chooses: wheels behind glass, a belt of films, five lanterns that are out. */
export default stagePicture(
  'room-algorithm',
  (page) => {
    wall(page, { top: '#24174f', bottom: '#4a2362', plank: 176, seam: '#1a0f40', glow: [760, 380, 760, 420, 0.36] });
    window(page);
    pipe(
      page,
      [
        [-260, 28],
        [1540, 28],
      ],
      30,
      '#7a3f80',
      '#f0a0cc',
    );
    pipe(
      page,
      [
        [430, 28],
        [430, 130],
        [390, 130],
        [390, 560],
      ],
      22,
      '#63387c',
      '#d9a0e0',
    );
    pipe(
      page,
      [
        [1300, 28],
        [1300, 560],
      ],
      22,
      '#63387c',
      '#d9a0e0',
    );
    for (const [x, y] of [
      [430, 28],
      [1300, 28],
      [390, 300],
      [1300, 330],
    ])
      page.add(
        rect(x - 20, y - 18, 40, 14, '#a8588f', {
          rx: 3,
          filter: page.paper({ light: 0.5, dark: 0.4, drop: 2, spread: 3 }),
        }),
      );
    gauge(page, 390, 214, 30, -0.6);
    gauge(page, 1300, 250, 30, -2.2);
    cabinet(page, -140, 300, 330);
    cabinet(page, 1350, 270, 300);
    themeLanterns(page, false);
    conveyor(page, 610);
    warmth(page, 640, 640, 620, 60, 0.34);
    const dull = (tone) => mix(tone, '#3a2470', 0.35);
    page.add(
      g(
        { filter: page.paper({ rim: '#ffe0f0', light: 0.5, dark: 0.5, drop: 4, spread: 5 }) },
        [-170, -60, 66, 250, 404, 690, 866, 1010, 1196, 1330, 1450].map((x, at) =>
          filmReel(x, 572 + (at % 2) * 2, 38 - (at % 3) * 3, dull(THEMES[(at * 3 + 1) % 5]), {
            turn: at * 37,
            hub: '#20123f',
          }),
        ),
      ),
    );
  },
  { quality: 68 },
);

/** Behind a round window the wheels turn. */
function window(page) {
  const clip = page.clip(circle(849, 320, 290, '#fff'));
  page.add(
    circle(849, 320, 312, '#7a3f80', {
      filter: page.paper({ rim: '#ffc4dc', light: 0.5, dark: 0.6, drop: 6, spread: 10 }),
    }),
    Array.from({ length: 20 }, (_, at) =>
      circle(849 + Math.cos(at * 0.314) * 301, 320 + Math.sin(at * 0.314) * 301, 5, '#d98ab8'),
    ),
  );
  page.group({ 'clip-path': clip }, () => {
    page.add(
      circle(
        849,
        320,
        290,
        page.radial([
          [0, '#6b2f72'],
          [0.7, '#3d1f5c'],
          [1, '#261448'],
        ]),
      ),
    );
    cog(page, 740, 250, 150, 16, '#5f2f74', { turn: 0.1 });
    cog(page, 968, 210, 96, 12, '#7a3f80', { turn: 0.3 });
    cog(page, 962, 432, 140, 15, '#54306f', { turn: 0.05 });
    cog(page, 740, 480, 92, 11, '#83427f', { turn: 0.22 });
    page.add(path('M560 30L760 30L640 620H500Z', '#ffd0e6', { opacity: 0.05 }));
  });
}

/** A tall cupboard of drawers and little lamps. */
function cabinet(page, x, y, h) {
  page.add(
    rect(
      x,
      y,
      190,
      h,
      page.linear([
        [0, '#6b3576'],
        [1, '#4a2460'],
      ]),
      {
        rx: 6,
        filter: page.paper({ rim: '#ffc4dc', light: 0.45, dark: 0.55, drop: 5, spread: 8 }),
      },
    ),
    [0, 1, 2].map((row) =>
      rect(x + 16, y + 64 + row * 74, 158, 60, '#7f4488', {
        rx: 4,
        filter: page.paper({ light: 0.35, dark: 0.4, drop: 3, spread: 4 }),
      }),
    ),
    [0, 1, 2].map((row) => rect(x + 72, y + 90 + row * 74, 46, 7, '#ffb4cc', { rx: 3.5 })),
    [0, 1, 2, 3, 4].map((at) => [
      circle(x + 31 + at * 32, y + 34, 9, '#2b1650'),
      circle(x + 31 + at * 32, y + 34, 6, at === 1 ? '#ffe9b8' : '#7a5a9c'),
    ]),
    circle(
      x + 63,
      y + 34,
      24,
      page.radial([
        [0, '#ffe9b8', 0.6],
        [1, '#ff9d6f', 0],
      ]),
    ),
  );
}
