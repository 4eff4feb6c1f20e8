import type { ClockEvent } from './apply-clock.ts';
import { played } from './clock.ts';
import type { Event, Record } from './event.ts';
import { NOT_LED } from './led.ts';
import { newTeam } from './new-team.ts';
import type { SessionState } from './state.ts';

type OwnEvent = Exclude<Event, { readonly team: string } | ClockEvent | { type: 'created' }>;

/** What happens to the session as a whole: its screens, its rules of the house, its groups. */
export function applyMaster(state: SessionState, event: OwnEvent, record: Record): SessionState {
  switch (event.type) {
    case 'seat-joined':
    case 'seat-placed':
      return { ...state, seats: { ...state.seats, [event.seat]: event.into } };
    case 'seat-removed': {
      const { [event.seat]: _gone, ...seats } = state.seats;
      return { ...state, seats };
    }
    case 'seat-handed':
    case 'noted':
      return state;
    case 'blanked':
      return { ...state, blank: event.on };
    case 'policy-set':
      return { ...state, settings: { ...state.settings, ...event.settings } };
    case 'slide-set':
      return { ...state, slide: event.at, led: led(state, event, record.at) };
    case 'show-set':
      return { ...state, led: { ...state.led, show: event.what } };
    case 'asks-after':
      return { ...state, asksAfter: event.on };
    case 'gate-set':
      return {
        ...state,
        gate: event.on ? [...state.gate, event.tick] : state.gate.filter((tick) => tick !== event.tick),
      };
    case 'group-begun':
      return nextGroup(state, event, record);
    case 'group-restored':
      return groupBefore(state, record.at);
  }
}

/** A page that is turned is still the same step: its time goes on. Whatever lay over the wall makes room. */
function led(state: SessionState, event: Extract<OwnEvent, { type: 'slide-set' }>, at: number): SessionState['led'] {
  const same = event.at === state.slide;
  return { since: same ? state.led.since : at, page: event.page ?? null, answers: event.answers === true, show: null };
}

/** Fresh teams on the same screens; the clock stands until the game master starts it. */
function nextGroup(
  state: SessionState,
  { seed, level }: Extract<OwnEvent, { type: 'group-begun' }>,
  { seq, at }: Record,
): SessionState {
  const { teams, group, blank, slide, led, asksAfter } = state;
  const runs = state.clock.state === 'running';
  const clock = runs ? { ...state.clock, spent: played(state.clock, at) } : state.clock;
  const before = { teams, clock, group: { ...group, before: null }, seed: state.seed, blank, slide, led, asksAfter };
  return {
    ...state,
    seed,
    settings: { ...state.settings, level },
    teams: Object.fromEntries(Object.values(teams).map(({ id, emblem }) => [id, newTeam(id, emblem, level, seq)])),
    clock: { state: 'ready', spent: 0, since: 0, bonus: 0 },
    group: { n: group.n + 1, from: seq, before: { ...before, level: state.settings.level } },
    blank: false,
    slide: null,
    led: NOT_LED,
    asksAfter: false,
  };
}

/** The group before, as it stood: what went by since then does not count against it. */
function groupBefore(state: SessionState, at: number): SessionState {
  if (state.group.before === null) return state;
  const { level, clock, ...before } = state.group.before;
  return {
    ...state,
    ...before,
    settings: { ...state.settings, level },
    clock: clock.state === 'running' ? { ...clock, since: at } : clock,
  };
}
