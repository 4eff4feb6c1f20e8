import { WAX } from '../kit/seal-hole.mjs';
import { circle, curve, ellipse, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

/** A little theatre: two curtains, and between them a door with six holes for six seals. */
export default sprite('object-stage', 190, 210, (page) => {
  groundShadow(page, 95, 200, 90, 10);
  aura(page, 95, 102, 92, 100, 0.36);
  page.add(
    g(
      { filter: bright(page) },
      rect(12, 22, 166, 160, '#7a2f6b', { rx: 6 }),
      path(
        'M2 182H188L180 200H10Z',
        page.linear([
          [0, '#e0906f'],
          [1, '#a85a5f'],
        ]),
      ),
    ),
    rect(
      22,
      40,
      146,
      142,
      page.linear([
        [0, '#2b1650'],
        [1, '#5a2460'],
      ]),
    ),
    ellipse(
      95,
      176,
      60,
      90,
      page.radial([
        [0, '#ffd59a', 0.5],
        [1, '#ff8a9a', 0],
      ]),
    ),
    g(
      { filter: bright(page) },
      path(
        'M58 182V80Q58 58 95 56Q132 58 132 80V182Z',
        page.linear([
          [0, '#c98a5f'],
          [1, '#8f5060'],
        ]),
      ),
    ),
    path('M64 182V84Q64 65 95 63Q126 65 126 84V182Z', 'none', { stroke: '#ffd08a', 'stroke-width': 2, opacity: 0.6 }),
    [0, 1, 2, 3, 4, 5].map((at) =>
      g(
        { transform: `translate(${at % 2 ? 110 : 80} ${90 + Math.floor(at / 2) * 31}) scale(.4)` },
        path(WAX, '#ffd08a', { opacity: 0.7, transform: 'translate(0 3)' }),
        path(WAX, '#3a1748'),
      ),
    ),
    circle(95, 168, 4, '#ffd08a'),
    g(
      { filter: bright(page) },
      path(
        'M12 34H64Q62 90 34 122Q44 150 46 182H12Z',
        page.linear([
          [0, '#b8305f'],
          [1, '#e2607f'],
        ]),
      ),
      path(
        'M178 34H126Q128 90 156 122Q146 150 144 182H178Z',
        page.linear([
          [0, '#b8305f'],
          [1, '#e2607f'],
        ]),
      ),
      path('M10 118L38 114V124L10 130ZM180 118L152 114V124L180 130Z', '#ffcf6b'),
    ),
    curve('M24 40Q24 86 20 112M40 40Q38 80 28 112M166 40Q166 86 170 112M150 40Q152 80 162 112', '#8a2450', 3, {
      opacity: 0.6,
    }),
    g(
      { filter: bright(page) },
      path(
        'M6 18Q6 8 16 8H174Q184 8 184 18V34Q172 46 160 34T136 34T112 34T88 34T64 34T40 34Q24 46 6 34Z',
        page.linear([
          [0, '#f07fae'],
          [1, '#c23f74'],
        ]),
      ),
    ),
    Array.from({ length: 9 }, (_, at) => circle(19 + at * 19, 18, 4, '#fff3cf')),
    Array.from({ length: 7 }, (_, at) => circle(29 + at * 22, 190, 4.4, '#fff3cf')),
    circle(
      95,
      190,
      40,
      page.radial([
        [0, '#fff3cf', 0.3],
        [1, '#ffc27a', 0],
      ]),
    ),
  );
});
