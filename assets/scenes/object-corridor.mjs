import { circle, curve, g, path, rect, sprite } from '../kit/sheet.mjs';
import { aura, bright, groundShadow } from '../kit/touchable.mjs';

const arch = (inset) => {
  const [left, right, top, foot] = [26 + inset, 154 - inset, 40 + inset * 0.9, 186 - inset * 0.5];
  return `M${left} ${foot}V${top + 26}Q${left} ${top} ${(left + right) / 2} ${top}Q${right} ${top} ${right} ${top + 26}V${foot}Z`;
};

/** A shop like a corridor: a door in a door in a door, and a basket at its foot. */
export default sprite('object-corridor', 180, 204, (page) => {
  groundShadow(page, 90, 192, 84, 10);
  aura(page, 90, 104, 88, 96, 0.36);
  page.add(
    g(
      { filter: bright(page) },
      path(
        'M10 188V62Q10 22 90 20Q170 22 170 62V188Z',
        page.linear([
          [0, '#f07fae'],
          [1, '#a8427f'],
        ]),
      ),
    ),
    [
      ['#5a2460', 0],
      ['#d9609a', 8],
      ['#4a2058', 15],
      ['#b5487f', 24],
      ['#3d1c56', 30],
      ['#8f3f7c', 39],
      ['#2b1650', 45],
    ].map(([tone, inset]) =>
      path(arch(inset), tone, { filter: page.paper({ rim: '#ffc4dc', light: 0.5, dark: 0.4, drop: 2, spread: 3 }) }),
    ),
    circle(
      90,
      140,
      30,
      page.radial([
        [0, '#ffe9b8', 0.9],
        [1, '#ffb060', 0],
      ]),
    ),
    path('M84 162V134q0 -6 6 -6t6 6v28Z', '#fff6dc'),
    Array.from({ length: 9 }, (_, at) => {
      const angle = Math.PI + (at / 8) * Math.PI;
      return circle(90 + Math.cos(angle) * 71, 66 + Math.sin(angle) * 34, 4, '#fff3cf');
    }),
    g(
      { filter: bright(page) },
      path('M2 176Q8 166 18 176L14 190H6ZM178 176Q172 166 162 176L166 190H174Z', '#3fb59c'),
      path(
        'M46 172h44l-6 22h-32Z',
        page.linear([
          [0, '#ffd08a'],
          [1, '#e8985a'],
        ]),
      ),
      curve('M52 172Q56 150 68 150T84 172', '#ffd08a', 4),
    ),
    curve('M58 178v10M68 178v10M78 178v10', '#b5653f', 2.4),
    g({ filter: bright(page) }, path('M78 8L90 0L102 8L98 22H82Z', '#ffcf6b'), circle(90, 11, 4, '#a8427f')),
    rect(108, 178, 40, 6, '#ffb4d0', { rx: 3, opacity: 0.5 }),
  );
});
