import { farHouses } from '../kit/college.mjs';
import { g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { drawSkyline } from '../kit/skyline.mjs';

export default stagePicture('college-far', (page) => {
  const light = [
    [0, '#4a2c8c'],
    [1, '#8a4a9c'],
  ];
  const deep = [
    [0, '#553398'],
    [1, '#9c5aa3'],
  ];
  page.add(
    g(
      { opacity: 0.65 },
      path(
        'M-240 470L-150 400L-60 448L70 372L190 440L320 390L470 452L640 384L800 446L940 392L1080 440L1230 368L1370 446L1520 396V620H-240Z',
        page.linearAt(0, 360, 0, 600, [
          [0, '#6a3f9f'],
          [1, '#b0609f'],
        ]),
      ),
    ),
  );
  drawSkyline(page, farHouses(), {
    fill: page.linearAt(0, 280, 0, 600, light),
    alternate: page.linearAt(0, 280, 0, 600, deep),
    pane: '#3a2278',
    coldPane: '#8fa0e6',
    awake: '#ffd9a0',
    rim: '#d5a8ff',
    shadow: 0.35,
    coldShare: 0.08,
    awakeShare: 0.015,
  });
  page.add(rect(-240, 596, 1760, 60, '#8a4a9c'));
});
