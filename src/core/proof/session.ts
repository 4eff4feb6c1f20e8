import type { CompiledMission } from '../scenario/compile.ts';
import type { Level } from '../scenario/mission.ts';
import { replay } from '../session/apply.ts';
import type { Command } from '../session/command.ts';
import { decide } from '../session/decide.ts';
import type { Event, Record } from '../session/event.ts';
import { isRefusal } from '../session/refusal.ts';
import { RULES_VERSION, type SessionState, type TeamState } from '../session/state.ts';
import { door, puzzleOf } from '../session/steps.ts';

export const TEAM = 'otter';
/** One team on one screen, its game master, and whoever holds the session. */
const SEATS = { team: 'seat', master: 'master:proof', room: 'room' } as const;
export type By = keyof typeof SEATS;

/** 5 January 2026, 9:00 UTC: any instant does. */
export const MORNING = 1_767_603_600_000;
/** Play that is only spent when an act says so. */
export const LIMIT = 3_600_000;

/** The record that a session of the proof begins with. */
export function firstRecord({ mission, hash }: CompiledMission, level: Level): Record {
  const teams = [{ id: TEAM, emblem: TEAM, seats: [SEATS.team] }];
  const settings = { level, limit: LIMIT, offers: false };
  const created: Event = { type: 'created', mission: mission.id, hash, seed: 1, settings, teams };
  return { ...signed('room', 1, MORNING), command: { type: 'create' }, events: [created] };
}

/** What a command comes to, decided as in any session; undefined when it is refused or does nothing. */
export function recordAfter(
  mission: CompiledMission,
  state: SessionState,
  by: By,
  command: Command,
  at: number,
): Record | undefined {
  const events = decide(mission, state, SEATS[by], command, at);
  return isRefusal(events) || events.length === 0 ? undefined : { ...signed(by, state.seq + 1, at), command, events };
}

const signed = (by: By, seq: number, at: number) => ({
  seq,
  at,
  seat: SEATS[by],
  page: `proof-${by}`,
  n: seq,
  rules: RULES_VERSION,
});

export const atFirst = (mission: CompiledMission, level: Level): SessionState => replay([firstRecord(mission, level)]);

export const teamIn = (state: SessionState): TeamState => state.teams[TEAM] as TeamState;

/** What the game master gives so that a puzzle opens now. */
export function unlocking({ mission }: CompiledMission, team: TeamState, id: string): Command[] {
  const puzzle = puzzleOf(mission, id);
  if (puzzle === undefined || puzzle.opens === 'start' || door(puzzle, team) !== 'closed') return [];
  const { opens } = puzzle;
  return 'tokens' in opens
    ? opens.tokens.map((token) => ({ type: 'give-token', team: TEAM, token }))
    : opens.solved.map((other) => ({ type: 'skip', team: TEAM, puzzle: other }));
}
