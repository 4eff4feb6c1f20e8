import { rect, stagePicture } from '../kit/sheet.mjs';
import { lightSkyline } from '../kit/skyline.mjs';
import { farScreens, farTowers } from '../kit/studio-rows.mjs';

const SHOWS = ['#ffb27d', '#ff8fa4', '#ffd08a', '#c89aff', '#7fd8c4', '#ffe9b8'];

export default stagePicture(
  'studio-lit-finale-far',
  (page) => {
    lightSkyline(page, farTowers(), {
      share: 0.6,
      colours: ['#ffe9b8', '#ffd08a', '#ff9f9a', '#ffdf9f'],
      glow: '#ffc27a',
      reach: 0,
    });
    farScreens().forEach(({ x, y, w, h }, at) => {
      page.add(
        rect(x - 2.5, y - 2.5, w + 5, h + 5, '#b5446f', { rx: 3 }),
        rect(
          x,
          y,
          w,
          h,
          page.linear([
            [0, '#fff3d6'],
            [1, SHOWS[at % SHOWS.length]],
          ]),
          { rx: 2 },
        ),
        rect(x, y + h * 0.66, w, h * 0.34, SHOWS[(at + 2) % SHOWS.length], { rx: 2 }),
      );
    });
  },
  { quality: 70, scale2: 1.25 },
);
