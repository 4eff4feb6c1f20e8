/** The stage, in stage units. Everything that stands somewhere in the world is placed in these units. */
export const STAGE = { width: 1280, height: 720 } as const;

/** How far the scenery goes on past the stage, in stage units: left and right, top and bottom. */
export const BLEED = { x: 240, y: 120 } as const;

/** Below this ratio of width to height the world takes the top of the screen and the boards the rest. */
const PORTRAIT = 0.9;

/** Part of the height that the stage box takes in portrait. */
const PORTRAIT_HEIGHT = 0.44;

/** Where the stage lies on a screen: its upper left corner in CSS px, and how many CSS px one stage unit takes. */
export interface StageBox {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** True when a screen of this size (CSS px) is laid out with the world on top and the boards under it. */
export function isPortrait(width: number, height: number): boolean {
  return width < PORTRAIT * height;
}

/**
 * The one stage box of a screen (sizes in CSS px), shared by the DOM and by the drawn world.
 * Landscape: the whole stage, centred. Portrait: 44 % of the height at the top, centred, its sides cut or with room to spare.
 */
export function stageBox(width: number, height: number): StageBox {
  if (isPortrait(width, height)) {
    const scale = (height * PORTRAIT_HEIGHT) / STAGE.height;
    return { x: (width - STAGE.width * scale) / 2, y: 0, scale };
  }
  const scale = Math.min(width / STAGE.width, height / STAGE.height);
  return { x: (width - STAGE.width * scale) / 2, y: (height - STAGE.height * scale) / 2, scale };
}
