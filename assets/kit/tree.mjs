import { mix } from './palette.mjs';
import { rng } from './rng.mjs';
import { curve, g, line, n, path } from './sheet.mjs';

/** A drop-shaped canopy whose tip is up. */
const bulb = (x, base, w, h) =>
  `M${n(x - w * 0.16)} ${n(base)}C${n(x - w * 0.66)} ${n(base)} ${n(x - w * 0.6)} ${n(base - h * 0.58)} ${n(x)} ${n(base - h)}C${n(x + w * 0.6)} ${n(base - h * 0.58)} ${n(x + w * 0.66)} ${n(base)} ${n(x + w * 0.16)} ${n(base)}Z`;

/** A round canopy cut with scissors: a ring of scallops. */
export function scallops(x, y, rx, ry, count, seed) {
  const random = rng(seed);
  const at = (step) => {
    const angle = (step / count) * Math.PI * 2 - Math.PI / 2;
    const wobble = 0.94 + 0.1 * Math.sin(step * 2.4 + seed);
    return [x + Math.cos(angle) * rx * wobble, y + Math.sin(angle) * ry * wobble];
  };
  const start = at(0);
  let d = `M${start.map(n).join(' ')}`;
  for (let step = 1; step <= count; step += 1) {
    const [px, py] = at(step % count);
    const [qx, qy] = at(step - 1);
    const r = n((Math.hypot(px - qx, py - qy) / 2) * random.between(1.02, 1.2));
    d += `A${r} ${r} 0 0 1 ${n(px)} ${n(py)}`;
  }
  return `${d}Z`;
}

const veins = (x, base, h, w, colour) =>
  g(
    { opacity: 0.55 },
    curve(`M${n(x)} ${n(base)}V${n(base - h * 0.8)}`, colour, 2.2),
    [0.24, 0.42, 0.6].map((share) => [
      curve(
        `M${n(x)} ${n(base - h * share)}q${n(w * 0.08)} ${n(-h * 0.08)} ${n(w * 0.24 * (1.1 - share))} ${n(-h * 0.13)}`,
        colour,
        1.6,
      ),
      curve(
        `M${n(x)} ${n(base - h * (share - 0.05))}q${n(-w * 0.08)} ${n(-h * 0.08)} ${n(-w * 0.24 * (1.1 - share))} ${n(-h * 0.13)}`,
        colour,
        1.6,
      ),
    ]),
  );

function trunk(page, x, base, height, width, colour) {
  page.add(
    path(
      `M${n(x - width)} ${n(base)}Q${n(x - width * 0.4)} ${n(base - height * 0.4)} ${n(x - width * 0.4)} ${n(base - height)}H${n(x + width * 0.4)}Q${n(x + width * 0.4)} ${n(base - height * 0.4)} ${n(x + width)} ${n(base)}Z`,
      colour,
      {
        filter: page.paper({ light: 0.3, dark: 0.4, drop: 2, spread: 3, margin: 60 }),
      },
    ),
  );
}

/** A tree of nested paper sheets, lighter towards the moon. `kind`: bulb or round. `base` is the foot of the trunk. */
export function tree(
  page,
  { x, base, width, height, colour, kind = 'bulb', seed = 1, rim = '#a99bff', light = '#7c6fd0' },
) {
  const foot = base - height * 0.24;
  const crown = height * 0.8;
  const sheetFilter = (shade) => page.paper({ rim, light: shade, dx: -1, dy: 1.8, dark: 0.45, drop: 6, spread: 7 });
  trunk(page, x, base, height * 0.34, width * 0.07, mix(colour, '#0d0930', 0.45));
  [
    [1, 0, 0.4],
    [0.74, 0.15, 0.3],
    [0.47, 0.32, 0.28],
  ].forEach(([size, tint, edge], at) => {
    const shift = at * width * 0.035;
    const d =
      kind === 'bulb'
        ? bulb(x + shift, foot - at * crown * 0.05, width * size, crown * size)
        : scallops(
            x + shift,
            foot - crown * 0.45 - at * crown * 0.03,
            width * 0.5 * size,
            crown * 0.52 * size,
            13 - at * 2,
            seed + at,
          );
    page.add(path(d, mix(colour, light, tint), { filter: sheetFilter(edge) }));
  });
  const stem = mix(colour, '#0d0930', 0.3);
  page.add(veins(x + width * 0.035, foot + (kind === 'bulb' ? 2 : crown * 0.02), crown * 0.62, width * 0.8, stem));
}

/** A clipped hedge or a bush along the ground. */
export function bush(page, { x, base, width, height, colour, seed }) {
  const random = rng(seed);
  const count = Math.max(3, Math.round(width / (height * 0.8)));
  let d = `M${n(x)} ${n(base)}`;
  for (let at = 0; at < count; at += 1) {
    const step = width / count;
    const top = base - height * random.between(0.85, 1.25);
    const left = x + at * step;
    d += `C${n(left - step * 0.08)} ${n(top)} ${n(left + step * 1.08)} ${n(top)} ${n(left + step)} ${n(base - (at === count - 1 ? 0 : height * 0.4))}`;
  }
  page.add(path(`${d}Z`, colour, { filter: page.paper({ light: 0.4, dark: 0.4, drop: 3, spread: 5 }) }));
}

const leaf = (x, y, length, width, angle, colour) =>
  path(`M0 0Q${n(width)} ${n(-length * 0.5)} 0 ${n(-length)}Q${n(-width)} ${n(-length * 0.5)} 0 0Z`, colour, {
    transform: `translate(${n(x)} ${n(y)}) rotate(${n(angle)})`,
  });

/** A spray of big leaves that frames the picture; starts at (x, y) and grows along `angle` (degrees, 0 is up). */
export function spray(page, { x, y, angle, length, leaves, size, colour, tip, bend = 0, seed = 1, blur = 0 }) {
  const random = rng(seed);
  const along = (share) => {
    const turn = ((angle + bend * share) * Math.PI) / 180;
    return [x + Math.sin(turn) * length * share, y - Math.cos(turn) * length * share];
  };
  const parts = [line([0, 0.2, 0.4, 0.6, 0.8, 1].map(along), mix(colour, tip, 0.35), 5)];
  for (let at = 0; at < leaves; at += 1) {
    const share = (at + 0.6) / leaves;
    const [px, py] = along(share);
    const side = at % 2 === 0 ? 1 : -1;
    const tilt = angle + bend * share + side * random.between(38, 62);
    const reach = size * (1.15 - share * 0.5) * random.between(0.9, 1.15);
    parts.push(leaf(px, py, reach, reach * 0.42, tilt, mix(colour, tip, share * random.between(0.6, 1))));
  }
  const shade = page.paper({ rim: '#a58bff', light: 0.4, dark: 0.5, drop: 5, spread: 6, margin: 40 });
  const sprig = g({ filter: shade }, parts);
  page.add(blur > 0 ? g({ filter: page.blur(blur, 20) }, sprig) : sprig);
}
