import { desk, roomWindow, wall, warmth } from '../kit/indoor.mjs';
import { books, deskLamp, mug, pottedPlant } from '../kit/props.mjs';
import { path, rect, stagePicture } from '../kit/sheet.mjs';
import { moon, nightSky, stars } from '../kit/sky.mjs';
import { drawSkyline, skyline } from '../kit/skyline.mjs';

const houses = skyline({
  seed: 23,
  from: -260,
  to: 420,
  base: 470,
  low: 70,
  high: 190,
  narrow: 48,
  wide: 84,
  pane: { w: 7, h: 10, dx: 17, dy: 21 },
});

function city(page) {
  nightSky(page, { horizon: 400, warmth: 0.8 });
  stars(page, { seed: 9, count: 120, bottom: 330 });
  moon(page, 60, 130, 46);
  drawSkyline(page, houses, {
    fill: page.linearAt(0, 280, 0, 470, [
      [0, '#3a2580'],
      [1, '#633a90'],
    ]),
    alternate: page.linearAt(0, 280, 0, 470, [
      [0, '#4b3092'],
      [1, '#7a4798'],
    ]),
    pane: '#221758',
    coldPane: '#8495e0',
    awake: '#ffd59a',
    rim: '#cfa8ff',
    shadow: 0.4,
    awakeShare: 0.03,
  });
}

export default stagePicture('room-vault', (page) => {
  wall(page, { top: '#251a5e', bottom: '#47296f', glow: [760, 420, 720, 420, 0.42] });
  page.add(rect(-240, 500, 1760, 10, '#5b3580', { filter: page.paper({ light: 0.4, dark: 0.4, drop: 3, spread: 5 }) }));
  roomWindow(page, { x: -190, y: 30, w: 540, h: 410, bars: [80], view: () => city(page) });
  page.add(
    path('M1310 190h240v14h-240Z', '#7a4a78', { filter: page.paper({ light: 0.5, dark: 0.5, drop: 6, spread: 7 }) }),
  );
  books(page, 1330, 190, 8, 5, { tall: 100 });
  pottedPlant(page, 1400, 420, 0.8);
  page.add(
    path('M1310 420h240v14h-240Z', '#7a4a78', { filter: page.paper({ light: 0.5, dark: 0.5, drop: 6, spread: 7 }) }),
  );
  desk(page, 596, { lip: 62 });
  warmth(page, 720, 640, 620, 80, 0.5);
  deskLamp(page, 318, 628, { size: 1.15 });
  books(page, -60, 622, 6, 12, { tall: 104, dim: 0.2 });
  mug(page, 130, 640, '#5b4fc0');
  mug(page, 1340, 636, '#c2576a');
});
