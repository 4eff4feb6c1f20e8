// Torn paper: irregular small polygons, scattered by a seed.
import { n, path } from '../../kit/sheet.mjs';

/** One scrap around (x, y); `size` is its radius in units. */
export function scrap(random, x, y, size, fill, more = {}) {
  const corners = random.whole(4, 5);
  const start = random.between(0, Math.PI * 2);
  const points = Array.from({ length: corners }, (_, at) => {
    const turn = start + ((at + random.between(-0.22, 0.22)) / corners) * Math.PI * 2;
    const reach = size * random.between(0.62, 1.12);
    return `${n(x + Math.cos(turn) * reach)} ${n(y + Math.sin(turn) * reach)}`;
  });
  return path(`M${points.join('L')}Z`, fill, more);
}

/** Fills a polygon ([[x, y]…]) with overlapping scraps, `count` of them. */
export function patchwork(random, outline, count, size, tones) {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const scraps = [];
  for (let tries = 0; scraps.length < count && tries < count * 12; tries += 1) {
    const x = random.between(Math.min(...xs), Math.max(...xs));
    const y = random.between(Math.min(...ys), Math.max(...ys));
    if (inside(outline, x, y)) scraps.push(scrap(random, x, y, random.between(size * 0.6, size), random.pick(tones)));
  }
  return scraps;
}

/** Scraps that fly off along a curve: `at(share)` gives [x, y]; they shrink and fade as they go. */
export function flight(random, at, count, size, tones) {
  return Array.from({ length: count }, (_, index) => {
    const share = index / Math.max(1, count - 1);
    const [x, y] = at(share);
    const spread = 5 + share * 12;
    const where = [x + random.between(-spread, spread), y + random.between(-spread, spread)];
    return scrap(random, ...where, size * (1 - share * 0.6) * random.between(0.7, 1.15), random.pick(tones), {
      opacity: 1 - share * 0.45,
    });
  });
}

function inside(outline, x, y) {
  let within = false;
  outline.forEach(([ax, ay], at) => {
    const [bx, by] = outline[(at + outline.length - 1) % outline.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
}
