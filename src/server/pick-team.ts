import { seatsOf } from '../core/session/seats.ts';
import type { SessionState } from '../core/session/state.ts';

/** The team that a screen gets when chance decides: the one with the fewest screens there; among equals, the first on the panel. */
export function pickTeam(state: SessionState, present: ReadonlySet<string>): string | null {
  const counted = Object.keys(state.teams).map((team) => ({ team, screens: seatsOf(state, team, present).length }));
  const fewest = Math.min(...counted.map(({ screens }) => screens));
  return counted.find(({ screens }) => screens === fewest)?.team ?? null;
}
