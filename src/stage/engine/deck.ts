import type { GameObjects, Scene } from 'phaser';
import { BLEED } from '../box.ts';
import type { BrushName } from './brush.ts';
import { brushKey } from './brush.ts';
import type { Fit } from './fit.ts';
import type { Picture } from './picture.ts';
import type { Pictures } from './pictures.ts';

/** Heights in the pile, from the back to the front. Scenery takes 0 upwards, ten for each layer. */
export const PILE = {
  sky: 5,
  air: 400,
  objects: 500,
  figures: 600,
  scraps: 700,
  light: 800,
  curtain: 900,
} as const;

/** What every part of the world draws with. */
export interface Deck {
  readonly scene: Scene;
  readonly pictures: Pictures;
  motion: boolean;
  light: boolean;
  /** Scenery is drawn as one flat picture, without parallax. */
  flat: boolean;
  fit: Fit;
}

/** Where the pointer is, -1 to 1 from the middle of the screen, already smoothed. */
export interface Pointer {
  x: number;
  y: number;
}

/** A moment between two frames. `time`: seconds since the start of the world; `span`: seconds since the frame before. */
export interface Beat {
  readonly time: number;
  readonly span: number;
}

type Numbers = Readonly<Record<string, number>>;

/** Moves numbers of `target` to `to` in `ms`, or at once when motion is off. `then` is called when they are there. */
export function move(
  deck: Deck,
  target: object,
  to: Numbers,
  ms: number,
  then?: () => void,
  ease = 'Cubic.easeOut',
): void {
  if (!deck.motion) {
    Object.assign(target, to);
    then?.();
    return;
  }
  const done = then ? { onComplete: then } : {};
  deck.scene.tweens.add({ targets: target, ...to, duration: ms, ease, ...done });
}

/** Stops what moves `target`, where it is. */
export function halt(deck: Deck, target: object): void {
  deck.scene.tweens.killTweensOf(target);
}

/** Lays a picture of the scenery's registration on the stage. */
export function layScenery(deck: Deck, picture: Picture, pile: number): GameObjects.Image {
  const image = deck.scene.add.image(picture.x - BLEED.x, picture.y - BLEED.y, deck.pictures.texture(picture));
  return image.setOrigin(0, 0).setScale(picture.unit).setDepth(pile);
}

export function layBrush(deck: Deck, name: BrushName, pile: number): GameObjects.Image {
  return deck.scene.add.image(0, 0, brushKey(name)).setDepth(pile);
}
