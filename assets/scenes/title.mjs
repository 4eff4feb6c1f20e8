import { district } from '../kit/district.mjs';
import { accents } from '../kit/palette.mjs';
import { rng } from '../kit/rng.mjs';
import { aerial, chimney, nearRoof, roofCat } from '../kit/roofs.mjs';
import { ellipse, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { cloud, moon, nightSky, scraps, stars, torn } from '../kit/sky.mjs';
import { drawSkyline, skyline } from '../kit/skyline.mjs';

const far = skyline({
  seed: 90,
  from: -260,
  to: 1540,
  base: 620,
  low: 70,
  high: 150,
  narrow: 40,
  wide: 80,
  pane: { w: 5, h: 8, dx: 14, dy: 18 },
});

/** x, base, size: the nearer, the larger; the left stays low so that the title has its quiet sky. */
const QUARTERS = [
  ['teal', 64, 622, 0.86, 3],
  ['magenta', 552, 610, 0.92, 6],
  ['lime', 1226, 618, 0.9, 9],
  ['violet', 306, 624, 0.92, 12],
  ['amber', 782, 622, 0.9, 15],
  ['coral', 1004, 632, 1.25, 18],
];

export default stagePicture('title', (page) => {
  nightSky(page, { horizon: 560, warmth: 0.7 });
  stars(page, { seed: 44, count: 210, bottom: 440, quiet: [60, 70, 680, 460] });
  moon(page, 1010, 190, 124);
  cloud(page, { x: 1080, y: 330, width: 420, height: 48, seed: 3, colour: '#4a2f8c', opacity: 0.75 });
  cloud(page, { x: 720, y: 372, width: 340, height: 36, seed: 9, colour: '#5a3798', opacity: 0.6 });
  cloud(page, { x: -260, y: 300, width: 300, height: 36, seed: 21, colour: '#37267e', opacity: 0.6 });
  drawSkyline(page, far, {
    fill: page.linearAt(0, 460, 0, 620, [
      [0, '#3d2685'],
      [1, '#6f4098'],
    ]),
    alternate: page.linearAt(0, 460, 0, 620, [
      [0, '#48308f'],
      [1, '#7a489e'],
    ]),
    pane: '#2a1b66',
    coldPane: '#8495e0',
    awake: '#ffd59a',
    rim: '#c9a8ff',
    shadow: 0.35,
    awakeShare: 0.05,
  });
  for (const [name, x, base, size, seed] of QUARTERS) district(page, name, x, base, size, seed);
  river(page);
  page.add(
    ellipse(
      420,
      330,
      520,
      330,
      page.radial([
        [0, '#120d3a', 0.5],
        [0.6, '#120d3a', 0.24],
        [1, '#120d3a', 0],
      ]),
    ),
  );
  chimney(page, 1400, 712, 84, 96, '#33247c');
  aerial(page, -110, 724, 110, '#6a58b4');
  nearRoof(page, { left: -320, right: 130, y: 722, colour: '#241a66', slope: 120 });
  nearRoof(page, { left: 1170, right: 1640, y: 706, colour: '#241a66', slope: 120 });
  roofCat(page, 1330, 702, 0.8, '#160f45');
  wind(page);
});

/** The river gives every light back. */
function river(page) {
  const random = rng(8);
  page.add(
    rect(
      -240,
      618,
      1760,
      222,
      page.linearAt(0, 618, 0, 840, [
        [0, '#3a2780'],
        [0.4, '#20165a'],
        [1, '#120d3a'],
      ]),
      { filter: page.paper({ rim: '#cdb4ff', light: 0.6, dark: 0.4, drop: -3, spread: 8 }) },
    ),
  );
  for (const [name, x, , size] of QUARTERS) {
    const colour = accents[name];
    page.add(
      ellipse(
        x,
        640,
        110 * size,
        70,
        page.radial([
          [0, colour, 0.5],
          [1, colour, 0],
        ]),
      ),
    );
    const ripples = Array.from({ length: 7 }, (_, at) =>
      rect(x - (44 - at * 4) * size + random.between(-14, 14), 634 + at * 15, (88 - at * 8) * size, 3, colour, {
        rx: 1.5,
        opacity: 0.6 - at * 0.07,
      }),
    );
    page.add(ripples);
  }
  const moonlight = Array.from({ length: 9 }, (_, at) =>
    rect(1010 - 50 + at * 3 + random.between(-16, 16), 628 + at * 14, 100 - at * 6, 3, '#ffe9b8', {
      rx: 1.5,
      opacity: 0.5 - at * 0.04,
    }),
  );
  page.add(moonlight);
}

/** Torn messages carried by a wind that comes from nowhere in particular. */
function wind(page) {
  const random = rng(17);
  const shade = page.paper({ rim: '#ffffff', light: 0.6, dark: 0.4, drop: 3, spread: 3, margin: 10 });
  const bits = Array.from({ length: 44 }, (_, at) => {
    const share = at / 44;
    const [x, y] = [
      1500 - share * 1240 + random.between(-50, 50),
      96 + Math.sin(share * 5.2) * 60 + share * 500 + random.between(-34, 34),
    ];
    return path(
      torn(random, x, y, random.between(3, 9) * (1.2 - share * 0.5)),
      random.pick(['#e6e0fa', '#b9b0e2', '#8f86c8', '#ffb59c']),
    );
  });
  page.add(g({ filter: shade, opacity: 0.85 }, bits));
  scraps(page, { seed: 5, count: 8, area: [1240, 420, 260, 240], size: [4, 9], opacity: 0.8 });
}
