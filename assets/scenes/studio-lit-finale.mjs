import { stander } from '../kit/figures.mjs';
import { lanternString } from '../kit/lamp.mjs';
import { accents, INK, lamp } from '../kit/palette.mjs';
import { rng } from '../kit/rng.mjs';
import { circle, curve, ellipse, g, stagePicture } from '../kit/sheet.mjs';
import { lights, roofCat } from '../kit/studio-lights.mjs';
import { ninoAtHome } from '../kit/studio-nino.mjs';
import { BLOCK, SCREENS } from '../kit/studio-plan.mjs';
import { warmScreen } from '../kit/studio-screen.mjs';

const COLOURS = [accents.magenta, lamp.warm, '#ffb59c', lamp.light, '#7fdccf'];

/** What no station lights: the last screen, people on the roof, garlands, a warm court. Lies over the other lights. */
export default stagePicture(
  'studio-lit-finale',
  (page) => {
    page.add(
      ellipse(
        640,
        640,
        780,
        150,
        page.radial([
          [0, '#ffb09a', 0.42],
          [0.6, '#f0709a', 0.2],
          [1, '#f0709a', 0],
        ]),
      ),
    );
    lights.poster(page);
    ninoAtHome(page);
    warmScreen(page, SCREENS.wing);
    page.add(
      roofCat(),
      curve('M336 66v-22', '#ffd9a0', 3),
      circle(
        336,
        42,
        40,
        page.radial([
          [0, '#ffe9b8', 0.9],
          [0.3, '#ffb59c', 0.45],
          [1, '#ff7fa4', 0],
        ]),
      ),
      circle(336, 42, 6, '#fff6dc'),
      stander(BLOCK.x + 34, BLOCK.top, 58, [INK.teal, '#3a2a60', INK.brown, INK.skin], { style: 1, arms: 'wave' }),
      stander(BLOCK.x + 76, BLOCK.top, 52, ['#ffb03b', '#4a2f70', '#3a2440', '#8a5040'], { style: 2, arms: 'up' }),
      stander(BLOCK.x + 128, BLOCK.top, 56, ['#e0609a', '#2f2760', '#7a4a30', '#d99a78'], {
        style: 3,
        arms: 'wave',
        flip: true,
      }),
    );
    lanternString(page, [336, 150], [640, 250], { sag: 36, count: 9, r: 8, colours: COLOURS });
    lanternString(page, [640, 250], [930, 312], { sag: 40, count: 9, r: 8, colours: COLOURS });
    lanternString(page, [1060, 316], [1540, 330], { sag: 60, count: 13, r: 8, colours: COLOURS });
    lanternString(page, [250, 250], [-260, 330], { sag: 60, count: 13, r: 8, colours: COLOURS });
    sparks(page);
  },
  { quality: 58, scale2: 1.25, alphaStep: 9 },
);

function sparks(page) {
  const random = rng(61);
  const dot = page.radial([
    [0, '#fffbe6', 1],
    [0.3, '#ffd98f', 0.7],
    [1, '#ffb066', 0],
  ]);
  page.add(
    g(
      { opacity: 0.9 },
      Array.from({ length: 24 }, () =>
        circle(random.between(-200, 1480), random.between(120, 700), random.between(3, 7), dot),
      ),
    ),
  );
}
