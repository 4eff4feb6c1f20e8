import { lampHolder } from './figures.mjs';
import { lampLight } from './lamp.mjs';
import { accents, INK, WARM_WALL } from './palette.mjs';
import { clockFace } from './school-centre.mjs';
import { CENTRE, CLOCK, centreWall, DOOR, doorShape, GABLE_WINDOWS, GROUND, POSTS, WINDOWS } from './school-plan.mjs';
import { circle, curve, ellipse, g, line, n, path, rect } from './sheet.mjs';
import { litWindow, windowHalo } from './window.mjs';

/** The staff room, alone in the upper right wing. */
export function litStaff(page) {
  const [win] = WINDOWS.filter(({ zone }) => zone === 'staff');
  windowHalo(page, win, 62, 0.6);
  const { x, y, w, h } = win;
  const inside = [
    lampHolder(n(x + w * 0.42), y + h + 12, 52, [INK.navy, INK.brown, INK.skin], { style: 3 }),
    [4, 14, 24, 34].map((dx, at) =>
      circle(
        x + dx + 1,
        y + 8 + Math.abs(at - 1.5) * -2 + 4,
        1.8,
        [accents.coral, accents.teal, accents.amber][at % 3],
      ),
    ),
  ];
  litWindow(page, win, { inside, frame: '#9a4a5c' });
}

/** Gable, clock, open door, the path and both street lamps. */
export function litCentre(page) {
  const { x, y, w, h } = DOOR;
  page.add(
    circle(
      CLOCK.x,
      CLOCK.y,
      120,
      page.radial([
        [0, '#ffd796', 0.5],
        [1, '#ff9a60', 0],
      ]),
    ),
  );
  for (const win of GABLE_WINDOWS) windowHalo(page, win, 50, 0.4);
  page.add(
    ellipse(
      640,
      560,
      190,
      150,
      page.radial([
        [0, '#ffcf82', 0.55],
        [1, '#ff8a60', 0],
      ]),
    ),
  );
  page.add(
    g(
      { 'clip-path': page.clip(path(centreWall(), '#fff')) },
      rect(CENTRE.x, CENTRE.apex, CENTRE.w, GROUND - CENTRE.apex, page.linear(WARM_WALL)),
    ),
  );
  for (const win of GABLE_WINDOWS) litWindow(page, win, {});
  clockFace(page, {
    face: page.radial([
      [0, '#fffdf2'],
      [0.7, '#ffefc4'],
      [1, '#ffd489'],
    ]),
    rim: '#8f3f55',
    ink: '#5a2448',
  });
  page.add(
    path(
      `M590 ${GROUND + 4}H690L840 800H440Z`,
      page.linearAt(0, GROUND, 0, 800, [
        [0, '#ffd58c', 0.75],
        [0.5, '#ffb36b', 0.35],
        [1, '#ff9a60', 0],
      ]),
    ),
    path(doorShape({ x: x - 12, y: y - 12, w: w + 24, h: h + 12 }), '#ff9f7a'),
    path(
      doorShape(DOOR),
      page.radialAt(640, 560, 110, [
        [0, '#fffbe9'],
        [0.5, '#ffe3a6'],
        [1, '#ffb85f'],
      ]),
    ),
    hallway(),
    path(`M${x} ${y + h}V${y + 46}L${x - 0} ${y + 40}L${x + 17} ${y + 52}V${y + h + 7}Z`, '#a8485a'),
    path(`M${x + w} ${y + h}V${y + 40}L${x + w - 17} ${y + 52}V${y + h + 7}Z`, '#a8485a'),
    path(
      `M${x + 4} ${y + 62}l9 3v26l-9 -1ZM${x + 4} ${y + 98}l9 1v28l-9 1ZM${x + w - 4} ${y + 62}l-9 3v26l9 -1ZM${x + w - 4} ${y + 98}l-9 1v28l9 1Z`,
      '#c9606a',
    ),
    path(`M${x - 20} ${GROUND + 6}h${w + 40}l-6 -8h${-(w + 28)}Z`, '#ffc08a'),
  );
  for (const { x: at, base, height } of POSTS) lampLight(page, at, base, height);
}

function hallway() {
  const floor = GROUND - 2;
  return [
    path(`M608 ${floor}L622 584H658L672 ${floor}Z`, '#ff9d6a', { opacity: 0.8 }),
    rect(622, 528, 36, 56, '#ffdf9f'),
    path('M628 584V548q0 -12 12 -12t12 12v36Z', '#ffc877'),
    path('M612 520h-4v60h4ZM672 520h-4v60h4Z', '#e8985a', { opacity: 0.6 }),
    curve('M640 470v22', '#a85a3f', 1.8),
    path('M628 504q12 -18 24 0Z', '#e0604f'),
    circle(640, 506, 5, '#fffdf0'),
    line(
      [
        [608, 548],
        [618, 548],
      ],
      '#c2553f',
      2,
    ),
    path('M609 549h5v16q-3 3 -5 0ZM615 549h4v12h-4Z', '#3f8f8a'),
  ];
}
