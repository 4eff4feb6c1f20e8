import { hat } from '../characters/parts/hat.mjs';
import { stander } from '../kit/figures.mjs';
import { darkImmeuble } from '../kit/immeuble.mjs';
import { farHouses } from '../kit/immeuble-city.mjs';
import { litEntrance } from '../kit/immeuble-entrance.mjs';
import { eveningIn, sparks } from '../kit/immeuble-evening.mjs';
import { allOpen } from '../kit/immeuble-lights.mjs';
import { LAMPS } from '../kit/immeuble-plan.mjs';
import { pillarBox, street, tub } from '../kit/immeuble-street.mjs';
import { lampPost, lanternString } from '../kit/lamp.mjs';
import { accents, INK, lamp } from '../kit/palette.mjs';
import { ellipse, g, stagePicture } from '../kit/sheet.mjs';
import { moon, nightSky, stars } from '../kit/sky.mjs';
import { drawSkyline, lightSkyline } from '../kit/skyline.mjs';
import { tree } from '../kit/tree.mjs';

const SHIFT = { transform: 'translate(316 0)' };
const colours = [accents.teal, lamp.warm, '#a8f0dc', lamp.light];
const WARM_LEAVES = { colour: '#3a5a94', light: '#b0b8a8', rim: '#ffdcb8' };

export default stagePicture(
  'room-immeuble-finale',
  (page) => {
    nightSky(page, { horizon: 470, warmth: 0.8 });
    page.add(
      ellipse(
        640,
        480,
        1150,
        280,
        page.radial([
          [0, '#3fd6c6', 0.36],
          [0.5, '#3f8fc0', 0.2],
          [1, '#3f6fb0', 0],
        ]),
      ),
    );
    stars(page, { seed: 31, count: 190, bottom: 400 });
    moon(page, 214, 104, 56);
    city(page);
    page.group(SHIFT, () => darkImmeuble(page));
    page.group({ transform: 'translate(0 0)' }, () => street(page, { warm: true }));
    tree(page, { x: -120, base: 660, width: 190, height: 380, seed: 8, ...WARM_LEAVES });
    tree(page, { x: 66, base: 648, width: 150, height: 260, kind: 'round', seed: 2, ...WARM_LEAVES });
    tree(page, { x: 1440, base: 656, width: 190, height: 370, seed: 4, ...WARM_LEAVES });
    page.group(SHIFT, () => {
      for (const { x, base, height } of LAMPS) lampPost(page, x, base, height);
      allOpen(page, eveningIn);
      litEntrance(page);
      for (const x of [566, 714]) tub(page, x, 628, { leaves: '#4f8f8a', wood: '#c9786a' });
    });
    page.add(
      ellipse(
        956,
        664,
        560,
        56,
        page.radial([
          [0, '#ffc48a', 0.55],
          [1, '#ff9a70', 0],
        ]),
      ),
    );
    lanternString(page, [720, 178], [-120, 300], { sag: 84, count: 15, r: 9, colours });
    lanternString(page, [1250, 178], [1560, 280], { sag: 40, count: 6, r: 9, colours });
    people(page);
    stuck(page);
    sparks(page, { seed: 94, count: 38, area: [-220, 140, 1720, 560] });
  },
  { quality: 68 },
);

function city(page) {
  const row = farHouses();
  drawSkyline(page, row, {
    fill: page.linearAt(0, 280, 0, 600, [
      [0, '#3a338e'],
      [1, '#4a78a8'],
    ]),
    alternate: page.linearAt(0, 280, 0, 600, [
      [0, '#433a9a'],
      [1, '#5a88b0'],
    ]),
    pane: '#2a2878',
    coldPane: '#a4c8f0',
    awake: '#ffd9a0',
    rim: '#b5d8ff',
    shadow: 0.35,
  });
  lightSkyline(page, row, {
    share: 0.6,
    colours: ['#ffe9b8', '#ffd08a', '#ffc98a', '#d8f4d8'],
    glow: '#ffc27a',
    reach: 22,
  });
}

function people(page) {
  page.add(
    [1126, 1182, 1244, 620, 664].map((x) => ellipse(x, 676, 24, 5, '#1a1148', { opacity: 0.4 })),
    stander(1126, 674, 90, [INK.wine, '#2f2760', '#7a4a30', '#d99a78'], { style: 3, arms: 'wave', flip: true }),
    stander(1182, 676, 82, ['#ffb03b', '#4a2f70', '#3a2440', '#8a5040'], { style: 2, arms: 'up' }),
    stander(1244, 676, 92, [INK.navy, '#5a3458', INK.brown, INK.dusk], { style: 0 }),
    stander(620, 676, 84, [INK.teal, '#3a2a60', INK.brown, INK.skin], { style: 1, arms: 'up' }),
    stander(664, 676, 92, ['#e2606a', '#33266e', '#2a1c3f', '#7a4634'], { style: 3 }),
  );
}

/** BlackHat, stuck in the letter box by his own brim. */
function stuck(page) {
  page.add(ellipse(820, 706, 70, 10, '#0d0930', { opacity: 0.45 }));
  page.group({ transform: 'translate(820 706) scale(2.1)' }, () => pillarBox(page, 0, 0, { lit: true }));
  page.add(g({ transform: 'translate(834 582) rotate(58) scale(0.74)' }, hat(page, { seed: 6, rim: '#ffd9a0' })));
}
