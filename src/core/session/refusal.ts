/** Why a command was not taken. Closed: each page has a sentence for every code, in the words of whoever reads it. */
export const REFUSALS = [
  'malformed',
  'unknown-seat',
  'not-running',
  'paused',
  'wrong-stage',
  'unknown-puzzle',
  'closed-puzzle',
  'not-here',
  'already-solved',
  'step-passed',
  'malformed-move',
  'nothing-happens',
  'not-your-hand',
  'no-hint-left',
  'nothing-to-undo',
  'nothing-to-redo',
  'same-level',
  'unknown-choice',
  'not-yet',
  'unknown-team',
  'unknown-message',
  'too-many-messages',
  'too-many-seats',
  'not-allowed',
  'too-fast',
  'session-gone',
  'store-failed',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly refused: RefusalCode;
}

export const refuse = (refused: RefusalCode): Refusal => ({ refused });
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;
