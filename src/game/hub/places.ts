/** A district of the Cité: where its landmark stands on the night map, in stage units, and the mission that is played there. */
export interface Place {
  readonly id: 'newsroom' | 'studio' | 'arcade' | 'building' | 'college' | 'market';
  readonly x: number;
  readonly y: number;
  readonly mission: string;
}

/** The six districts, from left to right and from the far shore to the near one; the drawn ones stand in `assets/kit/cite/plan.mjs`. */
export const PLACES: readonly Place[] = [
  { id: 'newsroom', x: 236, y: 282, mission: 'misinformation' },
  { id: 'studio', x: 640, y: 246, mission: 'influence' },
  { id: 'arcade', x: 1044, y: 282, mission: 'gaming' },
  { id: 'building', x: 236, y: 520, mission: 'privacy' },
  { id: 'college', x: 640, y: 528, mission: 'cyberharassment' },
  { id: 'market', x: 1044, y: 520, mission: 'data-economy' },
];

/** The box that the light of a district takes about its foot. */
export const LIT = { left: -190, top: -210, width: 380, height: 370 } as const;

interface Found<Mission> {
  /** Every place of the map, with its mission where the build holds one. */
  readonly districts: readonly { readonly place: Place; readonly mission: Mission | undefined }[];
  /** Missions without a place of their own: they are met at the station square. */
  readonly square: readonly Mission[];
}

/** Puts the missions of a build on the map; none is left out. */
export function settle<Mission extends { readonly id: string }>(missions: readonly Mission[]): Found<Mission> {
  return {
    districts: PLACES.map((place) => ({ place, mission: missions.find(({ id }) => id === place.mission) })),
    square: missions.filter(({ id }) => PLACES.every(({ mission }) => mission !== id)),
  };
}
