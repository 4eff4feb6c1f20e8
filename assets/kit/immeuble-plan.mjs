/** The plan of the building with the shutters, in stage units, shared by its dark layer and by every light drawn over it. */
export const GROUND = 612;
export const FACADE = { left: 372, right: 908, top: 262 };
export const MIDDLE = 640;
export const ROOF = { ridge: 178, inset: 34 };
export const DOOR = { x: 602, y: 536, w: 76, h: 76 };
export const LAMPS = [
  { x: 322, base: 634, height: 152 },
  { x: 958, base: 634, height: 152 },
];
/** The beam that hoists things to the attic: it carries the corkboard. */
export const HOIST = { from: 884, to: 1058, y: 140 };

const BAYS = [428, 528, MIDDLE, 752, 852];

/** Floors from below: the storey, the top of its windows, the line of its floor, what it is lit by. */
export const STOREYS = [
  { storey: 1, y: 454, floor: 520, zone: 'lit-1' },
  { storey: 2, y: 368, floor: 434, zone: 'lit-2' },
  { storey: 3, y: 282, floor: 348, zone: 'lit-3' },
];

/** Windows by zone: lit-1 entrance hall and first floor, lit-2 concierge and second floor, lit-3 third floor. */
export const WINDOWS = [
  ...BAYS.flatMap((x, bay) =>
    bay === 2 ? [] : [{ x: x - 19, y: 544, w: 38, h: 50, arch: 16, bay, storey: 0, zone: bay < 2 ? 'lit-1' : 'lit-2' }],
  ),
  ...STOREYS.flatMap(({ storey, y, zone }) =>
    BAYS.map((x, bay) => {
      const w = bay === 2 ? 58 : 38;
      return { x: x - w / 2, y, w, h: 58, arch: 6, bay, storey, zone };
    }),
  ),
];

export const DORMERS = [428, 528, 752, 852].map((x, bay) => ({ x: x - 13, y: 210, w: 26, h: 34, arch: 12, bay }));
/** The round window of the attic, above the door. */
export const EYE = { x: MIDDLE, y: 222, r: 22 };
/** Slits of the cellar, at the foot of the wall. */
export const VENTS = [428, 528, 752, 852].map((x) => ({ x: x - 15, y: 602, w: 30, h: 6 }));

/** The window of a storey that stays open by choice, with a small scene in it. */
export const SCENE_BAY = 2;

export const wall = {
  top: '#4a7f9c',
  bottom: '#2f4f86',
  trim: '#7fb3bf',
  base: '#27356f',
  roof: '#241f66',
  roofLow: '#38468f',
};

export const wallShape = `M${FACADE.left} ${GROUND}V${FACADE.top}H${FACADE.right}V${GROUND}Z`;
export const roofShape = `M${FACADE.left - 14} ${FACADE.top + 4}Q${FACADE.left + 6} ${FACADE.top - 30} ${FACADE.left + ROOF.inset} ${ROOF.ridge}H${FACADE.right - ROOF.inset}Q${FACADE.right - 6} ${FACADE.top - 30} ${FACADE.right + 14} ${FACADE.top + 4}Z`;
export const doorShape = ({ x, y, w, h }) =>
  `M${x} ${y + h}V${y + w * 0.4}Q${x} ${y} ${x + w / 2} ${y}Q${x + w} ${y} ${x + w} ${y + w * 0.4}V${y + h}Z`;
