import { circle, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';
import { collar, dayDial, lever, tube, upright } from '../kit/tubes.mjs';

/** The machine that erases: tubes of rolled paper, a dial of thirty days, a mouth for letters, a lever. */
export default sprite('object-eraser', 200, 210, (page) => {
  groundShadow(page, 100, 198, 94, 11);
  aura(page, 100, 108, 98, 96, 0.42);
  page.add(
    tube(page, 'M56 96V46Q56 22 34 22Q14 22 14 46V70', 20),
    upright(page, 100, 64, 96, 22, { face: '#a8dcc4', shade: '#4f9a8f' }),
    path('M82 50H118L111 68H89Z', '#7fc4b0', { filter: bright(page) }),
    tube(page, 'M144 96V46Q144 22 166 22Q186 22 186 46V60', 20, { face: '#8fb8e0', shade: '#4a70ac' }),
    collar(page, 56, 94, 30, 12),
    collar(page, 100, 94, 32, 12),
    collar(page, 144, 94, 30, 12),
    collar(page, 14, 72, 28, 8),
    collar(page, 186, 62, 28, 8),
    rect(
      22,
      100,
      156,
      90,
      page.linear([
        [0, '#3fa09c'],
        [1, '#2a5f86'],
      ]),
      { rx: 8, filter: bright(page) },
    ),
    rect(30, 192, 20, 8, '#24406f', { rx: 2 }),
    rect(150, 192, 20, 8, '#24406f', { rx: 2 }),
    dayDial(page, 62, 140, 28, { turn: 28 }),
    rect(102, 116, 64, 12, '#1b2458', { rx: 6 }),
    path('M112 122L116 98H150L154 122Z', '#fff3dc', { filter: bright(page) }),
    path('M116 98L133 110L150 98', 'none', { stroke: '#d9a86a', 'stroke-width': 2 }),
    [112, 128, 144, 160].map((x, at) => [
      circle(x, 144, 5.5, '#1f3f6c'),
      circle(x, 144, 4, at === 0 ? '#ffe9b8' : '#4f8fa8'),
    ]),
    rect(98, 158, 44, 20, '#1f4a74', { rx: 4 }),
    lever(page, 166, 184, 0.62, 22),
  );
});
