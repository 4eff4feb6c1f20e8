import { accents, mix } from './palette.mjs';
import { rng } from './rng.mjs';
import { circle, curve, ellipse, g, n, path, rect } from './sheet.mjs';

/** One landmark per district, drawn about (0, 0), its foot on y = 0: what the panorama hints at. */
const LANDMARKS = {
  coral: 'M-46 0V-64H-20V-84L0 -112L20 -84V-64H46V0ZM-3 -112V-132H3V-112Z',
  teal: 'M-38 0V-150H-30V-160H30V-150H38V0Z',
  magenta: 'M-30 0L-12 -120H12L30 0ZM-34 -112L0 -136L34 -112ZM-2 -136V-190H2V-136ZM-16 -168L0 -176L16 -168Z',
  amber: 'M-34 0V-92H-22V-128H22V-92H34V0ZM-28 -128L0 -166L28 -128Z',
  lime: 'M-52 0V-40Q-52 -92 0 -92Q52 -92 52 -40V0ZM-8 -92V-112H8V-92Z',
  violet: 'M-44 0V-118H-14V0ZM-8 0V-156H18V0ZM24 0V-96H48V0Z',
};
const WINDOWS = {
  coral: [
    [-34, -46],
    [-20, -46],
    [12, -46],
    [26, -46],
    [-34, -24],
    [26, -24],
  ],
  teal: Array.from({ length: 18 }, (_, at) => [-26 + (at % 3) * 20, -140 + Math.floor(at / 3) * 22]),
  magenta: [
    [-5, -104],
    [-5, -84],
    [-5, -64],
    [-5, -40],
  ],
  amber: [
    [-16, -114],
    [6, -114],
    [-22, -76],
    [-4, -76],
    [14, -76],
    [-22, -48],
    [14, -48],
  ],
  lime: [
    [-36, -40],
    [-14, -60],
    [8, -60],
    [30, -40],
    [-14, -28],
    [8, -28],
  ],
  violet: Array.from({ length: 12 }, (_, at) => [-36 + (at % 2) * 12, -106 + Math.floor(at / 2) * 18]),
};

/** A quarter: its glow from behind, a crowd of small houses, and the landmark with some windows lit. */
export function district(page, name, x, base, size, seed) {
  const colour = accents[name];
  const random = rng(seed);
  const spread = 150 * size;
  const paper = page.paper({
    rim: mix(colour, '#ffffff', 0.35),
    light: 0.75,
    dark: 0.5,
    drop: 3,
    spread: 7,
    margin: 30,
  });
  const [back, front] = [mix('#43298a', colour, 0.2), mix('#2c1d6e', colour, 0.1)];
  page.add(
    ellipse(
      x,
      base - 40 * size,
      spread * 1.35,
      190 * size,
      page.radial([
        [0, colour, 0.75],
        [0.45, colour, 0.32],
        [1, colour, 0],
      ]),
    ),
  );
  const house = (tall) => {
    const [at, w, h] = [
      x + random.between(-1, 1) * spread * 0.85,
      random.between(30, 52) * size,
      random.between(34, tall) * size,
    ];
    const roof = random.pick([
      `L${n(at + w / 2)} ${n(base - h - w * 0.55)}`,
      '',
      `L${n(at + w * 0.2)} ${n(base - h - w * 0.25)}H${n(at + w * 0.8)}`,
    ]);
    return `M${n(at)} ${base}V${n(base - h)}${roof}L${n(at + w)} ${n(base - h)}V${base}Z`;
  };
  const houses = (count, tall) => Array.from({ length: count }, () => house(tall)).join('');
  page.add(path(houses(7, 110), back, { filter: paper }));
  page.add(
    g(
      { transform: `translate(${n(x)} ${base}) scale(${size * 1.15})` },
      path(
        LANDMARKS[name],
        page.linear([
          [0, mix('#5a3aa4', colour, 0.35)],
          [1, mix('#33227c', colour, 0.2)],
        ]),
        { filter: paper },
      ),
      WINDOWS[name].map(([dx, dy]) =>
        rect(dx, dy, 9, 12, random.chance(0.42) ? '#ffe2a0' : '#1f1758', { rx: 1, opacity: 0.95 }),
      ),
      detail(name, colour),
    ),
  );
  page.add(path(houses(6, 62), front, { filter: paper }));
  page.add(
    Array.from({ length: 9 }, () =>
      rect(
        x + random.between(-0.8, 0.8) * spread,
        base - random.between(10, 34) * size,
        5 * size,
        7 * size,
        random.chance(0.3) ? '#ffd08a' : '#1a1350',
      ),
    ),
  );
}

function detail(name, colour) {
  const bright = mix(colour, '#ffffff', 0.4);
  if (name === 'coral') return [circle(0, -80, 9, '#fff0cc'), curve('M0 -80v-6M0 -80l4 3', '#5a2448', 1.8)];
  if (name === 'magenta')
    return [
      circle(0, -190, 4.5, bright),
      curve('M-12 -202q12 -12 24 0M-20 -210q20 -18 40 0', bright, 2.4, { opacity: 0.8 }),
    ];
  if (name === 'amber') return [rect(-20, -24, 40, 14, bright, { rx: 2, opacity: 0.85 })];
  if (name === 'lime')
    return [
      circle(0, -150, 36, 'none', { stroke: bright, 'stroke-width': 3 }),
      Array.from({ length: 8 }, (_, at) =>
        circle(Math.cos(at * 0.785) * 36, -150 + Math.sin(at * 0.785) * 36, 5, at % 2 ? colour : '#ffe2a0'),
      ),
      curve('M0 -150L-16 -92M0 -150L16 -92M-36 -150H36M0 -186V-114', bright, 1.8),
    ];
  if (name === 'violet')
    return [[-100, -78, -56].map((y) => rect(-6, y, 22, 5, bright, { opacity: 0.8 })), circle(5, -166, 4, bright)];
  return [curve('M-38 -118H38M-38 -74H38M-38 -30H38', bright, 1.8, { opacity: 0.5 })];
}
