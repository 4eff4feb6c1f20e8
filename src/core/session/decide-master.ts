import type { Mission } from '../scenario/mission.ts';
import type { ForTeam, MasterCommand } from './command-master.ts';
import { decideHelp } from './decide-help.ts';
import { decideProgress } from './decide-progress.ts';
import type { Event } from './event.ts';
import type { Shown } from './led.ts';
import { type Refusal, refuse } from './refusal.ts';
import { MOST_SEATS } from './seats.ts';
import type { SessionState, TeamState } from './state.ts';

/** What a game master's act comes to. For every team at once, teams that it does not concern are left out. */
export function decideMaster(
  mission: Mission,
  state: SessionState,
  command: MasterCommand,
): readonly Event[] | Refusal {
  switch (command.type) {
    case 'place':
      return place(state, command.seat, command.team);
    case 'remove-seat':
      return Object.hasOwn(state.seats, command.seat)
        ? [{ type: 'seat-removed', seat: command.seat, from: state.seats[command.seat] ?? null }]
        : refuse('unknown-seat');
    case 'note': {
      if (command.team !== null && !Object.hasOwn(state.teams, command.team)) return refuse('unknown-team');
      return [{ type: 'noted', about: command.team, words: command.words }];
    }
    case 'policy': {
      const { type: _type, ...settings } = command;
      if (settings.names !== undefined && state.clock.state !== 'ready') return refuse('wrong-stage');
      const asked = Object.entries(settings).filter(([, value]) => value !== undefined);
      const was = Object.fromEntries(asked.map(([key]) => [key, state.settings[key as keyof typeof settings]]));
      return asked.length === 0 ? [] : [{ type: 'policy-set', settings: Object.fromEntries(asked), was }];
    }
    case 'next-group':
      return [{ type: 'group-begun', seed: nextSeed(state), level: command.level ?? state.settings.level }];
    case 'group-back':
      return state.group.before === null ? refuse('nothing-to-undo') : [{ type: 'group-restored' }];
    case 'slide':
      return slide(state, command);
    case 'show':
      return show(mission, state, command.what);
    case 'ask-after':
      if (mission.questions === undefined) return refuse('unknown-choice');
      return command.on === state.asksAfter ? [] : [{ type: 'asks-after', on: command.on }];
    case 'gate': {
      if (mission.gate?.ticks.some(({ id }) => id === command.tick) !== true) return refuse('unknown-choice');
      const { tick, on } = command;
      return state.gate.includes(tick) === on ? [] : [{ type: 'gate-set', tick, on }];
    }
    case 'blank':
      if (command.team !== null) break;
      return blankAll(state, command.on);
  }
  const teams = concerned(state, command.team);
  if (teams === undefined) return refuse('unknown-team');
  const answers = teams.map((team) => decideFor(mission, state, team, command));
  // One team that cannot is told why; of several, those that can do.
  const only = answers.length === 1 ? answers[0] : undefined;
  return only ?? answers.flatMap((answer) => ('refused' in answer ? [] : answer));
}

function decideFor(
  mission: Mission,
  state: SessionState,
  team: TeamState,
  command: ForTeam,
): readonly Event[] | Refusal {
  switch (command.type) {
    case 'hold-team': {
      if ((team.clock.heldAt !== null) === command.on) return [];
      return [{ type: command.on ? 'team-held' : 'team-released', team: team.id }];
    }
    case 'extend-team':
      return command.ms === 0 ? [] : [{ type: 'team-extended', team: team.id, ms: command.ms, gift: command.gift }];
    case 'blank':
      return command.on === team.blank ? [] : [{ type: 'team-blanked', team: team.id, on: command.on }];
    case 'chime':
      return [{ type: 'chimed', team: team.id }];
    case 'help-seen':
      return team.help ? [{ type: 'help-set', team: team.id, on: false }] : [];
    case 'give-hint':
    case 'withdraw-hint':
    case 'message':
    case 'message-edit':
    case 'message-send':
    case 'message-withdraw':
    case 'offers':
      return decideHelp(state, team, command);
    default:
      return decideProgress(mission, team, command);
  }
}

function concerned(state: SessionState, team: string | null): readonly TeamState[] | undefined {
  if (team === null) return Object.values(state.teams);
  const found = Object.hasOwn(state.teams, team) ? state.teams[team] : undefined;
  return found === undefined ? undefined : [found];
}

function place(state: SessionState, seat: string, team: string | null): readonly Event[] | Refusal {
  if (team !== null && !Object.hasOwn(state.teams, team)) return refuse('unknown-team');
  if (Object.hasOwn(state.seats, seat)) {
    const from = state.seats[seat] ?? null;
    return from === team ? [] : [{ type: 'seat-placed', seat, into: team, from }];
  }
  // A screen that was removed can be brought back: its page still waits at the door.
  if (Object.keys(state.seats).length >= MOST_SEATS) return refuse('too-many-seats');
  return [{ type: 'seat-placed', seat, into: team, from: null, removed: true }];
}

function slide({ slide: now, led }: SessionState, { at, page, answers }: MasterCommand & { type: 'slide' }): Event[] {
  const same = at === now && (page ?? null) === led.page && (answers ?? false) === led.answers && led.show === null;
  if (same) return [];
  const what = { ...(page === undefined ? {} : { page }), ...(answers === true ? { answers } : {}) };
  return [{ type: 'slide-set', at, ...what }];
}

function show(mission: Mission, state: SessionState, what: Shown | null): readonly Event[] | Refusal {
  if (what?.view === 'moment') {
    if (!Object.hasOwn(state.teams, what.team)) return refuse('unknown-team');
    if (!mission.objectives.some(({ id }) => id === what.objective)) return refuse('unknown-choice');
  }
  return JSON.stringify(what) === JSON.stringify(state.led.show) ? [] : [{ type: 'show-set', what }];
}

/** Dark for all; light again for all, also for those that were dark alone. */
function blankAll(state: SessionState, on: boolean): Event[] {
  const own = on ? [] : Object.values(state.teams).filter(({ blank }) => blank);
  return [
    ...(state.blank === on ? [] : [{ type: 'blanked' as const, on }]),
    ...own.map(({ id }) => ({ type: 'team-blanked' as const, team: id, on })),
  ];
}

/** The next group finds its cards laid out otherwise; still all chance comes from the first seed. */
const nextSeed = (state: SessionState): number =>
  (Math.imul(state.seed ^ 0x9e3779b9, 0x85ebca6b) + state.group.n) >>> 0;
