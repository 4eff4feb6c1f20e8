import { asleep, plainHouses } from '../kit/cite/district.mjs';
import {
  boats,
  bridges,
  farStreets,
  hills,
  lighthouse,
  lowerShore,
  nearStreets,
  river,
  upperShore,
} from '../kit/cite/ground.mjs';
import { streetHouses } from '../kit/cite/houses.mjs';
import { PLAN } from '../kit/cite/plan.mjs';
import { stagePicture } from '../kit/sheet.mjs';
import { cloud, moon, nightSky, scraps, stars } from '../kit/sky.mjs';
import { drawSkyline, skyline } from '../kit/skyline.mjs';
import { tree } from '../kit/tree.mjs';

/** Houses that belong to no district, along the horizon. */
const far = skyline({
  seed: 90,
  from: -260,
  to: 1540,
  base: 262,
  low: 20,
  high: 84,
  narrow: 30,
  wide: 58,
  pane: { w: 4, h: 6, dx: 11, dy: 14 },
});

/** The whole Cité by night, every district asleep. `cite-lit-…` are laid over it. */
export default stagePicture('cite', (page) => {
  nightSky(page, { horizon: 200, warmth: 0.75 });
  stars(page, { seed: 71, count: 150, bottom: 150 });
  moon(page, 874, 46, 44);
  cloud(page, { x: 900, y: 104, width: 330, height: 32, seed: 5, colour: '#4a2f8c', opacity: 0.75 });
  cloud(page, { x: 40, y: 92, width: 300, height: 28, seed: 9, colour: '#432a86', opacity: 0.65 });
  hills(page);
  drawSkyline(page, far, {
    fill: page.linearAt(0, 170, 0, 270, [
      [0, '#4a2c90'],
      [1, '#7a4499'],
    ]),
    alternate: page.linearAt(0, 170, 0, 270, [
      [0, '#523399'],
      [1, '#834a9e'],
    ]),
    pane: '#33206e',
    coldPane: '#8495e0',
    awake: '#ffd59a',
    rim: '#c9a8ff',
    shadow: 0.3,
    awakeShare: 0.01,
  });
  upperShore(page);
  farStreets(page);
  plainHouses(page, streetHouses(true));
  for (const place of PLAN.slice(0, 3)) asleep(page, place);
  copse(page, [
    [430, 268, 40],
    [462, 262, 30],
    [820, 262, 34],
    [852, 270, 44],
    [44, 282, 46],
    [1232, 276, 44],
  ]);
  river(page);
  lowerShore(page);
  bridges(page);
  nearStreets(page);
  plainHouses(page, streetHouses(false));
  copse(page, [
    [386, 512, 50],
    [482, 516, 40],
    [796, 514, 42],
    [894, 510, 50],
    [56, 520, 56],
    [1196, 534, 44],
  ]);
  for (const place of PLAN.slice(3)) asleep(page, place);
  lighthouse(page, 1222, 590);
  boats(page);
  scraps(page, { seed: 5, count: 26, area: [40, 110, 1200, 420], size: [3, 7], opacity: 0.7 });
});

function copse(page, trees) {
  trees.forEach(([x, base, height], at) => {
    const kind = at % 2 ? 'round' : 'bulb';
    tree(page, { x, base, width: height * 0.75, height, colour: at % 3 ? '#2f3f92' : '#3a3596', kind, seed: at + 3 });
  });
}
