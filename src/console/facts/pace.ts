import type { Played, Stage } from '../../core/session/state.ts';

/** How a team stands between what is done and what is spent. */
type Pace = 'waiting' | 'ahead' | 'steady' | 'behind' | 'done';

interface Where {
  readonly stage: Stage;
  /** Part of the mission that is done, 0 to 1. */
  readonly share: number;
  readonly spent: Played;
  /** Play until the end: the clock's, or what the mission is meant to take when there is none. */
  readonly limit: Played;
}

export interface Paced {
  readonly pace: Pace;
  readonly done: number;
  readonly time: number;
}

/** Both shares may differ by so much before a word is said: half a station. */
const MARGIN = 0.14;
/** Nobody is late in the first minutes: reading comes before solving. */
const EARLY = 0.22;

/** The share of the mission that is done against the share of the time that is spent. */
export function paceOf({ stage, share, spent, limit }: Where): Paced {
  const time = limit <= 0 ? 1 : Math.min(1, Math.max(0, spent / limit));
  const both = { done: share, time };
  if (stage === 'ending' || stage === 'debrief') return { pace: 'done', done: 1, time };
  if (spent <= 0) return { pace: 'waiting', ...both };
  if (share - time > MARGIN) return { pace: 'ahead', ...both };
  if (time > EARLY && time - share > MARGIN) return { pace: 'behind', ...both };
  return { pace: 'steady', ...both };
}
