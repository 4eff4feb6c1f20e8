import { BLEED, isPortrait, stageBox } from '../box.ts';

/** How the canvas lies on the screen and on the stage. */
export interface Fit {
  /** Size of the canvas on the screen, CSS px. */
  readonly cssWidth: number;
  readonly cssHeight: number;
  /** Size of its drawing, device px. */
  readonly width: number;
  readonly height: number;
  /** Device px per stage unit. */
  readonly k: number;
  /** The part of the stage that is seen, stage units. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Fits the canvas to a host of this size (CSS px). In portrait the canvas ends where the scenery does, under the boards.
 * `ratio`: device px per CSS px; `cap`: most device px per stage unit that this renderer should pay for.
 */
export function fitCanvas(hostWidth: number, hostHeight: number, ratio: number, cap: number): Fit {
  const box = stageBox(hostWidth, hostHeight);
  const sharpness = Math.min(ratio, cap / box.scale);
  const scenery = box.y + (720 + BLEED.y) * box.scale;
  const cssWidth = hostWidth;
  const cssHeight = isPortrait(hostWidth, hostHeight) ? Math.min(hostHeight, Math.ceil(scenery)) : hostHeight;
  const width = Math.max(1, Math.round(cssWidth * sharpness));
  const height = Math.max(1, Math.round(cssHeight * sharpness));
  const k = box.scale * sharpness;
  const left = 0 - box.x / box.scale;
  const top = 0 - box.y / box.scale;
  return { cssWidth, cssHeight, width, height, k, left, top, right: left + width / k, bottom: top + height / k };
}

/** The part of the stage that the camera sees when it has gone `zoom` times nearer to a point, never past what the fit shows. */
export function lookAt(fit: Fit, x: number, y: number, zoom: number): { left: number; top: number } {
  const width = (fit.right - fit.left) / zoom;
  const height = (fit.bottom - fit.top) / zoom;
  return {
    left: Math.min(Math.max(x - width / 2, fit.left), fit.right - width),
    top: Math.min(Math.max(y - height / 2, fit.top), fit.bottom - height),
  };
}
