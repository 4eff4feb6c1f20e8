/** The plan of the school, in stage units, shared by the dark layer and by every light drawn over it. */
export const GROUND = 606;
export const EAVES = 398;
export const CENTRE = { x: 548, w: 184, eaves: 372, apex: 262, mid: 640 };
export const DOOR = { x: 590, y: 466, w: 100, h: 140 };
export const CLOCK = { x: 640, y: 336, r: 29 };
export const BOARD = { x: 752, y: 536, w: 62, h: 46 };
export const POSTS = [
  { x: 286, base: 628, height: 150 },
  { x: 994, base: 628, height: 150 },
];

export const WINGS = { left: 308, right: 732 };
export const WING_WIDTH = 240;
const SLOTS = [
  { at: 18, w: 44 },
  { at: 78, w: 84 },
  { at: 178, w: 44 },
];

/** Windows by zone: lit-1 left ground floor, lit-2 right ground floor, lit-3 upper floors, lit-4 centre, staff. */
export const WINDOWS = Object.entries(WINGS).flatMap(([side, x]) =>
  ['upper', 'ground'].flatMap((floor) =>
    SLOTS.flatMap(({ at, w }, slot) => {
      const staff = side === 'right' && floor === 'upper' && slot === 2;
      const board = side === 'right' && floor === 'ground' && slot === 0;
      if (board) return [];
      const zone = staff ? 'staff' : floor === 'upper' ? 'lit-3' : side === 'left' ? 'lit-1' : 'lit-2';
      const shape = staff
        ? { x: x + at + 2, y: 428, w: 40, h: 56, arch: 20 }
        : { x: x + at, y: floor === 'upper' ? 424 : 516, w, h: 60, arch: 8 };
      return [{ ...shape, zone, slot, side, floor }];
    }),
  ),
);

export const DORMERS = [370, 470, 810, 910].map((x) => ({ x: x - 12, y: 362, w: 24, h: 26, arch: 10, zone: 'lit-3' }));
export const GABLE_WINDOWS = [-42, 0, 42].map((shift) => ({
  x: 640 + shift - 14,
  y: 392,
  w: 28,
  h: 48,
  arch: 14,
  zone: 'lit-4',
}));

export const wall = {
  top: '#8d4f7c',
  bottom: '#6d3a72',
  trim: '#a8688d',
  plinth: '#4a2a63',
  roof: '#2e1f68',
  roofLow: '#43297a',
};

export const wallShape = (x) => `M${x} ${GROUND}V${EAVES}H${x + WING_WIDTH}V${GROUND}Z`;
export const roofShape = (x) =>
  `M${x - 14} ${EAVES + 4}L${x + 12} 346H${x + WING_WIDTH - 12}L${x + WING_WIDTH + 14} ${EAVES + 4}Z`;
export const wingWall = (side) => wallShape(WINGS[side]);
export const centreWall = () =>
  `M${CENTRE.x} ${GROUND}V${CENTRE.eaves}L${CENTRE.mid} ${CENTRE.apex}L${CENTRE.x + CENTRE.w} ${CENTRE.eaves}V${GROUND}Z`;
export const doorShape = ({ x, y, w, h }) =>
  `M${x} ${y + h}V${y + w * 0.42}Q${x} ${y} ${x + w / 2} ${y}Q${x + w} ${y} ${x + w} ${y + w * 0.42}V${y + h}Z`;
