import { aerial, chimney, nearRoof, roofCat } from '../kit/roofs.mjs';
import { rect, stagePicture } from '../kit/sheet.mjs';
import { cloud, moon, nightSky, scraps, stars } from '../kit/sky.mjs';
import { drawSkyline, skyline } from '../kit/skyline.mjs';

export default stagePicture('room-snowball', (page) => {
  nightSky(page, { horizon: 640, warmth: 0.7 });
  stars(page, { seed: 31, count: 210, bottom: 560, quiet: [420, 60, 850, 570] });
  moon(page, 120, 92, 78);
  cloud(page, { x: -200, y: 250, width: 480, height: 46, seed: 5, colour: '#41308c', opacity: 0.6 });
  cloud(page, { x: 1180, y: 170, width: 460, height: 44, seed: 8, colour: '#35277c', opacity: 0.6 });
  cloud(page, { x: 560, y: 610, width: 520, height: 36, seed: 11, colour: '#5a3593', opacity: 0.5 });
  const far = skyline({
    seed: 71,
    from: -260,
    to: 1540,
    base: 720,
    low: 60,
    high: 132,
    narrow: 52,
    wide: 96,
    pane: { w: 6, h: 9, dx: 15, dy: 19 },
  });
  drawSkyline(page, far, {
    fill: page.linearAt(0, 570, 0, 720, [
      [0, '#43298a'],
      [1, '#7a4496'],
    ]),
    alternate: page.linearAt(0, 570, 0, 720, [
      [0, '#4d3094'],
      [1, '#86509c'],
    ]),
    pane: '#33206f',
    coldPane: '#8fa0e6',
    awake: '#ffd9a0',
    rim: '#d5a8ff',
    shadow: 0.35,
  });
  page.add(rect(-240, 710, 1760, 130, '#5a3088'));
  chimney(page, 1290, 600, 74, 120, '#3d2a86');
  aerial(page, 30, 612, 110, '#6a58b4');
  nearRoof(page, { left: -300, right: 170, y: 604, colour: '#2e2277', slope: 150 });
  nearRoof(page, { left: 1130, right: 1600, y: 590, colour: '#2e2277', slope: 150 });
  chimney(page, 250, 700, 64, 70, '#372680');
  nearRoof(page, { left: 210, right: 1070, y: 676, colour: '#281d6c', slope: 70 });
  roofCat(page, 1190, 586, 0.95, '#1b1350');
  scraps(page, { seed: 14, count: 12, area: [-200, 260, 600, 320], size: [4, 8], opacity: 0.55 });
});
