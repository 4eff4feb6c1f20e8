import { rng } from './rng.mjs';
import { circle, g, line, n, path, rect, STAGE } from './sheet.mjs';
import { bush } from './tree.mjs';

/** Pavement, kerb and cobbled street. `warm` for the evening that everybody is out. */
export function street(page, { warm = false } = {}) {
  const lift = page.paper({
    rim: warm ? '#ffd9b0' : '#a9d4f0',
    light: 0.45,
    dark: 0.5,
    drop: -3,
    spread: 9,
    margin: 10,
  });
  const tones = warm ? ['#7a86b4', '#4a5a9a', '#3a3a86', '#262266'] : ['#3d5494', '#2c3d80', '#272a72', '#16134e'];
  page.add(
    rect(
      STAGE.left,
      612,
      STAGE.width,
      90,
      page.linearAt(0, 612, 0, 690, [
        [0, tones[0]],
        [1, tones[1]],
      ]),
      { filter: lift },
    ),
    slabs(warm ? '#5a6aa4' : '#263673'),
    rect(STAGE.left, 684, STAGE.width, 11, warm ? '#a9b4d0' : '#5a78ac', {
      filter: page.paper({ rim: '#d4ecff', light: 0.5, dark: 0.5, drop: 5, spread: 6 }),
    }),
    rect(
      STAGE.left,
      695,
      STAGE.width,
      STAGE.bottom - 695,
      page.linearAt(0, 695, 0, 830, [
        [0, tones[2]],
        [1, tones[3]],
      ]),
    ),
    cobbles(warm ? '#5f5aa8' : '#3d3f8c'),
  );
}

function slabs(colour) {
  const joints = [];
  for (let x = STAGE.left; x < STAGE.right; x += 74) {
    const far = 640 + (x - 640) * 0.94;
    joints.push(`M${n(far)} 614L${n(x)} 684`);
  }
  return [
    path(joints.join(''), 'none', { stroke: colour, 'stroke-width': 1.5, opacity: 0.5 }),
    line(
      [
        [STAGE.left, 644],
        [STAGE.right, 644],
      ],
      colour,
      1.5,
      { opacity: 0.5 },
    ),
  ];
}

/** Cobbles in fans, as in old streets. */
function cobbles(colour) {
  const arcs = [];
  for (let row = 0, y = 716; y < STAGE.bottom; row += 1, y += 17 + row * 2) {
    const r = 24 + row * 4;
    for (let x = STAGE.left + (row % 2) * r; x < STAGE.right; x += r * 2)
      arcs.push(`M${n(x - r)} ${n(y)}a${r} ${n(r * 0.42)} 0 0 1 ${r * 2} 0`);
  }
  return path(arcs.join(''), 'none', { stroke: colour, 'stroke-width': 2, opacity: 0.55 });
}

/** A clipped box tree in a square tub. */
export function tub(page, x, base, { leaves = '#2c4f8a', wood = '#3f6f9c', size = 1 } = {}) {
  page.add(
    g(
      {
        transform: `translate(${x} ${base}) scale(${size})`,
        filter: page.paper({ rim: '#c9f4f0', light: 0.45, dark: 0.5, drop: 4, spread: 5, margin: 30 }),
      },
      rect(-2, -46, 4, 24, '#2a2a66'),
      circle(0, -62, 20, leaves),
      circle(-7, -68, 9, '#ffffff', { opacity: 0.06 }),
      path('M-17 -26H17L14 0H-14Z', wood),
      rect(-19, -30, 38, 6, wood, { rx: 1.5 }),
    ),
  );
}

/** A pillar letter box, its slot turned to us; (x, base) is its foot. */
export function pillarBox(page, x, base, { lit = false } = {}) {
  const body = page.linear(
    lit
      ? [
          [0, '#ffc66a'],
          [1, '#e5903f'],
        ]
      : [
          [0, '#c98a4f'],
          [1, '#8f5a5f'],
        ],
  );
  page.add(
    g(
      { filter: page.paper({ rim: '#ffe3b8', light: 0.55, dark: 0.5, drop: 4, spread: 5, margin: 40 }) },
      rect(x - 3, base - 26, 6, 26, '#2f2a66'),
      path(
        `M${x - 20} ${base - 22}V${base - 66}Q${x - 20} ${base - 80} ${x} ${base - 80}Q${x + 20} ${base - 80} ${x + 20} ${base - 66}V${base - 22}Z`,
        body,
      ),
      path(`M${x - 11} ${base}q1 -6 6 -8h10q5 2 6 8Z`, '#2f2a66'),
    ),
    rect(x - 13, base - 64, 26, 5, '#2a1c50', { rx: 2.5 }),
    rect(x - 10, base - 50, 20, 14, lit ? '#fff1d6' : '#d9bfa8', { rx: 1.5 }),
    path(`M${x - 10} ${base - 50}L${x} ${base - 42}L${x + 10} ${base - 50}`, 'none', {
      stroke: '#b08a6a',
      'stroke-width': 1.4,
    }),
  );
}

/** A bed of low bushes along the foot of the wall. */
export function beds(page, colour) {
  const random = rng(7);
  for (const [x, width] of [
    [392, 70],
    [498, 64],
    [726, 62],
    [822, 70],
  ])
    bush(page, { x, base: 622, width, height: 11, colour, seed: random.whole(1, 90) });
}
