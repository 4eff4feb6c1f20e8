/** Frames that are looked at together. */
const WINDOW = 60;
/** A frame longer than this (ms) is a late one. */
const LATE = 45;
/** So many late ones among them are no accident. */
const TOO_MANY = 40;

/** Watches how long frames take, to notice a computer that the world is too much for. */
export class Pace {
  #seen = 0;
  #late = 0;

  /** Takes the time between two frames (ms). True when the last window of frames was too slow. */
  add(ms: number): boolean {
    this.#seen += 1;
    if (ms > LATE) this.#late += 1;
    if (this.#seen < WINDOW) return false;
    const slow = this.#late >= TOO_MANY;
    this.restart();
    return slow;
  }

  restart(): void {
    this.#seen = 0;
    this.#late = 0;
  }
}
