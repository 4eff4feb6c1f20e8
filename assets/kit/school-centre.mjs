import { CENTRE, CLOCK, centreWall, DOOR, doorShape, GROUND, wall } from './school-plan.mjs';
import { circle, g, line, path, rect } from './sheet.mjs';

function bellTower(page) {
  const wood = '#6d3a72';
  page.add(
    g(
      { filter: page.paper({ light: 0.5, dark: 0.4, drop: 4, spread: 5, margin: 40 }) },
      rect(622, 226, 36, 46, wood),
      path('M612 228L640 190L668 228Z', '#3a2474'),
      rect(638.6, 164, 2.8, 30, '#5b3f9a'),
      path('M626 172q10 -10 18 -4l10 -5l-2 8q-6 8 -14 6q-6 1 -12 -5Z', '#8a6fc4'),
      circle(640, 190, 4, '#8a6fc4'),
    ),
    path('M629 270V244q0 -11 11 -11q11 0 11 11v26Z', '#1b1350'),
    path('M633 260q1 -15 7 -16q6 1 7 16q2 3 2 3h-18Z', '#a88a5c'),
    circle(640, 264, 2.4, '#7a5f4a'),
  );
}

export function centre(page) {
  const { x, w, eaves, apex, mid } = CENTRE;
  const face = page.linear([
    [0, '#9d5a84'],
    [1, '#74406f'],
  ]);
  bellTower(page);
  page.add(
    path(
      `M${x - 24} ${eaves + 12}L${mid} ${apex - 22}L${x + w + 24} ${eaves + 12}L${x + w + 10} ${eaves + 26}L${mid} ${apex + 6}L${x - 10} ${eaves + 26}Z`,
      '#3a2474',
      {
        filter: page.paper({ light: 0.55, dark: 0.55, drop: 6, spread: 8 }),
      },
    ),
    path(centreWall(), face, { filter: page.paper({ rim: '#ffb0a0', light: 0.28, dark: 0.6, drop: 6, spread: 10 }) }),
    path(
      `M${x - 24} ${eaves + 12}L${mid} ${apex - 22}L${x + w + 24} ${eaves + 12}L${x + w + 12} ${eaves + 22}L${mid} ${apex}L${x - 12} ${eaves + 22}Z`,
      '#4b3088',
      {
        filter: page.paper({ light: 0.55, dark: 0.55, drop: 5, spread: 6 }),
      },
    ),
    rect(x + 2, 452, w - 4, 5, wall.trim, { filter: page.paper({ light: 0.4, dark: 0.4, drop: 2, spread: 2 }) }),
    rect(x, 586, w, 20, wall.plinth, { filter: page.paper({ light: 0.35, dark: 0.2, drop: 1, spread: 2 }) }),
  );
  for (let y = 392; y < 580; y += 22)
    page.add(
      rect(x, y, (y / 22) % 2 > 1 ? 14 : 10, 12, wall.trim, { opacity: 0.6, rx: 1 }),
      rect(x + w - ((y / 22) % 2 > 1 ? 14 : 10), y, (y / 22) % 2 > 1 ? 14 : 10, 12, wall.trim, { opacity: 0.6, rx: 1 }),
    );
}

/** Hands and hours of the clock. `ink` is the colour of the hands. */
export function clockFace(page, { face, rim, ink }) {
  const { x, y, r } = CLOCK;
  page.add(
    circle(x, y, r + 6, rim, { filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 4, margin: 40 }) }),
    circle(x, y, r, face),
    Array.from({ length: 12 }, (_, hour) => {
      const angle = (hour / 12) * Math.PI * 2;
      return circle(x + Math.sin(angle) * (r - 5), y - Math.cos(angle) * (r - 5), hour % 3 === 0 ? 2.2 : 1.2, ink);
    }),
    line(
      [
        [x, y],
        [x, y - 19],
      ],
      ink,
      3.6,
    ),
    line(
      [
        [x, y],
        [x + 11, y + 7],
      ],
      ink,
      3.6,
    ),
    circle(x, y, 3.4, ink),
  );
}

export function door(page) {
  const { x, y, w, h } = DOOR;
  const frame = { x: x - 12, y: y - 12, w: w + 24, h: h + 12 };
  const leaf = (left) =>
    [0, 1].map((row) =>
      path(`M${left} ${y + 52 + row * 40}h32v30h-32Z`, '#3f2770', {
        filter: page.paper({ light: 0.3, dark: 0.3, drop: 1, spread: 1.5, margin: 30 }),
      }),
    );
  page.add(
    path(doorShape(frame), '#a8688d', { filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 5 }) }),
    path(
      doorShape(DOOR),
      page.linear([
        [0, '#1d1450'],
        [1, '#38226c'],
      ]),
    ),
    path(
      `M${x + 4} ${y + h}V${y + 46}H${x + 48.5}V${y + h}ZM${x + 51.5} ${y + h}V${y + 46}H${x + 96}V${y + h}Z`,
      '#33206a',
    ),
    path(`M${x + 4} ${y + 42}Q${x + 8} ${y + 6} ${x + 50} ${y + 5}Q${x + 92} ${y + 6} ${x + 96} ${y + 42}Z`, '#262062'),
    [20, 35, 50, 65, 80].map((at) =>
      line(
        [
          [x + 50, y + 42],
          [x + at * 1.4 - 20, y + 8],
        ],
        '#3f2770',
        2,
      ),
    ),
    leaf(x + 10),
    leaf(x + 58),
    circle(x + 44, y + 96, 2.6, '#c49a6a'),
    circle(x + 56, y + 96, 2.6, '#c49a6a'),
    path(`M${x - 20} ${GROUND + 6}h${w + 40}l-6 -8h${-(w + 28)}Z`, '#7d4a80', {
      filter: page.paper({ light: 0.5, dark: 0.5, drop: 3, spread: 3 }),
    }),
  );
}
