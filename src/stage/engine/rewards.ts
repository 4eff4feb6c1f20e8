import type { GameObjects } from 'phaser';
import type { Deck } from './deck.ts';
import { layBrush, move, PILE } from './deck.ts';
import type { Flock } from './flock.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Short plays of light and paper. Each leaves nothing behind, and none plays when motion is off. */
export class Rewards {
  readonly #deck: Deck;
  readonly #sparks: Flock;
  readonly #scraps: Flock;

  constructor(deck: Deck, sparks: Flock, scraps: Flock) {
    this.#deck = deck;
    this.#sparks = sparks;
    this.#scraps = scraps;
  }

  /** The one reward of a station: light floods from it over everything, sparks rise and fall gently. */
  flood(from: Point): void {
    if (!this.#deck.motion) return;
    const wide = this.#glow(from, 0.5, 0.8);
    move(this.#deck, wide, { scale: 9 }, 600, undefined, 'Quad.easeOut');
    move(this.#deck, wide, { alpha: 0 }, 900, () => wide.destroy(), 'Sine.easeIn');
    const core = this.#glow(from, 0.3, 0.7);
    move(this.#deck, core, { scale: 1.6, alpha: 0 }, 600, () => core.destroy());
    this.#spray(from, this.#deck.light ? 16 : 34);
  }

  /** A light has just come on in the scenery. */
  bloom(at: Point): void {
    if (!this.#deck.motion) return;
    const glow = this.#glow(at, 0.3, 0.7);
    move(this.#deck, glow, { scale: 1.7, alpha: 0 }, 600, () => glow.destroy());
    this.#spray(at, 10);
  }

  opened(at: Point): void {
    if (!this.#deck.motion) return;
    const ring = layBrush(this.#deck, 'ring', PILE.light).setPosition(at.x, at.y).setScale(0.6);
    move(this.#deck, ring, { scale: 2.6, alpha: 0 }, 520, () => ring.destroy());
  }

  /** BlackHat's paper: a small puff for a refusal, a great one when he sneezes. */
  paper(at: Point, count: number): void {
    if (!this.#deck.motion) return;
    const speed = [50, 90 + count * 9] as const;
    this.#scraps.burst({
      ...at,
      count,
      speed,
      angle: [180, 360],
      life: [0.8, 1.7],
      size: [0.7, 1.3],
      fall: 150,
      keep: 0.2,
    });
  }

  /** The lights sink for a moment and come back. */
  dim(): void {
    if (!this.#deck.motion) return;
    const { left, right, top, bottom } = this.#deck.fit;
    const shade = layBrush(this.#deck, 'night', PILE.light).setAlpha(0);
    shade.setPosition((left + right) / 2, (top + bottom) / 2).setDisplaySize(right - left + 8, bottom - top + 8);
    const back = () => move(this.#deck, shade, { alpha: 0 }, 1100, () => shade.destroy(), 'Sine.easeInOut');
    move(this.#deck, shade, { alpha: 0.55 }, 350, back);
  }

  /** Warm light through a crack in the night. */
  breach(at: Point): void {
    if (!this.#deck.motion) return;
    const crack = layBrush(this.#deck, 'crack', PILE.light).setPosition(at.x, at.y).setScale(1, 0.05);
    crack.setBlendMode('SCREEN');
    const glow = this.#glow(at, 0.4, 0.5);
    move(this.#deck, glow, { scale: 3.4 }, 700);
    const close = () => {
      move(this.#deck, glow, { alpha: 0 }, 1600, () => glow.destroy(), 'Sine.easeIn');
      move(this.#deck, crack, { alpha: 0 }, 2200, () => crack.destroy(), 'Sine.easeIn');
    };
    move(this.#deck, crack, { scaleY: 1 }, 600, close);
    this.#spray(at, 14);
  }

  #glow(at: Point, scale: number, alpha: number): GameObjects.Image {
    const glow = layBrush(this.#deck, 'flood', PILE.light).setPosition(at.x, at.y).setScale(scale);
    // Screen and not add: added light burns out to a white patch over anything pale.
    return glow.setAlpha(alpha).setBlendMode('SCREEN');
  }

  #spray(at: Point, count: number): void {
    this.#sparks.burst({
      ...at,
      count,
      speed: [60, 340],
      angle: [190, 350],
      life: [0.9, 1.9],
      size: [0.25, 0.7],
      fall: 190,
      keep: 0.35,
    });
  }
}
