import type { GameObjects } from 'phaser';
import { Math as PhaserMath } from 'phaser';
import type { Beat, Deck } from './deck.ts';

/** What small things are drawn with: their textures, and stage units per pixel of these. */
export interface Ink {
  readonly keys: readonly string[];
  readonly unit: number;
}

/** How things drift: speeds in stage units a second, size as a scale. */
export interface Wind {
  readonly ink: Ink;
  readonly pile: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly size: readonly [number, number];
  readonly alpha: readonly [number, number];
  /** Turns a second. */
  readonly spin: number;
}

interface Leaf {
  readonly image: GameObjects.Image;
  readonly vx: number;
  readonly vy: number;
  readonly spin: number;
  readonly phase: number;
}

const MARGIN = 30;
const { FloatBetween } = PhaserMath;

/** Things that drift over the whole screen for as long as they are wanted: BlackHat's scraps, snow. */
export class Drift {
  readonly #deck: Deck;
  readonly #wind: Wind;
  #leaves: Leaf[] = [];

  constructor(deck: Deck, wind: Wind) {
    this.#deck = deck;
    this.#wind = wind;
  }

  /** Sets how many drift. */
  count(wanted: number): void {
    for (const leaf of this.#leaves.splice(wanted)) leaf.image.destroy();
    while (this.#leaves.length < wanted) this.#leaves.push(this.#leaf());
  }

  frame({ time, span }: Beat): void {
    const { left, right, top, bottom } = this.#deck.fit;
    for (const { image, vx, vy, spin, phase } of this.#leaves) {
      const x = image.x + (vx + Math.sin(time * 0.9 + phase) * 9) * span;
      const y = image.y + (vy + Math.cos(time * 0.7 + phase) * 6) * span;
      image.setPosition(wrap(x, left - MARGIN, right + MARGIN), wrap(y, top - MARGIN, bottom + MARGIN));
      image.setRotation(image.rotation + spin * span);
    }
  }

  #leaf(): Leaf {
    const { scene, fit } = this.#deck;
    const wind = this.#wind;
    const key = wind.ink.keys[this.#leaves.length % wind.ink.keys.length] ?? '';
    const image = scene.add.image(FloatBetween(fit.left, fit.right), FloatBetween(fit.top, fit.bottom), key);
    image
      .setDepth(wind.pile)
      .setScale(FloatBetween(...wind.size) * wind.ink.unit)
      .setAlpha(FloatBetween(...wind.alpha));
    image.setRotation(FloatBetween(0, Math.PI * 2));
    return {
      image,
      vx: FloatBetween(...wind.x),
      vy: FloatBetween(...wind.y),
      spin: FloatBetween(-1, 1) * wind.spin * Math.PI * 2,
      phase: FloatBetween(0, 6),
    };
  }
}

const wrap = (value: number, from: number, to: number): number => {
  const span = to - from;
  return from + ((((value - from) % span) + span) % span);
};
