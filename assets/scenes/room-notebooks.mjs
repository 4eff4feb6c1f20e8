import { wall, warmth } from '../kit/indoor.mjs';
import { books, bulbs, mug, pottedPlant } from '../kit/props.mjs';
import { rng } from '../kit/rng.mjs';
import { circle, curve, ellipse, g, path, rect, stagePicture } from '../kit/sheet.mjs';

/** Cork: a wooden frame, and crumbs darker and lighter than the board. */
function cork(page) {
  const random = rng(77);
  page.add(
    rect(404, 44, 890, 560, '#8a4f66', {
      rx: 8,
      filter: page.paper({ rim: '#ffd0a8', light: 0.6, dark: 0.55, drop: 7, spread: 9 }),
    }),
    rect(
      422,
      62,
      854,
      524,
      page.linear([
        [0, '#8d5a62'],
        [1, '#a56a64'],
      ]),
      { rx: 3 },
    ),
    rect(
      422,
      62,
      854,
      16,
      page.linear([
        [0, '#2a1440', 0.5],
        [1, '#2a1440', 0],
      ]),
    ),
  );
  const crumbs = (colour, opacity) =>
    path(
      Array.from(
        { length: 130 },
        () =>
          `M${Math.round(random.between(430, 1264))} ${Math.round(random.between(70, 578))}h${random.whole(3, 7)}v${random.whole(2, 4)}h-4Z`,
      ).join(''),
      colour,
      { opacity },
    );
  page.add(
    crumbs('#6d4058', 0.35),
    crumbs('#c98f78', 0.25),
    ellipse(
      848,
      300,
      470,
      300,
      page.radial([
        [0, '#ffb080', 0.2],
        [1, '#ffb080', 0],
      ]),
    ),
  );
}

function kitchenette(page) {
  const paper = page.paper({ light: 0.5, dark: 0.5, drop: 5, spread: 6 });
  page.add(rect(-240, 250, 590, 14, '#8a5580', { filter: page.paper({ light: 0.6, dark: 0.5, drop: 7, spread: 8 }) }));
  books(page, -200, 250, 7, 41, { tall: 88 });
  page.add(
    g(
      { filter: paper },
      path('M140 250v-62q0 -8 8 -8h54q8 0 8 8v62Z', '#4f4a9c'),
      rect(152, 192, 46, 26, '#2a2463', { rx: 3 }),
      path('M158 226h34v20h-34Z', '#3a3480'),
    ),
    circle(200, 186, 3, '#ff7f6a'),
    path('M164 228h22l-3 16h-16Z', '#ffd9a0'),
  );
  pottedPlant(page, 290, 250, 0.6);
  hooks(page);
}

/** Coats on their hooks, a scarf, an umbrella. */
function hooks(page) {
  const paper = page.paper({ light: 0.5, dark: 0.5, drop: 5, spread: 6, margin: 30 });
  page.add(
    rect(-220, 330, 560, 12, '#6d3f78', { rx: 4, filter: paper }),
    [-160, -20, 120, 250].map((x) => circle(x, 342, 6, '#d99a6c')),
    path('M-204 356Q-160 340 -116 356L-104 560H-216Z', '#3f4a9c', { filter: paper }),
    curve('M-160 350V556', '#2c3580', 3),
    path('M-56 356Q-20 340 16 356L26 536H-66Z', '#b5566a', { filter: paper }),
    path('M-30 348h20l6 90h-14l-2 -60l-6 66h-14Z', '#ffc878', { filter: paper }),
    g(
      { filter: paper },
      curve('M120 348v150q0 16 14 16t13 -14', '#d99a6c', 5),
      path('M108 372Q120 350 132 372L128 490H112Z', '#3fb0a6'),
    ),
    path('M226 352Q250 344 274 352L266 430Q250 444 234 430Z', '#6a5cc0', { filter: paper }),
  );
}

function table(page) {
  const top = page.linear([
    [0, '#e09a72'],
    [1, '#9a5462'],
  ]);
  page.add(
    rect(
      -240,
      640,
      1760,
      200,
      page.linear([
        [0, '#33205f'],
        [1, '#1f1550'],
      ]),
      { filter: page.paper({ light: 0.4, dark: 0.4, drop: -3, spread: 8 }) },
    ),
    ellipse(
      640,
      820,
      900,
      90,
      page.radial([
        [0, '#080420', 0.5],
        [1, '#080420', 0],
      ]),
    ),
    path('M166 656H1114Q1124 656 1130 662L1236 726Q1244 736 1230 736H50Q36 736 44 726L150 662Q156 656 166 656Z', top, {
      filter: page.paper({ rim: '#ffe0c0', light: 0.7, dark: 0.6, drop: 10, spread: 12 }),
    }),
    path('M41 731Q44 736 50 736H1230Q1238 736 1240 731v12Q1238 752 1226 752H54Q42 752 41 743Z', '#7a4258'),
  );
  warmth(page, 640, 690, 460, 36, 0.45);
  mug(page, 236, 700, '#3f9a96');
  mug(page, 1010, 702, '#c2576a');
  page.add(
    g(
      { filter: page.paper({ rim: '#fff', light: 0.6, dark: 0.5, drop: 3, spread: 3, margin: 30 }) },
      path('M560 706l150 -6l16 18l-160 8Z', '#6a5cc0'),
      path('M566 698l146 -6l10 14l-152 8Z', '#fff3dc'),
    ),
    g(
      { filter: page.paper({ rim: '#fff', light: 0.5, dark: 0.5, drop: 3, spread: 3, margin: 30 }) },
      ellipse(860, 704, 52, 10, '#e8dcf6'),
      [-24, -4, 18].map((dx, at) => circle(860 + dx, 698 - (at % 2) * 4, 11, '#d99a5c')),
    ),
  );
}

export default stagePicture('room-notebooks', (page) => {
  wall(page, { top: '#2e1b5c', bottom: '#552f6c', plank: 146, glow: [848, 240, 760, 440, 0.32] });
  kitchenette(page);
  cork(page);
  bulbs(page, [-260, 0], [400, 22], { sag: 40, count: 9, r: 7 });
  bulbs(page, [400, 22], [1296, 22], { sag: 12, count: 12, r: 7 });
  bulbs(page, [1296, 22], [1560, -20], { sag: 26, count: 4, r: 7 });
  pottedPlant(page, 1420, 720, 1.7);
  table(page);
});
