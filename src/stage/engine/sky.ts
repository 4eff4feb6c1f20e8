import type { GameObjects } from 'phaser';
import type { Beat, Deck } from './deck.ts';
import { halt, layBrush, move, PILE } from './deck.ts';

/** Where the stars of found disguises light up, one after another, stage units: an arc over the roofs. */
const STARS = [
  [470, 92],
  [560, 66],
  [655, 84],
  [742, 62],
  [396, 124],
  [828, 96],
  [322, 86],
  [612, 128],
  [250, 118],
  [704, 140],
  [520, 150],
  [180, 84],
] as const;

const CLOUD_SECONDS = 95;

/** Stars that the team lit, and one paper cloud that passes. */
export class Sky {
  readonly #deck: Deck;
  readonly #stars: GameObjects.Image[] = [];
  readonly #cloud: GameObjects.Image | undefined;

  constructor(deck: Deck, options: { cloud: boolean; stars: number }) {
    this.#deck = deck;
    if (options.cloud && deck.motion) this.#cloud = layBrush(deck, 'cloud', PILE.sky + 1).setAlpha(0.5);
    this.stars(options.stars, false);
  }

  /** Lights that many stars. A new one bursts open when `celebrate`. */
  stars(wanted: number, celebrate = true): void {
    for (const star of this.#stars.splice(wanted)) {
      halt(this.#deck, star);
      star.destroy();
    }
    for (const [x, y] of STARS.slice(this.#stars.length, wanted)) {
      const star = layBrush(this.#deck, 'star', PILE.sky).setPosition(x, y);
      this.#stars.push(star);
      if (!celebrate || !this.#deck.motion) continue;
      star.setScale(0).setRotation(-0.8);
      move(this.#deck, star, { scale: 1, rotation: 0 }, 600, undefined, 'Back.easeOut');
    }
  }

  frame({ time }: Beat): void {
    const { left, right } = this.#deck.fit;
    const width = right - left + 300;
    const gone = ((time / CLOUD_SECONDS + 0.35) % 1) * width;
    this.#cloud?.setPosition(left - 150 + gone, 118 + Math.sin(time / 6) * 6);
  }

  destroy(): void {
    for (const star of this.#stars) {
      halt(this.#deck, star);
      star.destroy();
    }
    this.#cloud?.destroy();
  }
}
