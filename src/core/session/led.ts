/** The five steps of a debrief, in their order, and how long each is meant to take (milliseconds). Nothing ever ends by itself. */
export const STEP_TIMES = {
  breathe: 120_000,
  tell: 240_000,
  understand: 240_000,
  transfer: 180_000,
  commit: 120_000,
} as const;
export type DebriefStep = keyof typeof STEP_TIMES;
export const DEBRIEF_STEPS = Object.keys(STEP_TIMES) as readonly DebriefStep[];

/** What a wall shows over everything else, because an adult chose it: the class, or the moment that proves an objective. */
export type Shown =
  | { readonly view: 'class' }
  | { readonly view: 'moment'; readonly team: string; readonly objective: string };

/** How the debrief is led: since when its step is on (epoch milliseconds), which page of it, and whether the teams' answers are shown. */
export interface Led {
  readonly since: number;
  /** The idea or the situation that is talked about; null: the wall turns its pages by itself. */
  readonly page: number | null;
  readonly answers: boolean;
  readonly show: Shown | null;
}

export const NOT_LED: Led = { since: 0, page: null, answers: false, show: null };
