import { nearHouses } from '../kit/immeuble-city.mjs';
import { rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';

export default stagePicture('immeuble-near', (page) => {
  drawSkyline(page, nearHouses(), {
    fill: page.linearAt(0, 340, 0, 650, [
      [0, '#2a2474'],
      [1, '#2f4484'],
    ]),
    alternate: page.linearAt(0, 320, 0, 650, [
      [0, '#322c84'],
      [1, '#3a5290'],
    ]),
    pane: '#1b1858',
    coldPane: '#86b0e0',
    awake: '#ffcf8a',
    rim: '#93b4ff',
    shadow: 0.5,
    coldShare: 0.12,
    awakeShare: 0,
  });
  page.add(rect(-240, 644, 1760, 60, '#2c3f80'));
});
