import { lampHolder } from '../kit/figures.mjs';
import { lamp } from '../kit/palette.mjs';
import { circle, g, path, rect, stagePicture } from '../kit/sheet.mjs';
import { curtains, flowerBox, SASHA_WINDOW } from '../kit/street.mjs';
import { paneShape, windowHalo } from '../kit/window.mjs';

export default stagePicture('college-lit-sasha', (page) => {
  const { x, y, w, h } = SASHA_WINDOW;
  const clip = page.clip(path(paneShape(SASHA_WINDOW), '#fff'));
  windowHalo(page, SASHA_WINDOW, 110, 0.6);
  page.add(
    path(paneShape({ ...SASHA_WINDOW, x: x - 7, y: y - 7, w: w + 14, h: h + 14, arch: 18 }), '#b5566a'),
    path(
      paneShape(SASHA_WINDOW),
      page.radialAt(x + w / 2, y + h * 0.5, 56, [
        [0, '#fffbe9'],
        [0.5, lamp.light],
        [1, '#ffc067'],
      ]),
    ),
    g(
      { 'clip-path': clip },
      lampHolder(x + w * 0.44, y + h + 12, 66, ['#c2553f', '#4a2440', '#b9724f'], { style: 2, wave: true }),
      curtains(SASHA_WINDOW, '#ff9a7c', '#ffb99c'),
      g({ opacity: 0.6 }, rect(x + w / 2 - 1.2, y, 2.4, h, '#b5566a'), rect(x, y + h * 0.38, w, 2.4, '#b5566a')),
    ),
    flowerBox(page, '#a8505f', '#4f8f6a', ['#ff7f6a', '#ffe9b8', '#ff9fb0', '#ffb59c', '#ff7f6a', '#ffe9b8']),
    circle(
      x + w / 2,
      y + h / 2,
      46,
      page.radial([
        [0, '#fff3cf', 0.35],
        [1, '#fff3cf', 0],
      ]),
    ),
  );
});
