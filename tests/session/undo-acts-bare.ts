import type { SessionState, TeamState } from '../../src/core/session/state.ts';

/** Patience begins anew with whatever is done to a puzzle: when it was last moved on is no part of what is undone. */
const puzzles = ({ progress }: TeamState) =>
  Object.fromEntries(
    Object.entries(progress.puzzles).map(([id, { movedAt: _patience, helped: _notes, hints, ...kept }]) => [
      id,
      // No hint on a step is no hint, written down or not.
      { ...kept, hints: hints.flatMap((taken, step) => (taken === 0 ? [] : [{ step, taken }])) },
    ]),
  );

/** A team without the road that led to where it is. */
function bareTeam(team: TeamState) {
  const { history: _history, cursor: _cursor, ...kept } = team;
  return { ...kept, progress: { ...team.progress, puzzles: puzzles(team) } };
}

/** A state without its numbers, its instant and the roads that led to it: what an act that is undone must bring back exactly. */
export function bare(state: SessionState) {
  const { seq: _seq, at: _at, heard: _heard, teams, ...kept } = state;
  return { ...kept, teams: Object.fromEntries(Object.entries(teams).map(([id, team]) => [id, bareTeam(team)])) };
}
