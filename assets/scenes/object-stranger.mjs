import { cork, safe, scrap, thread } from '../kit/corkboard.mjs';
import { circle, curve, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright } from '../kit/touchable.mjs';

const PINS = { otter: [44, 78], team: [96, 72], cake: [150, 80], wave: [52, 126], lines: [104, 124] };

/** The corkboard of the attic, let down by the hoist, a small safe on its ledge. */
export default sprite('object-stranger', 200, 206, (page) => {
  aura(page, 100, 114, 98, 88, 0.42);
  page.add(
    curve('M100 0V18', '#e8c49a', 3.4),
    curve('M100 18L26 56M100 18L174 56', '#e8c49a', 3),
    circle(100, 18, 5.5, '#d99a5c', { filter: bright(page) }),
    cork(page, 18, 58, 164, 112),
  );
  page.add(
    scrap(page, 'otter', ...PINS.otter, { turn: -5, colour: '#e4f4ff' }),
    scrap(page, 'team', ...PINS.team, { turn: 3, head: '#3fd6c6' }),
    scrap(page, 'cake', ...PINS.cake, { turn: -3, colour: '#ffe4dc', head: '#ffc04f' }),
    scrap(page, 'wave', ...PINS.wave, { turn: 4, colour: '#e0f4e4', head: '#ffc04f' }),
    scrap(page, 'lines', ...PINS.lines, { turn: -4, colour: '#f0e8ff' }),
    thread(PINS.otter, PINS.team, '#ff6f7f'),
    thread(PINS.team, PINS.cake, '#3fd6c6'),
    thread(PINS.otter, PINS.lines, '#ffc04f'),
    path('M124 172H196L190 182H130Z', '#9a5f5c', { filter: bright(page) }),
    rect(124, 168, 72, 6, '#d9987a', { rx: 2, filter: bright(page) }),
    safe(page, 130, 118, 1),
  );
});
