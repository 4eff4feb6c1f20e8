import { nearHouses } from '../kit/college.mjs';
import { rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';
import { sashaHouse } from '../kit/street.mjs';

export default stagePicture('college-near', (page) => {
  drawSkyline(page, nearHouses(), {
    fill: page.linearAt(0, 360, 0, 650, [
      [0, '#33206f'],
      [1, '#4a2a7a'],
    ]),
    alternate: page.linearAt(0, 340, 0, 650, [
      [0, '#3d277e'],
      [1, '#593388'],
    ]),
    pane: '#1f1656',
    coldPane: '#7384d4',
    awake: '#ffcf8a',
    rim: '#b18cff',
    shadow: 0.5,
    coldShare: 0.05,
    awakeShare: 0,
  });
  page.add(rect(-240, 644, 1760, 60, '#3b2672'));
  sashaHouse(page);
});
