import { lanternString } from '../kit/lamp.mjs';
import { rng } from '../kit/rng.mjs';
import { circle, curve, ellipse, g, path, sprite } from '../kit/sheet.mjs';
import { torn } from '../kit/sky.mjs';
import { aura, bright } from '../kit/touchable.mjs';

/** The ball of crumpled messages, hung on the lantern threads: it grows from scraps. */
export default sprite('object-snowball', 200, 210, (page) => {
  const random = rng(12);
  const [x, y, r] = [100, 126, 62];
  aura(page, x, y, 98, 84, 0.34);
  lanternString(page, [4, 22], [100, 56], { sag: 10, count: 3, r: 7 });
  lanternString(page, [196, 18], [100, 56], { sag: 10, count: 3, r: 7 });
  page.add(
    curve(`M${x} 56C86 78 84 96 92 120M${x} 56C116 78 118 98 108 122`, '#ffb59c', 2),
    circle(
      x,
      y,
      r,
      page.radialAt(x - 16, y - 22, 92, [
        [0, '#d9def6'],
        [0.5, '#9aa3d6'],
        [1, '#56609f'],
      ]),
      { filter: bright(page) },
    ),
  );
  const clip = page.clip(circle(x, y, r, '#fff'));
  const folds = Array.from({ length: 46 }, () => {
    const angle = random.between(0, 6.28);
    const reach = r * Math.sqrt(random.next()) * 0.98;
    const [px, py] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    const shade = (px - x + (py - y) * 1.4) / r;
    const tone =
      shade > 0.5
        ? ['#5d67a6', '#6b75b4', '#535c98']
        : shade > -0.4
          ? ['#8791c8', '#98a2d6', '#7c86c0']
          : ['#c3caec', '#dfe4fa', '#aeb7e2'];
    return path(torn(random, px, py, random.between(9, 19)), random.pick(tone));
  });
  page.add(
    g(
      { 'clip-path': clip },
      g({ filter: page.paper({ rim: '#ffffff', light: 0.5, dark: 0.3, drop: 2, spread: 2, margin: 20 }) }, folds),
    ),
  );
  page.add(
    g(
      { 'clip-path': clip },
      ellipse(
        x + 6,
        y + r + 8,
        r,
        40,
        page.radial([
          [0, '#ff9a7c', 0.6],
          [1, '#ff7f6a', 0],
        ]),
      ),
    ),
    curve(`M${x - 50} ${y - 34}A61 61 0 0 1 ${x + 34} ${y - 50}`, '#ffffff', 2, { opacity: 0.75 }),
    curve(`M${x - 56} ${y + 22}A61 61 0 0 0 ${x + 40} ${y + 45}`, '#ff9a82', 3, { opacity: 0.8 }),
    curve(`M${x - 62} ${y + 4}Q${x - 20} ${y + 26} ${x + 60} ${y - 12}`, '#ffb59c', 2.2),
    curve(`M${x - 46} ${y - 40}Q${x + 6} ${y - 10} ${x + 44} ${y + 42}`, '#ffb59c', 2.2),
  );
  const loose = [
    [28, 178, 7],
    [172, 172, 8],
    [150, 196, 5],
    [54, 198, 5],
    [20, 92, 5],
    [182, 88, 6],
  ];
  page.add(
    g(
      { filter: bright(page, { dark: 0.3 }) },
      loose.map(([px, py, size]) => path(torn(random, px, py, size), random.pick(['#c3caec', '#9aa3d6', '#ffb59c']))),
    ),
  );
});
