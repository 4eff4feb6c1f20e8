import { path, stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';
import { nearBoxes, nearTowers, panesUnder } from '../kit/studio-rows.mjs';
import { warmScreen } from '../kit/studio-screen.mjs';

export default stagePicture(
  'studio-lit-finale-near',
  (page) => {
    lightSkyline(page, uncovered(nearTowers()), {
      share: 0.8,
      colours: ['#ffe9b8', '#ffc878', '#ff9d96', '#ffdf9f'],
      glow: '#ffb066',
      reach: 34,
    });
    for (const box of nearBoxes()) {
      page.add(path(panesUnder(box), '#ffdf9f'));
      warmScreen(page, box);
    }
  },
  { quality: 62, scale2: 1.25, alphaStep: 8 },
);

/** Without the windows that the screen towers hide. */
function uncovered(row) {
  const hidden = (pane) =>
    nearBoxes().some(({ x, y, w }) => pane.x + pane.w > x - 28 && pane.x < x + w + 28 && pane.y + pane.h > y - 42);
  return row.map((house) => ({ ...house, windows: house.windows.filter((pane) => !hidden(pane)) }));
}
