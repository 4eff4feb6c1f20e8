/** A game that a game master leads: this screen's seat in it, and the way out. */
export interface TeamSession {
  readonly seat: string;
  readonly code: string;
  readonly leave: () => void;
}
