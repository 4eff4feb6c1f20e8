import { wall, warmth } from '../kit/indoor.mjs';
import { mug, pottedPlant } from '../kit/props.mjs';
import { rng } from '../kit/rng.mjs';
import { circle, curve, ellipse, g, n, path, rect, stagePicture } from '../kit/sheet.mjs';
import { coldScreen } from '../kit/studio-screen.mjs';
import { SIX } from '../kit/studio-wall.mjs';

/** The control room: six screens, all with the same flask, over a desk of sliders. */
export default stagePicture('room-who-pays', (page) => {
  wall(page, { top: '#221650', bottom: '#432260', plank: 150, seam: '#180e40', glow: [100, 420, 420, 380, 0.3] });
  page.add(
    rect(
      398,
      -60,
      906,
      640,
      page.linear([
        [0, '#54306f'],
        [1, '#3d2260'],
      ]),
      {
        rx: 12,
        filter: page.paper({ rim: '#ffb0d0', light: 0.4, dark: 0.6, drop: 7, spread: 12 }),
      },
    ),
  );
  for (const box of SIX) coldScreen(page, box, { halo: 0.3 });
  speaker(page, 250, 60);
  speaker(page, 1340, 60);
  clock(page, 60, 150);
  pottedPlant(page, -120, 560, 1.3, { pot: '#e0609a' });
  microphone(page);
  mixingDesk(page);
  mug(page, 60, 634, '#c2447f');
  mug(page, 1370, 640, '#5b4fc0');
});

function speaker(page, x, y) {
  page.add(
    rect(
      x,
      y,
      110,
      220,
      page.linear([
        [0, '#6b3f84'],
        [1, '#4a2a6a'],
      ]),
      {
        rx: 8,
        filter: page.paper({ rim: '#ffc4dc', light: 0.45, dark: 0.55, drop: 5, spread: 8 }),
      },
    ),
    [
      [60, 30],
      [152, 44],
    ].map(([dy, r]) => [
      circle(x + 55, y + dy, r, '#2b1650'),
      circle(x + 55, y + dy, r * 0.72, '#54306f'),
      circle(x + 55, y + dy, r * 0.3, '#8a5a9c'),
    ]),
  );
}

/** A clock without figures; its hands rest. */
function clock(page, x, y) {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffe0f0', light: 0.6, dark: 0.5, drop: 4, spread: 6, margin: 30 }) },
      circle(x, y, 62, '#a8487f'),
      circle(x, y, 50, '#fff1e0'),
    ),
    Array.from({ length: 12 }, (_, hour) =>
      circle(x + Math.sin(hour * 0.5236) * 41, y - Math.cos(hour * 0.5236) * 41, hour % 3 ? 2 : 3.6, '#7a3f80'),
    ),
    curve(`M${x} ${y}V${y - 30}M${x} ${y}L${x + 20} ${y + 10}`, '#7a2f6b', 5),
    circle(x, y, 5, '#7a2f6b'),
  );
}

function mixingDesk(page) {
  const random = rng(17);
  page.add(
    path(
      'M-240 610H1520L1560 720H-280Z',
      page.linear([
        [0, '#8a4a7c'],
        [1, '#5f2f68'],
      ]),
      {
        filter: page.paper({ rim: '#ffd0e0', light: 0.55, dark: 0.55, drop: -6, spread: 10, margin: 20 }),
      },
    ),
    rect(-240, 700, 1760, 16, '#a8587f'),
    rect(
      -240,
      716,
      1760,
      140,
      page.linear([
        [0, '#3d1f5a'],
        [1, '#1c1046'],
      ]),
    ),
    Array.from({ length: 26 }, (_, at) => {
      const x = 200 + at * 41;
      const y = random.between(636, 678);
      return [
        curve(`M${x} 628V690`, '#3a1a50', 5),
        rect(x - 10, n(y), 20, 11, random.pick(['#ffd0e0', '#ffc67c', '#b9a2ff', '#ff9fb4']), { rx: 3 }),
      ];
    }),
    Array.from({ length: 9 }, (_, at) => [
      circle(-210 + (at % 3) * 44, 634 + Math.floor(at / 3) * 26, 8, '#3a1a50'),
      circle(
        -210 + (at % 3) * 44,
        634 + Math.floor(at / 3) * 26,
        5,
        random.pick(['#ffe9b8', '#ff8fb4', '#7fa6ff', '#8a5a9c']),
      ),
    ]),
  );
  warmth(page, 700, 660, 640, 70, 0.36);
}

function microphone(page) {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffe0f0', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      curve('M300 636Q292 500 210 470', '#8a6cc0', 8),
      ellipse(300, 640, 40, 11, '#54306f'),
      g(
        { transform: 'rotate(-64 200 464)' },
        rect(182, 436, 36, 56, '#b9a2ff', { rx: 16 }),
        curve('M184 452h32M184 464h32M184 476h32', '#6b559c', 3),
      ),
    ),
  );
}
