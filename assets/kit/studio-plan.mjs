/** Where everything stands in the studio quarter, in stage units: shared by the dark layers and the lights. */
export const GROUND = 606;

export const TOWER = { x: 250, w: 172, top: 250 };
export const WING = { x: 422, w: 122, top: 428 };
export const HALL = { x: 540, w: 200, mid: 640 };
export const HANGAR = { x: 738, w: 166, eaves: 408 };
export const BLOCK = { x: 904, w: 178, top: 334 };
export const ANNEX = { x: 1082, w: 126, top: 388 };

/** The giant screens of the quarter; `show` is what each will show again. */
export const SCREENS = {
  tower: { x: 278, y: 276, w: 116, h: 136, show: 'sunrise' },
  wing: { x: 430, y: 330, w: 108, h: 74, show: 'band' },
  hall: { x: 574, y: 312, w: 132, h: 96, show: 'garden' },
  block: { x: 928, y: 384, w: 128, h: 76, show: 'planet' },
  annex: { x: 1100, y: 408, w: 92, h: 62, show: 'bicycle' },
};

/** Two more on the towers behind. */
export const NEAR_SCREENS = {
  left: { x: 82, y: 262, w: 112, h: 128, show: 'cat' },
  right: { x: 1160, y: 214, w: 106, h: 116, show: 'kitchen' },
};

/** Windows by the station that lights them. */
export const WINDOWS = [
  { zone: 'lit-1', slot: 0, x: 262, y: 432, w: 30, h: 44, arch: 6 },
  { zone: 'lit-1', slot: 0, x: 380, y: 432, w: 30, h: 44, arch: 6 },
  { zone: 'lit-1', slot: 2, x: 262, y: 516, w: 30, h: 56, arch: 6 },
  { zone: 'lit-1', slot: 2, x: 380, y: 516, w: 30, h: 56, arch: 6 },
  { zone: 'lit-1', slot: 1, x: 437, y: 448, w: 92, h: 50, arch: 8 },
  { zone: 'lit-1', slot: 0, x: 437, y: 528, w: 38, h: 50, arch: 8 },
  { zone: 'lit-1', slot: 2, x: 491, y: 528, w: 38, h: 50, arch: 8 },
  { zone: 'lit-2', slot: 0, x: 755, y: 430, w: 38, h: 50, arch: 8 },
  { zone: 'lit-2', slot: 1, x: 806, y: 430, w: 84, h: 50, arch: 8 },
  { zone: 'poster', slot: 2, x: 755, y: 522, w: 38, h: 54, arch: 8 },
  { zone: 'poster', slot: 1, x: 806, y: 522, w: 84, h: 54, arch: 8 },
  { zone: 'lit-3', slot: 0, x: 1104, y: 500, w: 38, h: 54, arch: 8 },
  { zone: 'lit-3', slot: 2, x: 1154, y: 500, w: 38, h: 54, arch: 8 },
];

/** The shop front at the foot of the block: its two panes, and the awning over them. */
export const SHOP = { x: 914, y: 514, w: 158, h: 74, awning: 478 };

export const DOOR = { x: 582, y: 470, w: 116, h: 136 };
export const MARQUEE = { x: 548, y: 426, w: 184, h: 26 };

export const POSTS = [
  { x: 566, base: 612, height: 128 },
  { x: 714, base: 612, height: 128 },
];

/** The stepped front of the hall. */
export const hallShape = () => {
  const { x, w, mid } = HALL;
  return `M${x} ${GROUND}V372H${x + 14}V322H${x + 28}V282Q${x + 34} 262 ${x + 58} 258Q${mid} 240 ${x + w - 58} 258Q${x + w - 34} 262 ${x + w - 28} 282V322H${x + w - 14}V372H${x + w}V${GROUND}Z`;
};

export const towerShape = () => {
  const { x, w, top } = TOWER;
  return `M${x} ${GROUND}V${top + 12}Q${x} ${top} ${x + 12} ${top}H${x + 24}V${top - 26}Q${x + 24} ${top - 34} ${x + 32} ${top - 34}H${x + 50}V${top - 56}H${x + w - 50}V${top - 34}H${x + w - 32}Q${x + w - 24} ${top - 34} ${x + w - 24} ${top - 26}V${top}H${x + w - 12}Q${x + w} ${top} ${x + w} ${top + 12}V${GROUND}Z`;
};

/** Three north lights on a low hangar. */
export const hangarShape = () => {
  const { x, w, eaves } = HANGAR;
  const step = w / 3;
  const teeth = [0, 1, 2].map((at) => `V${eaves - 34}L${x + (at + 1) * step} ${eaves}`).join('');
  return `M${x} ${GROUND}V${eaves}${teeth}V${GROUND}Z`;
};

export const boxShape = ({ x, w, top }) => `M${x} ${GROUND}V${top}H${x + w}V${GROUND}Z`;
