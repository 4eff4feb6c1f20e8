import { circle, curve, ellipse, g, line, path, rect } from './sheet.mjs';

const shadow = (page, x, y, rx) =>
  ellipse(
    x,
    y,
    rx,
    9,
    page.radial([
      [0, '#080420', 0.5],
      [1, '#080420', 0],
    ]),
  );
const solid = (page) => page.paper({ rim: '#c9b0ff', light: 0.55, dark: 0.45, drop: 3, spread: 4, margin: 30 });

/** A television camera on three legs; `flip` turns it to the left. */
export function camera(page, x, base, size = 1, flip = false) {
  page.add(
    shadow(page, x, base + 2, 66 * size),
    g(
      { transform: `translate(${x} ${base}) scale(${flip ? -size : size} ${size})`, filter: solid(page) },
      line(
        [
          [-34, 0],
          [0, -74],
          [34, 0],
        ],
        '#5a458f',
        5,
      ),
      line(
        [
          [0, -74],
          [4, 0],
        ],
        '#4a3880',
        5,
      ),
      rect(-12, -84, 24, 14, '#6a55a8', { rx: 3 }),
      rect(-40, -128, 70, 46, '#6d559f', { rx: 7 }),
      rect(-40, -128, 70, 12, '#8a70bc', { rx: 6 }),
      path('M30 -122L50 -130V-82L30 -90Z', '#4a3880'),
      circle(53, -106, 9, '#7f9ce8'),
      circle(55, -109, 3, '#e6f1ff'),
      circle(-22, -138, 14, '#5a458f'),
      circle(8, -138, 14, '#5a458f'),
      circle(-22, -138, 5, '#8a70bc'),
      circle(8, -138, 5, '#8a70bc'),
      rect(-56, -118, 18, 20, '#4a3880', { rx: 3 }),
      rect(-53, -115, 12, 14, '#a8c4f4', { rx: 2 }),
      circle(22, -98, 3.4, '#e0609a'),
      curve('M-40 -84q-26 12 -30 30', '#8a70bc', 3),
    ),
  );
}

/** A film light on a stand, unlit, its doors open. */
export function filmLight(page, x, base, height, flip = false) {
  const top = base - height;
  page.add(
    shadow(page, x, base + 2, 34),
    g(
      { filter: solid(page) },
      line(
        [
          [x - 24, base],
          [x, base - 34],
          [x + 24, base],
        ],
        '#4a3880',
        4,
      ),
      rect(x - 2.5, top, 5, height - 20, '#5a458f'),
      g(
        { transform: `translate(${x} ${top}) scale(${flip ? -1 : 1} 1) rotate(18)` },
        path('M-22 -20H16L34 -32V32L16 20H-22Q-28 0 -22 -20Z', '#5a458f'),
        path('M16 -20L34 -32V32L16 20Z', '#4a3880'),
        ellipse(18, 0, 7, 19, '#8f9fe0'),
        ellipse(17, -3, 3, 9, '#cfdcff'),
      ),
    ),
  );
}

/** A folding chair of the kind that waits behind a camera. */
export function foldingChair(page, x, base, cloth) {
  page.add(
    shadow(page, x, base + 2, 44),
    g(
      { filter: solid(page) },
      line(
        [
          [x - 26, base],
          [x + 24, base - 46],
        ],
        '#6a55a8',
        5,
      ),
      line(
        [
          [x + 26, base],
          [x - 24, base - 46],
        ],
        '#6a55a8',
        5,
      ),
      line(
        [
          [x - 26, base - 46],
          [x - 26, base - 84],
        ],
        '#6a55a8',
        5,
      ),
      line(
        [
          [x + 26, base - 46],
          [x + 26, base - 84],
        ],
        '#6a55a8',
        5,
      ),
      path(`M${x - 28} ${base - 50}h56l-3 10h-50Z`, cloth),
      rect(x - 30, base - 88, 60, 20, cloth, { rx: 3 }),
    ),
    path(
      `M${x} ${base - 85}l2.300 5l5.300 .6l-3.900 3.600l1 5.200l-4.700 -2.600l-4.700 2.600l1 -5.200l-3.900 -3.600l5.300 -.6Z`,
      '#ffd0e0',
      { opacity: 0.8 },
    ),
  );
}

/** A flight case with metal corners. */
export function flightCase(page, x, base, w, h, tone) {
  page.add(
    shadow(page, x + w / 2, base + 2, w * 0.62),
    g(
      { filter: solid(page) },
      rect(x, base - h, w, h, tone, { rx: 4 }),
      rect(x, base - h * 0.62, w, 5, '#8a70bc'),
      [x + w * 0.24, x + w * 0.7].map((at) => rect(at, base - h * 0.7, 9, 14, '#b9a2ff', { rx: 2 })),
      [
        [x, base - h],
        [x + w - 9, base - h],
        [x, base - 9],
        [x + w - 9, base - 9],
      ].map(([cx, cy]) => rect(cx, cy, 9, 9, '#8a70bc', { rx: 3 })),
    ),
  );
}

/** A carpet that runs from the stage door towards us. */
export function carpet(page, tones = ['#a8427f', '#5a2460'], edge = '#d9709f') {
  page.add(
    path(
      'M590 610H690L846 840H434Z',
      page.linearAt(0, 610, 0, 800, [
        [0, tones[0]],
        [1, tones[1]],
      ]),
      {
        filter: page.paper({ rim: '#ffb0d0', light: 0.4, dark: 0.4, drop: 2, spread: 4, margin: 6 }),
      },
    ),
    path('M590 610H596L458 840H434ZM690 610H684L822 840H846Z', edge, { opacity: 0.5 }),
  );
}

/** A cable that nobody rolled up. */
export const cable = (d, tone = '#1a1250') => [
  curve(d, tone, 5),
  curve(d, '#5a4a9c', 1.6, { opacity: 0.7, transform: 'translate(0 -1.4)' }),
];
