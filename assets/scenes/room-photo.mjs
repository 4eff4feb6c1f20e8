import { hanging, letterBoxes, panelled, staircase, tiles } from '../kit/hall.mjs';
import { hallWindow } from '../kit/house-window.mjs';
import { warmth } from '../kit/indoor.mjs';
import { pottedPlant } from '../kit/props.mjs';
import { curve, g, path, rect, stagePicture } from '../kit/sheet.mjs';

export default stagePicture('room-photo', (page) => {
  panelled(page, { top: '#1f2a6a', bottom: '#2f5f86', dado: '#2a5a7c', rail: '#7fb3bf' });
  warmth(page, 720, 330, 640, 360, 0.34);
  hallWindow(page);
  staircase(page, 1150, 650, { side: 1, steps: 10 });
  letterBoxes(page, 1126, 118, 6, 4);
  hanging(page, 372, 12, 32);
  hanging(page, 1066, -14, 36);
  umbrellas(page, 296, 646);
  tiles(page, 640, '#5f8fb0', '#2b4a86');
  warmth(page, 700, 700, 640, 70, 0.42);
  pottedPlant(page, 40, 690, 1.2);
  mat(page);
  pottedPlant(page, -130, 670, 1.4);
});

/** A stand with two umbrellas, for the evenings that it rains. */
function umbrellas(page, x, base) {
  page.add(
    g(
      { filter: page.paper({ rim: '#ffd9c4', light: 0.55, dark: 0.5, drop: 4, spread: 5, margin: 30 }) },
      path(`M${x + 8} ${base - 150}L${x + 24} ${base - 20}h8L${x + 22} ${base - 150}Z`, '#e2606a'),
      curve(`M${x + 15} ${base - 148}v-26q0 -16 16 -16`, '#8a5560', 5),
      path(`M${x + 46} ${base - 136}L${x + 34} ${base - 20}h8L${x + 58} ${base - 132}Z`, '#ffc04f'),
      path(`M${x} ${base - 82}H${x + 62}L${x + 56} ${base}H${x + 6}Z`, '#3f6f9c'),
      rect(x - 3, base - 86, 68, 9, '#7fb3bf', { rx: 3 }),
    ),
  );
}

/** The doormat, half out of the picture. */
function mat(page) {
  page.add(
    path('M470 704H870L920 760H420Z', '#8f5a6f', {
      filter: page.paper({ rim: '#ffd9c4', light: 0.5, dark: 0.45, drop: 4, spread: 6 }),
    }),
    path('M490 710H850L884 748H456Z', 'none', { stroke: '#d9987a', 'stroke-width': 3 }),
  );
}
