import type { CompiledMission } from '../scenario/compile.ts';
import { applyClock } from './apply-clock.ts';
import { applyTeam } from './apply-team.ts';
import type { Event, Record } from './event.ts';
import type { SessionState } from './state.ts';

/** The state before the first record. */
const NOTHING: SessionState = {
  seq: 0,
  at: 0,
  mission: '',
  hash: '',
  seed: 0,
  settings: {
    level: 1,
    limit: null,
    clockShown: true,
    hintAfter: 75_000,
    hintTries: 3,
    names: {},
    hand: true,
  },
  clock: { state: 'ready', spent: 0, since: 0, bonus: 0 },
  teams: {},
  seats: {},
  heard: {},
};

/** The state after a record. Machines are not run: events carry what they resulted in. */
export function apply(before: SessionState, record: Record): SessionState {
  let state: SessionState = { ...before, seq: record.seq, at: record.at };
  for (const event of record.events) state = applyEvent(state, event, record);
  return { ...state, heard: { ...state.heard, [record.page]: record.n } };
}

/** The state that a log leads to. */
export const replay = (records: readonly Record[]): SessionState => records.reduce(apply, NOTHING);

/** The state after `created` alone needs no mission; this says whether a log belongs to a mission. */
export const belongsTo = (state: SessionState, mission: CompiledMission): boolean =>
  state.mission === mission.mission.id && state.hash === mission.hash;

function applyEvent(state: SessionState, event: Event, record: Record): SessionState {
  if (event.type === 'created') return create(state, event);
  if ('team' in event) {
    const team = state.teams[event.team];
    if (team === undefined) return state;
    return { ...state, teams: { ...state.teams, [team.id]: applyTeam(team, event, record, state) } };
  }
  return applyClock(state, event, record.at);
}

function create(state: SessionState, event: Event & { type: 'created' }): SessionState {
  const seats = event.teams.flatMap((team) => team.seats.map((seat) => [seat, team.id] as const));
  return {
    ...state,
    mission: event.mission,
    hash: event.hash,
    seed: event.seed,
    settings: event.settings,
    seats: Object.fromEntries(seats),
    teams: Object.fromEntries(
      event.teams.map(({ id, emblem }) => {
        const progress = { puzzles: {}, tokens: [], solved: [] };
        const team = {
          id,
          emblem,
          level: event.settings.level,
          stage: 'briefing' as const,
          at: null,
          progress,
          history: [{ seq: state.seq, puzzle: null, level: event.settings.level, progress }],
          cursor: 0,
          breached: false,
          stars: 0,
          debrief: { transfer: {} },
        };
        return [id, team];
      }),
    ),
  };
}
