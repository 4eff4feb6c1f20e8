import type { CompiledMission } from '../scenario/compile.ts';
import { applyClock, isClockEvent } from './apply-clock.ts';
import { applyMaster } from './apply-master.ts';
import { applyTeam } from './apply-team.ts';
import type { Event, Record } from './event.ts';
import { NOT_LED } from './led.ts';
import { newTeam } from './new-team.ts';
import { DEFAULT_SETTINGS, type SessionState } from './state.ts';

/** The state before the first record. */
const NOTHING: SessionState = {
  seq: 0,
  at: 0,
  mission: '',
  hash: '',
  seed: 0,
  settings: { ...DEFAULT_SETTINGS, limit: null },
  clock: { state: 'ready', spent: 0, since: 0, bonus: 0 },
  teams: {},
  seats: {},
  heard: {},
  blank: false,
  slide: null,
  led: NOT_LED,
  asksAfter: false,
  gate: [],
  group: { n: 1, from: 1, before: null },
};

/** Pages whose last command is remembered: more than one session ever has at once. */
const PAGES = 400;

/** The state after a record. Machines are not run: events carry what they resulted in. */
export function apply(before: SessionState, record: Record): SessionState {
  let state: SessionState = { ...before, seq: record.seq, at: record.at };
  for (const event of record.events) state = applyEvent(state, event, record);
  return { ...state, heard: hear(state.heard, record) };
}

/** The page that spoke last stands last, so that the ones forgotten are the ones long silent. */
function hear(heard: SessionState['heard'], { page, n }: Record): SessionState['heard'] {
  const { [page]: _before, ...others } = heard;
  const pages = Object.keys(others);
  if (pages.length < PAGES) return { ...others, [page]: n };
  return Object.fromEntries([...Object.entries(others).slice(pages.length - PAGES + 1), [page, n]]);
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
  return isClockEvent(event) ? applyClock(state, event, record.at) : applyMaster(state, event, record);
}

function create(state: SessionState, event: Event & { type: 'created' }): SessionState {
  const settings = { ...DEFAULT_SETTINGS, ...event.settings };
  const seats = event.teams.flatMap((team) => team.seats.map((seat) => [seat, team.id] as const));
  return {
    ...state,
    mission: event.mission,
    hash: event.hash,
    seed: event.seed,
    settings,
    seats: Object.fromEntries(seats),
    teams: Object.fromEntries(
      event.teams.map(({ id, emblem }) => [id, newTeam(id, emblem, settings.level, state.seq)]),
    ),
  };
}
