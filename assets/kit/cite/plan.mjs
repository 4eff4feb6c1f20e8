/**
 * The six districts of the night map: the foot of each landmark in stage units, where the water
 * before it begins (the studio has the school before it), and the accent of its mission. The pages hang their
 * buttons on the same spots (`src/game/hub/places.ts`).
 */
export const PLAN = [
  { id: 'newsroom', x: 236, y: 282, water: 352, accent: 'amber', seed: 11 },
  { id: 'studio', x: 640, y: 246, water: undefined, accent: 'magenta', seed: 23 },
  { id: 'arcade', x: 1044, y: 282, water: 352, accent: 'lime', seed: 37 },
  { id: 'building', x: 236, y: 520, water: 630, accent: 'teal', seed: 41 },
  { id: 'college', x: 640, y: 528, water: 630, accent: 'coral', seed: 53 },
  { id: 'market', x: 1044, y: 520, water: 630, accent: 'violet', seed: 67 },
];

/** What a light overlay covers about the foot of its landmark: the same box for all. */
export const LIT = { left: -190, top: -210, width: 380, height: 370 };
