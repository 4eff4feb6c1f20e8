import type { CompiledMission } from '../scenario/compile.ts';
import type { Level } from '../scenario/mission.ts';
import { apply } from '../session/apply.ts';
import type { Command } from '../session/command.ts';
import type { SessionState } from '../session/state.ts';
import { over } from '../session/steps.ts';
import { atFirst, type By, LIMIT, MORNING, recordAfter, TEAM, teamIn } from './session.ts';
import { SOLVING } from './skeleton.ts';
import type { WayAct } from './way.ts';

/** The state of a session as it begins to play. */
export const begun = (mission: CompiledMission, level: Level): SessionState =>
  gave(mission, atFirst(mission, level), 'master', { type: 'start' }) as SessionState;

/** The state after a command, decided and applied as in a session; undefined when it is refused or does nothing. */
export function gave(mission: CompiledMission, state: SessionState, by: By, command: Command) {
  // The clock stands still, unless the act is that time is up.
  const at = command.type === 'due' ? MORNING + 2 * LIMIT : MORNING;
  const record = recordAfter(mission, state, by, command, at);
  return record === undefined ? undefined : { ...apply(state, record), heard: {} };
}

/**
 * Names a state by what decides what can still be done: two states of one name have the same futures. What was solved before the end no
 * longer matters then; `whole` names it all the same.
 */
export function nameOf(state: SessionState, whole: boolean): string {
  const team = teamIn(state);
  const { level, stage, at, progress, breached } = team;
  const { solved, tokens, puzzles } = progress;
  if (over(team) && !whole) return `${level} ${stage} ${breached}`;
  const here = at === null ? '' : `${at} ${puzzles[at]?.solved === true}`;
  return `${level} ${stage} ${here} ${breached} ${sorted(solved)} ${sorted(tokens)}`;
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

/** What a team can do by itself. A change of level is the game master's, or of one team alone in its page. */
export function ofTeam({ mission }: CompiledMission, state: SessionState): WayAct[] {
  const team = teamIn(state);
  const give = (command: Command): WayAct => ({ do: 'give', command, by: 'team' });
  switch (team.stage) {
    case 'briefing':
      return [give({ type: 'begin' })];
    case 'district':
      return mission.puzzles.map(({ id }) => give({ type: 'open', puzzle: id }));
    case 'puzzle': {
      const solve: WayAct[] = team.at === null ? [] : [{ do: 'solve', puzzle: team.at }];
      return [...solve, give({ type: 'leave' })];
    }
    case 'ending':
      return [give({ type: 'debrief' })];
    case 'debrief':
      return [];
  }
}

export const changeOfLevel = (state: SessionState): WayAct => ({
  do: 'give',
  command: { type: 'set-level', team: TEAM, level: teamIn(state).level === 1 ? 2 : 1 },
  by: 'master',
});

/** What else can happen to a team: the game master's acts, and the end of its time. */
export function ofMaster({ mission }: CompiledMission, state: SessionState): WayAct[] {
  const give = (command: Command, by: By = 'master'): WayAct => ({ do: 'give', command, by });
  const team = TEAM;
  const again = give({ type: 'reset-team', team });
  if (over(teamIn(state))) return [again, give({ type: 'to-debrief', team })];
  return [
    changeOfLevel(state),
    ...mission.puzzles.flatMap(({ id: puzzle }) => [
      give({ type: 'force', team, puzzle }),
      give({ type: 'skip', team, puzzle }),
    ]),
    ...mission.tokens.map(({ id: token }) => give({ type: 'give-token', team, token })),
    give({ type: 'end', team }),
    give({ type: 'to-debrief', team }),
    give({ type: 'to-meta', team }),
    give({ type: 'due' }, 'room'),
    again,
  ];
}

/** The state after an act in a skeleton; undefined when it is not taken. */
export function acted(bare: CompiledMission, state: SessionState, act: WayAct): SessionState | undefined {
  if (act.do === 'give') return gave(bare, state, act.by, act.command);
  if (act.do !== 'solve') return undefined;
  return gave(bare, state, 'team', { type: 'move', puzzle: act.puzzle, step: 0, move: SOLVING });
}

/** The same state without its past: only what stands now can be gone back to. */
export function withoutPast(state: SessionState): SessionState {
  const team = teamIn(state);
  const history = team.history.slice(team.cursor, team.cursor + 1);
  return { ...state, teams: { ...state.teams, [TEAM]: { ...team, history, cursor: 0 } } };
}

export const back = { type: 'back', team: TEAM } as const;
