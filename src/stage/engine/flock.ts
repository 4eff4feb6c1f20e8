import type { GameObjects, Scene } from 'phaser';
import { Math as PhaserMath } from 'phaser';
import type { Beat } from './deck.ts';
import type { Ink } from './drift.ts';

/** How a burst of small things flies. Stage units and seconds. */
export interface Burst {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Least and greatest speed at the start. */
  readonly speed: readonly [number, number];
  /** Least and greatest direction, degrees, 0 = right, 90 = down. */
  readonly angle: readonly [number, number];
  readonly life: readonly [number, number];
  readonly size: readonly [number, number];
  /** Downwards acceleration; and the share of its speed that a thing keeps after a second. */
  readonly fall: number;
  readonly keep: number;
}

interface Bird {
  readonly image: GameObjects.Image;
  vx: number;
  vy: number;
  spin: number;
  left: number;
  life: number;
  fall: number;
  keep: number;
}

const { FloatBetween } = PhaserMath;

/** A pool of small images that fly for a moment. Once made they are used again and again. */
export class Flock {
  readonly #scene: Scene;
  readonly #ink: Ink;
  readonly #pile: number;
  readonly #glowing: boolean;
  readonly #most: number;
  readonly #free: Bird[] = [];
  #flying: Bird[] = [];
  #born = 0;

  constructor(scene: Scene, options: { ink: Ink; pile: number; glowing: boolean; most: number }) {
    this.#scene = scene;
    this.#ink = options.ink;
    this.#pile = options.pile;
    this.#glowing = options.glowing;
    this.#most = options.most;
  }

  get flying(): number {
    return this.#flying.length;
  }

  burst(burst: Burst): void {
    for (let n = 0; n < burst.count; n++) {
      const bird = this.#free.pop() ?? this.#hatch();
      if (!bird) return;
      const angle = (FloatBetween(...burst.angle) * Math.PI) / 180;
      const speed = FloatBetween(...burst.speed);
      bird.vx = Math.cos(angle) * speed;
      bird.vy = Math.sin(angle) * speed;
      bird.spin = FloatBetween(-4, 4);
      bird.life = FloatBetween(...burst.life);
      bird.left = bird.life;
      bird.fall = burst.fall;
      bird.keep = burst.keep;
      bird.image
        .setPosition(burst.x, burst.y)
        .setScale(FloatBetween(...burst.size) * this.#ink.unit)
        .setAlpha(1)
        .setVisible(true);
      this.#flying.push(bird);
    }
  }

  frame({ span }: Beat): void {
    if (this.#flying.length === 0) return;
    for (const bird of this.#flying) {
      const slow = bird.keep ** span;
      bird.vx *= slow;
      bird.vy = bird.vy * slow + bird.fall * span;
      bird.left -= span;
      const { image } = bird;
      image.setPosition(image.x + bird.vx * span, image.y + bird.vy * span);
      image
        .setRotation(image.rotation + bird.spin * span)
        .setAlpha(Math.max(0, Math.min(1, (bird.left / bird.life) * 1.8)));
      if (bird.left <= 0) this.#land(bird);
    }
    this.#flying = this.#flying.filter((bird) => bird.left > 0);
  }

  clear(): void {
    for (const bird of this.#flying) this.#land(bird);
    this.#flying = [];
  }

  #land(bird: Bird): void {
    bird.image.setVisible(false);
    this.#free.push(bird);
  }

  #hatch(): Bird | undefined {
    if (this.#born >= this.#most) return undefined;
    const key = this.#ink.keys[this.#born % this.#ink.keys.length];
    if (key === undefined) return undefined;
    this.#born += 1;
    const image = this.#scene.add.image(0, 0, key).setDepth(this.#pile).setVisible(false);
    if (this.#glowing) image.setBlendMode('ADD');
    return { image, vx: 0, vy: 0, spin: 0, left: 0, life: 1, fall: 0, keep: 1 };
  }
}
