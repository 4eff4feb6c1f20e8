import { desk, roomWindow, wall, warmth } from '../kit/indoor.mjs';
import { oppositeHouse } from '../kit/opposite.mjs';
import { books, bulbs, deskLamp, mug, pottedPlant } from '../kit/props.mjs';
import { circle, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { cloud, nightSky, stars } from '../kit/sky.mjs';
import { drawSkyline, skyline } from '../kit/skyline.mjs';

const houses = skyline({
  seed: 52,
  from: 340,
  to: 1400,
  base: 560,
  low: 120,
  high: 290,
  narrow: 70,
  wide: 120,
  pane: { w: 8, h: 12, dx: 20, dy: 26 },
});

function street(page) {
  nightSky(page, { horizon: 480, warmth: 0.55 });
  stars(page, { seed: 19, count: 130, bottom: 330, quiet: [430, 70, 500, 300] });
  cloud(page, { x: 470, y: 200, width: 380, height: 34, seed: 7, colour: '#3f2d88', opacity: 0.45 });
  drawSkyline(page, houses, {
    fill: page.linearAt(0, 260, 0, 560, [
      [0, '#2f2174'],
      [1, '#4a2d80'],
    ]),
    alternate: page.linearAt(0, 260, 0, 560, [
      [0, '#37267c'],
      [1, '#553488'],
    ]),
    pane: '#2a1d6a',
    coldPane: '#4f4a9c',
    awake: '#4f4a9c',
    rim: '#9a80e0',
    shadow: 0.4,
  });
  oppositeHouse(page);
}

export default stagePicture('room-message', (page) => {
  wall(page, { top: '#2b1a5c', bottom: '#4b2a6c', glow: [250, 420, 520, 380, 0.5] });
  roomWindow(page, { x: 420, y: -60, w: 880, h: 590, r: 22, bars: [], frame: '#63459c', view: () => street(page) });
  pinned(page);
  page.add(rect(-240, 330, 520, 14, '#8a5580', { filter: page.paper({ light: 0.6, dark: 0.5, drop: 7, spread: 8 }) }));
  books(page, -210, 330, 9, 33, { tall: 96 });
  pottedPlant(page, 200, 330, 0.62);
  bulbs(page, [-260, -20], [430, 20], { sag: 40, count: 9, r: 5 });
  bulbs(page, [1296, 30], [1560, -30], { sag: 24, count: 4, r: 5 });
  desk(page, 606, { lip: 58, light: '#b87268' });
  warmth(page, 560, 648, 560, 70, 0.5);
  deskLamp(page, 262, 632, { size: 1.05, shade: '#3fb8ac' });
  mug(page, -20, 646, '#c2576a');
  books(page, 1352, 630, 5, 8, { tall: 92 });
});

/** Drawings pinned to the wall: a sun, a boat, a heart. No words. */
function pinned(page) {
  const sheetOf = (x, y, turn, colour, drawing) =>
    g(
      {
        transform: `rotate(${turn} ${x + 35} ${y})`,
        filter: page.paper({ rim: '#ffffff', light: 0.5, dark: 0.45, drop: 4, spread: 4, margin: 30 }),
      },
      rect(x, y, 70, 84, colour, { rx: 2 }),
      drawing,
      circle(x + 35, y + 6, 4, '#ff7f6a'),
    );
  page.add(
    sheetOf(20, 96, -4, '#e8d3c8', [
      circle(55, 132, 16, '#f0a860'),
      path('M30 168q12 -10 24 0t26 0v6h-50Z', '#4f9aa8'),
    ]),
    sheetOf(
      118,
      84,
      3,
      '#d6cdf0',
      path('M153 148c-26 -16 -20 -38 -6 -36q6 1 6 8q0 -7 6 -8c14 -2 20 20 -6 36Z', '#e2606a'),
    ),
    sheetOf(214, 102, -2, '#cfe4e0', [
      path('M228 160h44l-8 14h-28Z', '#c2576a'),
      path('M249 156v-42l20 36ZM246 156v-34l-14 28Z', '#fff3dc'),
    ]),
  );
}
