import { DOOR, doorShape, EYE, GROUND, LAMPS, VENTS } from './immeuble-plan.mjs';
import { eyeBars } from './immeuble-roof.mjs';
import { lampLight } from './lamp.mjs';
import { circle, curve, ellipse, path, rect } from './sheet.mjs';

/** The front door open on the hall, the round window, the slits of the cellar, both street lamps. */
export function litEntrance(page) {
  const { x, y, w, h } = DOOR;
  page.add(
    circle(
      EYE.x,
      EYE.y,
      84,
      page.radial([
        [0, '#ffd796', 0.6],
        [1, '#ff9a60', 0],
      ]),
    ),
    circle(
      EYE.x,
      EYE.y,
      EYE.r,
      page.radial([
        [0, '#fffdf2'],
        [0.6, '#ffefc4'],
        [1, '#ffc878'],
      ]),
    ),
    eyeBars('#2f7f86'),
    VENTS.map((vent) => [
      rect(vent.x, vent.y, vent.w, vent.h, '#ffd08a', { rx: 2 }),
      ellipse(
        vent.x + vent.w / 2,
        GROUND + 8,
        34,
        11,
        page.radial([
          [0, '#ffb066', 0.5],
          [1, '#ffb066', 0],
        ]),
      ),
    ]),
    ellipse(
      640,
      572,
      130,
      104,
      page.radial([
        [0, '#ffcf82', 0.6],
        [1, '#ff8a60', 0],
      ]),
    ),
    path(doorShape({ x: x - 11, y: y - 10, w: w + 22, h: h + 10 }), '#b9dcc4'),
    path(
      doorShape(DOOR),
      page.radialAt(640, 580, 84, [
        [0, '#fffbe9'],
        [0.5, '#ffe3a6'],
        [1, '#ffb85f'],
      ]),
    ),
    hall(),
    path(
      `M${x} ${y + h}V${y + 34}L${x + 15} ${y + 42}V${y + h + 5}ZM${x + w} ${y + h}V${y + 34}L${x + w - 15} ${y + 42}V${y + h + 5}Z`,
      '#2a8f8c',
    ),
    path(
      `M${x + 3} ${y + 46}l8 3v10l-8 -1ZM${x + 3} ${y + 63}l8 .5v10l-8 0ZM${x + w - 3} ${y + 46}l-8 3v10l8 -1ZM${x + w - 3} ${y + 63}l-8 .5v10l8 0Z`,
      '#5fc4b4',
    ),
    path(`M${x - 16} ${GROUND + 5}h${w + 32}l-5 -7h${-(w + 22)}Z`, '#ffd9a0'),
    path(
      `M${x - 4} ${GROUND + 5}H${x + w + 4}L${x + w + 66} 700H${x - 66}Z`,
      page.linearAt(0, GROUND, 0, 700, [
        [0, '#ffd58c', 0.7],
        [1, '#ffb36b', 0],
      ]),
    ),
  );
  for (const { x: at, base, height } of LAMPS) lampLight(page, at, base, height);
}

/** Behind the door: the stairs, the row of letter boxes, a lamp. */
function hall() {
  return [
    path('M640 610V598H650V588H660V578H668V612H640Z', '#ffb36b', { opacity: 0.8 }),
    curve('M642 592L666 566', '#a8644a', 2.4),
    [0, 1, 2, 3].map((at) => rect(618 + (at % 2) * 10, 574 + Math.floor(at / 2) * 9, 8, 7, '#e0965a')),
    curve('M640 538v14', '#a85a3f', 1.6),
    path('M631 560q9 -14 18 0Z', '#2a9a94'),
    circle(640, 561, 4, '#fffdf0'),
  ];
}
