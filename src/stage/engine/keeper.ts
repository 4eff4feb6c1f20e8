import type { Core } from 'phaser';

/** Frames drawn after the last wish, so that what was asked for is really on the screen. */
const GRACE = 3;

/** Lets the loop run only while somebody wants frames. */
export class Keeper {
  readonly #loop: Core.TimeStep;
  readonly #wants: () => boolean;
  readonly #beforeWake: () => void;
  #idle = 0;
  #held = false;
  #ended = false;
  frames = 0;

  constructor(loop: Core.TimeStep, wants: () => boolean, beforeWake: () => void) {
    this.#loop = loop;
    this.#wants = wants;
    this.#beforeWake = beforeWake;
    document.addEventListener('visibilitychange', this.#seen);
  }

  get awake(): boolean {
    return this.#loop.running;
  }

  /** Something may have changed: draw again. */
  nudge(): void {
    this.#idle = 0;
    if (this.#held || this.#ended || document.hidden || this.#loop.running) return;
    this.#beforeWake();
    this.#loop.wake();
  }

  /** After each frame. */
  drawn(): void {
    this.frames += 1;
    this.#idle = this.#wants() ? 0 : this.#idle + 1;
    if (this.#idle >= GRACE) this.#loop.sleep();
  }

  hold(held: boolean): void {
    this.#held = held;
    if (held) this.#loop.sleep();
    else this.nudge();
  }

  end(): void {
    this.#ended = true;
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #seen = (): void => {
    if (document.hidden) this.#loop.sleep();
    else this.nudge();
  };
}
