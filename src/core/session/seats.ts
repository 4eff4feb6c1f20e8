import { LENSES } from '../scenario/lens.ts';
import type { Mission } from '../scenario/mission.ts';
import { ONE_SCREEN, rotated, type Seat, share } from './share.ts';
import type { SessionState } from './state.ts';

/** Eight teams of six screens, and some to spare. */
export const MOST_SEATS = 64;

/** The seats that are there now: connected, or dropped for less than the lease. Undefined in one page: the one seat is there. */
export type Present = ReadonlySet<string> | undefined;

/** How a screen stands: connected · dropped: its lenses are kept until `until` (epoch ms) · away: they are lent to the others. */
export interface Link {
  readonly state: 'connected' | 'dropped' | 'away';
  readonly until?: number;
}

export type Links = (seat: string) => Link;

/** The seats of a team that are there, in the order in which they came. */
export function seatsOf(state: SessionState, team: string, present: Present): string[] {
  return Object.entries(state.seats).flatMap(([seat, of]) =>
    of === team && (present === undefined || present.has(seat)) ? [seat] : [],
  );
}

/** What a seat looks through and whether its hand commits moves: derived from who is there and from the puzzle in hand, so that it rotates. */
export function sightOf(mission: Mission, state: SessionState, seat: string, present: Present): Seat | undefined {
  const team = state.teams[state.seats[seat] ?? ''];
  if (team === undefined) return undefined;
  const seats = seatsOf(state, team.id, present === undefined ? undefined : new Set([...present, seat]));
  if (seats.length < 2) return { team: team.id, ...ONE_SCREEN };
  const index = mission.puzzles.findIndex(({ id }) => id === team.at);
  const puzzle = mission.puzzles[index];
  // Between two puzzles nobody reads; a seat keeps what it would hold in the first.
  if (puzzle === undefined) {
    const turn = rotated(LENSES, seats.indexOf(seat));
    return { team: team.id, lenses: turn.slice(0, 1), acts: true };
  }
  const shared = share(puzzle, index, seats);
  const { acts: hand } = puzzle;
  // Beyond four screens two look through the same lens: the one that came first holds the hand.
  const holds = hand !== undefined && seats.find((one) => shared[one]?.includes(hand)) === seat;
  const acts = !state.settings.hand || hand === undefined || holds;
  return { team: team.id, lenses: shared[seat] ?? LENSES, acts };
}
