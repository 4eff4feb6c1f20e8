import { roomWindow } from './indoor.mjs';
import { closedLeaf, openLeaf } from './room-shutter.mjs';
import { ellipse, path } from './sheet.mjs';
import { moon, nightSky, stars } from './sky.mjs';
import { drawSkyline, skyline } from './skyline.mjs';

/** The tall window of the entrance, in stage units; its shutters stand outside. */
export const HALL_WINDOW = { x: 64, y: 44, w: 216, h: 344 };

const houses = skyline({
  seed: 37,
  from: 20,
  to: 330,
  base: 420,
  low: 60,
  high: 170,
  narrow: 44,
  wide: 76,
  pane: { w: 7, h: 10, dx: 16, dy: 20 },
});

export function hallWindow(page) {
  const { x, y, w, h } = HALL_WINDOW;
  roomWindow(page, {
    x,
    y,
    w,
    h,
    r: 16,
    bars: [x + w / 2],
    frame: '#4f8fa4',
    view: () => {
      nightSky(page, { horizon: 380, warmth: 0.3 });
      stars(page, { seed: 12, count: 130, bottom: 320 });
      moon(page, 208, 122, 30);
      drawSkyline(page, houses, {
        fill: page.linearAt(0, 240, 0, 420, [
          [0, '#332c84'],
          [1, '#3f6498'],
        ]),
        alternate: page.linearAt(0, 240, 0, 420, [
          [0, '#3f3894'],
          [1, '#4f78a8'],
        ]),
        pane: '#232066',
        coldPane: '#9fc4ee',
        awake: '#ffd59a',
        rim: '#a8c8ff',
        shadow: 0.4,
        coldShare: 0.12,
      });
      openLeaf(page, x, y, w, h);
    },
  });
  page.add(
    path(
      `M${x} ${y + h + 26}L${x + 120} 840H${x + w + 330}L${x + w} ${y + h + 26}Z`,
      page.linear([
        [0, '#a9d4ff', 0.16],
        [1, '#a9d4ff', 0],
      ]),
    ),
  );
}

/** The same window once its shutters are softly closed: warm slats, and their stripes on the floor. */
export function hallWindowClosed(page) {
  const { x, y, w, h } = HALL_WINDOW;
  closedLeaf(page, x, y, w, h);
  page.add(
    ellipse(
      x + w / 2,
      y + h / 2,
      190,
      230,
      page.radial([
        [0, '#ffcf8a', 0.4],
        [0.5, '#ffb070', 0.14],
        [1, '#ff9a60', 0],
      ]),
    ),
  );
}
