import type { WallTeam } from '../../../core/session/seen-wall.ts';

type Arriving = Pick<WallTeam, 'id' | 'stage' | 'solved' | 'of' | 'lastAt'>;

/** Whether a team has seen its district lit. */
export const isOver = ({ stage }: Pick<WallTeam, 'stage'>): boolean => stage === 'ending' || stage === 'debrief';

/**
 * Place of each team that lit its whole district by itself, by its own play: pauses do not count against it. Teams of the same
 * instant share a place; one that was ended before has none.
 */
export function arrivals(teams: readonly Arriving[]): ReadonlyMap<string, number> {
  const arrived = teams.filter((team) => isOver(team) && team.solved === team.of);
  return new Map(arrived.map((team) => [team.id, 1 + arrived.filter((other) => other.lastAt < team.lastAt).length]));
}
