import { circle, curve, ellipse, g, path } from './sheet.mjs';
import { groundShadow } from './touchable.mjs';

/** The melted ball become a snowman of paper scraps; (x, base) is where it stands, 300 units high at size 1. */
export function snowman(page, x, base, size = 1) {
  const snow = page.radial(
    [
      [0, '#ffffff'],
      [0.6, '#f2e6f4'],
      [1, '#b9a8d8'],
    ],
    0.4,
    0.32,
    0.75,
  );
  const paper = page.paper({ rim: '#fff3dc', light: 0.7, dark: 0.45, drop: 5, spread: 7, margin: 30 });
  groundShadow(page, x, base, 120 * size, 16 * size);
  page.add(
    g(
      { transform: `translate(${x} ${base}) scale(${size})` },
      circle(
        0,
        -130,
        190,
        page.radial([
          [0, '#ffcf9a', 0.4],
          [1, '#ff8f78', 0],
        ]),
      ),
      g(
        { filter: paper },
        curve('M-52 -140Q-92 -150 -112 -186M-100 -166l-20 -4', '#7a4458', 7),
        curve('M52 -140Q92 -160 104 -200M96 -180l18 -6', '#7a4458', 7),
      ),
      ellipse(0, -58, 78, 62, snow, { filter: paper }),
      ellipse(0, -140, 58, 50, snow, { filter: paper }),
      ellipse(0, -208, 46, 42, snow, { filter: paper }),
      ellipse(20, -40, 60, 44, '#ff9a78', { opacity: 0.16 }),
      [-158, -136, -114].map((y) => circle(0, y, 5.4, '#5a3a78')),
      path('M-46 -178Q0 -158 46 -178L44 -162Q0 -142 -44 -162Z', '#ff7f6a', { filter: paper }),
      path('M22 -166l26 -6l10 58l-24 4Z', '#e8636a', { filter: paper }),
      circle(-15, -214, 5, '#3a2860'),
      circle(15, -214, 5, '#3a2860'),
      path('M-3 -206L34 -198L-3 -194Z', '#ffa04f'),
      curve('M-18 -190q16 12 30 4', '#3a2860', 3.4),
      hat(page),
    ),
  );
}

function hat(page) {
  const felt = page.linear([
    [0, '#3a2a78'],
    [1, '#1b1350'],
  ]);
  return g(
    {
      transform: 'rotate(-7 0 -244)',
      filter: page.paper({ rim: '#b79cff', light: 0.7, dark: 0.5, drop: 4, spread: 5, margin: 40 }),
    },
    path('M-44 -244Q-50 -306 -30 -318Q-14 -326 0 -314Q16 -328 32 -316Q48 -304 44 -244Z', felt),
    ellipse(0, -242, 84, 15, felt),
    path('M-45 -262Q0 -246 45 -262L45 -248Q0 -234 -45 -248Z', '#7a5cc0'),
    path('M58 -292l12 -6l4 10l-10 5ZM72 -322l8 -3l3 8l-8 3ZM-62 -284l-10 -6l-5 9l9 6Z', '#4b3a90'),
  );
}
