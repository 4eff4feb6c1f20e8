import { rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';
import { masts, nearBoxes, nearTowers, screenTower } from '../kit/studio-rows.mjs';
import { coldScreen } from '../kit/studio-screen.mjs';

export default stagePicture(
  'studio-near',
  (page) => {
    const row = nearTowers();
    masts(page, row, { every: 3, height: 70, tone: '#4f3592', waves: '#9fb4ff' });
    drawSkyline(page, row, {
      fill: page.linearAt(0, 360, 0, 650, [
        [0, '#36206f'],
        [1, '#52297a'],
      ]),
      alternate: page.linearAt(0, 340, 0, 650, [
        [0, '#40287e'],
        [1, '#633288'],
      ]),
      pane: '#1f1656',
      coldPane: '#7384d4',
      awake: '#ffcf8a',
      rim: '#c08cff',
      shadow: 0.5,
      coldShare: 0.07,
      awakeShare: 0,
    });
    const wall = page.linearAt(0, 200, 0, 650, [
      [0, '#4b2b86'],
      [1, '#5f2f80'],
    ]);
    for (const box of nearBoxes()) {
      screenTower(page, box, wall, '#241a60');
      coldScreen(page, box);
    }
    page.add(rect(-240, 644, 1760, 60, '#3b2672'));
  },
  { quality: 68 },
);
