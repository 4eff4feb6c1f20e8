import { creature } from '../kit/creatures.mjs';
import { curtain, desk, wall, warmth } from '../kit/indoor.mjs';
import { bell, counterLamp, keyRack, pigeonholes, register } from '../kit/loge.mjs';
import { bulbs, mug, pottedPlant } from '../kit/props.mjs';
import { circle, g, path, rect, stagePicture } from '../kit/sheet.mjs';

export default stagePicture('room-permissions', (page) => {
  wall(page, { top: '#1c2f6c', bottom: '#2c6084', plank: 74, seam: '#1a2a60', glow: [760, 360, 720, 420, 0.34] });
  page.add(
    rect(-240, 12, 1760, 12, '#7fb3bf', {
      opacity: 0.8,
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 5, spread: 6 }),
    }),
  );
  keyRack(page, -120, 110, 10, 5);
  pigeonholes(page, 1120, 96, 6, 6);
  hatch(page);
  clock(page, 384, 92);
  bulbs(page, [-260, -30], [470, -60], { sag: 30, count: 10, r: 5 });
  bulbs(page, [1070, -60], [1560, -20], { sag: 26, count: 7, r: 5 });
  curtain(page, -250, -130, 690, 130, 1, '#2f9a94');
  curtain(page, 1530, -130, 690, 120, -1, '#2f9a94');
  desk(page, 622, { light: '#c2846a', dark: '#6d3f62', front: '#24507a', lip: 54 });
  warmth(page, 700, 656, 620, 66, 0.45);
  counterLamp(page, 330, 650);
  page.add(bell(page, 60, 668, 0.95), register(page, 186, 656, 0.82));
  queue(page);
  pottedPlant(page, 1430, 650, 1.05, { leaf: '#3f9a6a' });
  mug(page, 1290, 664, '#e2707a');
});

/** The opening through which one speaks to the concierge, bare: the board stands before it. */
function hatch(page) {
  page.add(
    rect(452, 34, 640, 600, '#4f8fa4', {
      rx: 16,
      filter: page.paper({ rim: '#e4fffa', light: 0.5, dark: 0.55, drop: 6, spread: 9, margin: 12 }),
    }),
    rect(
      470,
      52,
      604,
      590,
      page.linear([
        [0, '#1b2c66'],
        [1, '#3a6f8c'],
      ]),
      { rx: 8 },
    ),
    rect(
      470,
      52,
      604,
      30,
      page.linear([
        [0, '#080420', 0.5],
        [1, '#080420', 0],
      ]),
    ),
  );
}

function clock(page, x, y) {
  page.add(
    circle(x, y, 40, '#c98a6a', {
      filter: page.paper({ rim: '#ffe9d4', light: 0.6, dark: 0.5, drop: 4, spread: 5, margin: 30 }),
    }),
    circle(x, y, 32, '#fff3dc'),
    Array.from({ length: 12 }, (_, hour) =>
      rect(x - 1.5, y - 29, 3, 6, '#5a3a70', { transform: `rotate(${hour * 30} ${x} ${y})` }),
    ),
    path(`M${x - 2} ${y}V${y - 16}h4V${y}ZM${x} ${y - 2}h20v3.500h-20Z`, '#5a3a70'),
    circle(x, y, 3.5, '#e2606a'),
  );
}

/** Some apps that wait their turn, small, at the edge of the counter. */
function queue(page) {
  page.add(
    g(
      {},
      creature(page, 'timer', 1150, 660, 74, true),
      creature(page, 'grimace', 1222, 664, 80, true),
      creature(page, 'bicycle', -60, 664, 84),
    ),
  );
}
