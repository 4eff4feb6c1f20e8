import type { Beat, Pointer } from './deck.ts';

/** How the scenery is lit: the lights that are on, and how cold the air is (0–1). */
export interface Mood {
  readonly lights: readonly string[];
  readonly cold: number;
}

/** The scenery of a place, however it is drawn. */
export interface Scenery {
  /** Turns lights on and off. */
  show(mood: Mood): void;
  /** Lets the lights that have just come on spread in a wave from a point (stage units) instead of fading in everywhere. */
  wave(x: number, y: number): void;
  refit(): void;
  frame(beat: Beat, pointer: Pointer): void;
  /** Everything where it belongs, for a world that no longer moves. */
  rest(): void;
  destroy(): void;
}
