import { rng } from './rng.mjs';
import { circle, g, n, path, rect } from './sheet.mjs';

const ROOFS = {
  flat: (x, w, y) => `V${y}H${x + w}`,
  gable: (x, w, y) => `V${y}L${n(x + w / 2)} ${n(y - w * 0.5)}L${x + w} ${y}`,
  hip: (x, w, y) => `V${y}L${n(x + w * 0.22)} ${n(y - w * 0.3)}H${n(x + w * 0.78)}L${x + w} ${y}`,
  dome: (x, w, y) => `V${y}C${x} ${n(y - w * 0.62)} ${x + w} ${n(y - w * 0.62)} ${x + w} ${y}`,
  spire: (x, w, y) => `V${y}L${n(x + w / 2)} ${n(y - w * 1.15)}L${x + w} ${y}`,
  step: (x, w, y) =>
    `V${y}H${n(x + w * 0.2)}V${n(y - 16)}H${n(x + w * 0.7)}V${n(y - 34)}H${n(x + w * 0.9)}V${y}H${x + w}`,
  slope: (x, w, y) => `V${y}L${x + w} ${n(y - w * 0.38)}`,
};
const MIX = ['flat', 'flat', 'gable', 'gable', 'hip', 'hip', 'dome', 'spire', 'step', 'slope'];

/**
 * A row of houses: [{ d, extras, windows }]. The same options give the same row, so that a light overlay can find the
 * windows of the dark layer again. `clear` is a span [from, to] of x left without houses.
 */
export function skyline({ seed, from, to, base, low, high, narrow, wide, pane, gap = 0, clear }) {
  const random = rng(seed);
  const houses = [];
  for (let x = from; x < to; ) {
    const w = Math.round(random.between(narrow, wide));
    const top = Math.round(base - random.between(low, high));
    const kind = random.pick(MIX);
    const side = Math.round(x);
    const house = {
      kind,
      x: side,
      w,
      top,
      d: `M${side} ${base}${ROOFS[kind](side, w, top)}V${base}Z`,
      extras: [],
      windows: [],
    };
    if (kind === 'flat' && random.chance(0.6)) house.extras.push(...roofThings(random, side, w, top));
    if ((kind === 'gable' || kind === 'hip') && random.chance(0.7)) {
      const at = n(side + w * random.between(0.62, 0.78));
      house.extras.push(`M${at} ${n(top + 6)}V${n(top - w * 0.36)}h${n(w * 0.13)}V${n(top + 6)}Z`);
    }
    house.windows = panes(random, house, base, pane);
    if (!clear || side + w < clear[0] || side > clear[1]) houses.push(house);
    x += w + gap * random.between(-1, 1.4);
  }
  return houses;
}

function roofThings(random, x, w, top) {
  const at = x + w * random.between(0.2, 0.6);
  if (random.chance(0.45)) return [`M${n(at)} ${top}v-44h2.4v44Z`, `M${n(at - 8)} ${top - 34}h18v2h-18Z`];
  if (random.chance(0.5)) return [`M${n(at)} ${top}v-16l12 -9l12 9v16h-4v-8h-16v8Z`];
  return [`M${n(at)} ${top}v-12h${n(w * 0.3)}v12Z`];
}

function panes(random, house, base, { w, h, dx, dy }) {
  const found = [];
  const columns = Math.floor((house.w - dx * 0.7) / dx);
  const left = house.x + (house.w - columns * dx + (dx - w)) / 2;
  const paired = random.chance(0.4);
  for (let y = house.top + dy * 0.75; y < base - h; y += dy) {
    for (let at = 0; at < columns; at += 1) {
      if (paired && at % 3 === 2) continue;
      if (random.chance(0.2)) continue;
      found.push({ x: n(left + at * dx), y: n(y), w, h, mood: random.next() });
    }
  }
  return found;
}

const many = (windows, fill, opacity) =>
  windows.length === 0
    ? ''
    : path(windows.map(({ x, y, w, h }) => `M${x} ${y}h${w}v${h}h-${w}Z`).join(''), fill, { opacity });

/** The houses by night: dark panes, a few cold ones, fewer still with somebody awake. */
export function drawSkyline(
  page,
  houses,
  { fill, alternate, pane, coldPane, awake, rim, shadow, awakeShare = 0.02, coldShare = 0.07 },
) {
  const paper = page.paper({ rim, light: 0.4, dark: shadow, drop: 4, spread: 8, margin: 8 });
  const shape = (house) => house.d + house.extras.join('');
  const back = houses.filter((_, at) => at % 2 === 1);
  const front = houses.filter((_, at) => at % 2 === 0);
  for (const [row, colour] of [
    [back, alternate],
    [front, fill],
  ]) {
    page.add(
      g(
        { filter: paper },
        row.map((house) => path(shape(house), colour)),
      ),
    );
    const windows = visible(row, row === back ? front : []);
    page.add(
      many(
        windows.filter(({ mood }) => mood < awakeShare),
        awake,
        0.9,
      ),
      many(
        windows.filter(({ mood }) => mood >= awakeShare && mood < awakeShare + coldShare),
        coldPane,
        0.55,
      ),
      many(
        windows.filter(({ mood }) => mood >= awakeShare + coldShare),
        pane,
        0.6,
      ),
    );
  }
}

/** Windows of `row` that no house of `cover` hides. */
function visible(row, cover) {
  const hidden = (pane) =>
    cover.some(
      (house) => pane.x + pane.w > house.x - 1 && pane.x < house.x + house.w + 1 && pane.y + pane.h > house.top - 30,
    );
  return row.flatMap((house) => house.windows).filter((pane) => !hidden(pane));
}

/** The same windows, lit. `reach` is the radius of the glow around some of them, 0 for none. */
export function lightSkyline(page, houses, { share = 0.75, colours, glow, reach = 26 }) {
  const back = houses.filter((_, at) => at % 2 === 1);
  const front = houses.filter((_, at) => at % 2 === 0);
  const windows = [...visible(back, front), ...visible(front, [])].filter(({ mood }) => mood < share);
  const halo = page.radial([
    [0, glow, 0.3],
    [1, glow, 0],
  ]);
  if (reach > 0)
    page.add(
      windows.filter((_, at) => at % 7 === 0).map(({ x, y, w, h }) => circle(x + w / 2, y + h / 2, reach, halo)),
    );
  page.add(
    colours.map((colour, tone) =>
      many(
        windows.filter((_, at) => at % colours.length === tone),
        colour,
        1,
      ),
    ),
  );
  page.add(
    windows
      .filter(({ mood }) => mood < 0.12)
      .map(({ x, y, w, h }) => rect(x - 1, y + h, w + 2, 2, colours[0], { opacity: 0.7 })),
  );
}
