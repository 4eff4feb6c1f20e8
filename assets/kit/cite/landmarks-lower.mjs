import { mix } from '../palette.mjs';
import { circle, curve, g, line, n, path, rect } from '../sheet.mjs';
import { cut, grid, panes } from './theme.mjs';

/** The apartment house: a shutter on each side of every window, some of them hanging. */
export function building(t) {
  const spots = grid(-58, -128, 4, 4, 31, 28, 14, 18);
  const low = grid(70, -68, 2, 2, 25, 28, 12, 16);
  const shutter = t.lit ? mix(t.colour, '#12606a', 0.25) : mix('#5a49ac', t.colour, 0.3);
  const leaf = (x, y, turn) =>
    rect(x, y - 1, 6.4, 20, shutter, { rx: 1, transform: turn ? `rotate(${turn} ${n(x)} ${n(y)})` : undefined });
  const pair = ([x, y, w, h], at) => [
    leaf(x - 7.4, y, !t.lit && at % 5 === 2 ? 14 : 0),
    leaf(x + w + 1, y, !t.lit && at % 7 === 3 ? -12 : 0),
    rect(x - 2, y + h, w + 4, 2.4, t.trim),
  ];
  return [
    cut(t, rect(58, -84, 66, 84, t.wing), path('M52 -84L91 -108L130 -84Z', t.roof)),
    panes(t, low, { seed: 3 }),
    low.map((one, at) => pair(one, at + 1)),
    cut(
      t,
      [-46, 22].map((x) => rect(x, -172, 17, 28, t.wing)),
      [-50, 18].map((x) => rect(x, -176, 25, 6, t.trim)),
    ),
    cut(t, rect(-72, -142, 138, 142, t.wall)),
    cut(t, path('M-80 -138L-64 -162H58L74 -138Z', t.roof)),
    [-40, -3, 34].map((x) => [
      path(`M${x - 9} -140V-152Q${x} -160 ${x + 9} -152V-140Z`, t.trim),
      rect(x - 5, -151, 10, 10, t.pane),
    ]),
    cut(t, rect(-78, -140, 150, 6, t.trim)),
    panes(t, spots, { seed: 8 }),
    g({ filter: t.fine }, spots.map(pair)),
    path('M-14 0V-16Q-14 -24 -3 -24Q8 -24 8 -16V0Z', t.lit ? '#ffe3a6' : t.deep),
    curve('M-66 -84q10 7 26 0M-4 -56q12 8 28 0', t.trim, 1.4, { opacity: 0.8 }),
    line(
      [
        [-78, -1],
        [130, -1],
      ],
      t.trim,
      3,
    ),
  ];
}

/** The school: a clock in the gable, a bell, two wings. */
export function college(t) {
  const wing = (from) => [
    cut(t, rect(from, -70, 72, 70, t.wing)),
    cut(t, path(`M${from - 6} -70L${from + 8} -94H${from + 64}L${from + 78} -70Z`, t.roof)),
    [18, 44].map((dx) => [
      path(`M${from + dx - 2} -76L${from + dx + 5} -88L${from + dx + 12} -76Z`, t.trim),
      rect(from + dx + 1.5, -80, 7, 7, t.pane),
    ]),
    panes(t, grid(from + 9, -60, 4, 2, 15, 28, 10, 19), { arch: 3, seed: from + 130 }),
    rect(from, -37, 72, 3, t.trim, { opacity: 0.6 }),
  ];
  return [
    wing(-116),
    wing(44),
    cut(t, rect(-11, -164, 22, 34, t.wall), path('M-17 -162L0 -186L17 -162Z', t.roof)),
    circle(0, -190, 3.4, t.trim),
    path('M-6 -140V-150Q-6 -156 0 -156Q6 -156 6 -150V-140Z', t.pane),
    cut(t, path('M-48 0V-92L0 -142L48 -92V0Z', t.wall)),
    cut(t, path('M-60 -84L0 -150L60 -84L54 -76L0 -134L-54 -76Z', t.roof)),
    circle(0, -94, 17, t.trim, { filter: t.fine }),
    circle(0, -94, 13.5, t.lit ? '#fff6dc' : '#7f79c0'),
    line(
      [
        [0, -103],
        [0, -94],
        [6, -90],
      ],
      '#2b1a63',
      2.2,
    ),
    panes(t, grid(-32, -66, 3, 1, 24, 0, 15, 22), { arch: 6, seed: 5 }),
    path('M-18 0V-22Q-18 -38 0 -38Q18 -38 18 -22V0Z', t.lit ? '#ffe3a6' : t.deep),
    rect(-1, -36, 2, 36, t.trim, { opacity: 0.7 }),
    line(
      [
        [-122, -1],
        [122, -1],
      ],
      t.trim,
      3,
    ),
  ];
}

/** The market: a glass hall behind three stalls under striped awnings. */
export function market(t) {
  const stripe = [
    t.lit ? '#fff3dc' : '#5d54ae',
    t.lit ? mix(t.colour, '#5a3fd0', 0.25) : mix('#352a86', t.colour, 0.2),
  ];
  const stall = (x, w, tall) => {
    const step = w / 6;
    const edge = (at) => `M${n(x + at * step)} ${-tall + 16}h${n(step)}v5q${n(-step / 2)} 9 ${n(-step)} 0Z`;
    const top = (at) =>
      `M${n(x + 6 + (at * (w - 12)) / 6)} ${-tall}h${n((w - 12) / 6)}L${n(x + (at + 1) * step)} ${-tall + 16}h${n(-step)}Z`;
    return [
      rect(x + 3, -tall + 16, w - 6, tall - 20, t.lit ? '#ffdf9e' : '#191251'),
      cut(t, rect(x + 2, -tall + 14, 4, tall - 14, t.trim), rect(x + w - 6, -tall + 14, 4, tall - 14, t.trim)),
      cut(t, rect(x - 2, -20, w + 4, 20, t.wing), rect(x - 4, -23, w + 8, 5, t.trim)),
      Array.from({ length: 5 }, (_, at) =>
        circle(
          x + 8 + at * ((w - 16) / 4),
          -27,
          5,
          t.lit ? ['#ff9a6a', '#ffd06b', '#8fd06a'][at % 3] : ['#453a92', '#52469e'][at % 2],
        ),
      ),
      g(
        { filter: t.fine },
        [0, 1, 2, 3, 4, 5].map((at) => path(top(at) + edge(at), stripe[at % 2])),
      ),
    ];
  };
  return [
    cut(t, path('M-96 0V-78Q-96 -136 0 -136Q96 -136 96 -78V0Z', t.wall)),
    path('M-84 -44V-76Q-84 -124 0 -124Q84 -124 84 -76V-44Z', t.lit ? '#ffe8b4' : '#1c1559'),
    g(
      { opacity: 0.85 },
      [-56, -28, 0, 28, 56].map((x) =>
        line(
          [
            [x, -44],
            [x * 0.96, -124 + Math.abs(x) * 0.22],
          ],
          t.trim,
          2.4,
        ),
      ),
      curve('M-84 -76H84M-72 -100H72', t.trim, 2.4),
    ),
    cut(t, path('M-26 -132L0 -156L26 -132Z', t.roof), rect(-20, -134, 40, 8, t.trim)),
    line(
      [
        [0, -156],
        [0, -176],
      ],
      t.trim,
      2.4,
    ),
    path('M0 -176L22 -170L0 -164Z', t.sign),
    stall(-122, 70, 66),
    stall(52, 70, 66),
    stall(-40, 80, 58),
  ];
}
