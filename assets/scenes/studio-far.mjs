import { flask } from '../kit/flask.mjs';
import { circle, g, n, path, rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';
import { farScreens, farTowers, masts } from '../kit/studio-rows.mjs';

export default stagePicture(
  'studio-far',
  (page) => {
    const row = farTowers();
    page.add(
      path(
        'M-240 470L-130 420L-20 452L120 396L250 448L390 404L520 456L700 398L850 446L1000 396L1140 444L1290 384L1400 440L1520 404V620H-240Z',
        page.linearAt(0, 360, 0, 600, [
          [0, '#6a3f9f'],
          [1, '#b0609f'],
        ]),
        { opacity: 0.65 },
      ),
    );
    masts(page, row, { every: 2, height: 84, tone: '#6a45a8', waves: '#a9a4ff' });
    drawSkyline(page, row, {
      fill: page.linearAt(0, 260, 0, 600, [
        [0, '#48298c'],
        [1, '#94489a'],
      ]),
      alternate: page.linearAt(0, 260, 0, 600, [
        [0, '#533096'],
        [1, '#a455a0'],
      ]),
      pane: '#3a2278',
      coldPane: '#8fa0e6',
      awake: '#ffd9a0',
      rim: '#e0a8ff',
      shadow: 0.35,
      coldShare: 0.1,
      awakeShare: 0.01,
    });
    const glass = page.linear([
      [0, '#2b3a86'],
      [1, '#6f93dc'],
    ]);
    const halo = page.radial([
      [0, '#8fb0ff', 0.34],
      [1, '#8fb0ff', 0],
    ]);
    page.add(
      farScreens().map(({ x, y, w, h }) =>
        g(
          { opacity: 0.9 },
          circle(x + w / 2, y + h / 2, w, halo),
          rect(x - 2.5, y - 2.5, w + 5, h + 5, '#3d2a78', { rx: 3 }),
          rect(x, y, w, h, glass, { rx: 2 }),
          flask(n(x + w / 2), n(y + h / 2), n(h * 0.8)),
        ),
      ),
      rect(-240, 596, 1760, 60, '#8a4a9c'),
    );
  },
  { quality: 68 },
);
