import { farHouses } from '../kit/immeuble-city.mjs';
import { g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';

export default stagePicture('immeuble-far', (page) => {
  page.add(
    g(
      { opacity: 0.65 },
      path(
        'M-240 440Q-120 380 10 424T250 410Q380 350 520 404T800 392Q930 340 1080 402T1330 384Q1440 360 1520 410V620H-240Z',
        page.linearAt(0, 360, 0, 600, [
          [0, '#3f4aa0'],
          [1, '#4f8fae'],
        ]),
      ),
    ),
  );
  drawSkyline(page, farHouses(), {
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
    coldShare: 0.14,
    awakeShare: 0.012,
  });
  page.add(rect(-240, 596, 1760, 60, '#4a78a8'));
});
