import type { SessionCommand } from './command.ts';
import type { MasterCommand, Policy } from './command-master.ts';
import type { Event, Record } from './event.ts';
import { inHand, taken } from './hint.ts';
import { byMaster } from './rights.ts';
import type { SessionState, Settings } from './state.ts';
import { over } from './steps.ts';

export type Act = MasterCommand | SessionCommand;

/** A game master's act that can be taken back now, and what takes it back. */
export interface Undoable {
  readonly seq: number;
  readonly acts: readonly Act[];
}

/** What takes a record back, as things stand now: nothing where something else has happened since that it would break. */
export function undoOf(state: SessionState, record: Record): readonly Act[] {
  return record.events.flatMap((event) => inverse(state, record, event));
}

function inverse(state: SessionState, record: Record, event: Event): Act[] {
  if (!byMaster(record)) return [];
  switch (event.type) {
    case 'paused':
      return state.clock.state === 'paused' ? [{ type: 'resume' }] : [];
    case 'started':
    case 'resumed':
      return state.clock.state === 'running' ? [{ type: 'pause' }] : [];
    case 'extended':
      return [{ type: 'extend', ms: -event.ms }];
    case 'clock-set': {
      const { limit, clockShown } = state.settings;
      const stands = limit === event.limit && clockShown === event.shown;
      return stands && event.was !== undefined ? [{ type: 'clock', ...event.was }] : [];
    }
    case 'blanked':
      return state.blank === event.on ? [{ type: 'blank', team: null, on: !event.on }] : [];
    case 'seat-placed':
      if (!Object.hasOwn(state.seats, event.seat) || state.seats[event.seat] !== event.into) return [];
      return event.removed
        ? [{ type: 'remove-seat', seat: event.seat }]
        : [{ type: 'place', seat: event.seat, team: event.from }];
    case 'seat-removed':
      return Object.hasOwn(state.seats, event.seat) ? [] : [{ type: 'place', seat: event.seat, team: event.from }];
    case 'policy-set':
      // First names stay as the story has begun with them.
      if (event.settings.names !== undefined && state.clock.state !== 'ready') return [];
      return stillSet(state.settings, event.settings) ? [{ type: 'policy', ...(event.was as Policy) }] : [];
    case 'asks-after':
      return state.asksAfter === event.on ? [{ type: 'ask-after', on: !event.on }] : [];
    case 'gate-set':
      return state.gate.includes(event.tick) === event.on ? [{ type: 'gate', tick: event.tick, on: !event.on }] : [];
    case 'group-begun':
      return state.group.before !== null && state.group.from === record.seq ? [{ type: 'group-back' }] : [];
    default:
      return 'team' in event ? ofTeam(state, record, event) : [];
  }
}

function ofTeam(state: SessionState, record: Record, event: Extract<Event, { team: string }>): Act[] {
  const team = state.teams[event.team];
  if (team === undefined) return [];
  const { id } = team;
  const stands = team.history[team.cursor]?.seq;
  switch (event.type) {
    case 'team-held':
      return team.clock.heldAt === null ? [] : [{ type: 'hold-team', team: id, on: false }];
    case 'team-released':
      return team.clock.heldAt === null ? [{ type: 'hold-team', team: id, on: true }] : [];
    case 'team-extended':
      return [{ type: 'extend-team', team: id, ms: -event.ms, gift: false }];
    case 'passed':
      // Several that were passed at once are one moment.
      if (record.events.find((one) => one.type === 'passed' && one.team === id) !== event) return [];
      return stands === record.seq ? [{ type: 'back', team: id }] : [];
    case 'ended':
    case 'token-given':
    case 'puzzle-reset':
    case 'team-reset':
      return stands === record.seq ? [{ type: 'back', team: id }] : [];
    case 'rewound': {
      if (stands !== event.to) return [];
      const back = record.command.type === 'back';
      return [{ type: back ? 'forth' : 'back', team: id }];
    }
    case 'level-set':
      if (stands === record.seq) return [{ type: 'back', team: id }];
      return team.level === event.level && !over(team)
        ? [{ type: 'set-level', team: id, level: event.level === 1 ? 2 : 1 }]
        : [];
    case 'hint-taken': {
      const hand = inHand(team);
      const last = hand?.id === event.puzzle && hand.puzzle.step === event.step && taken(hand.puzzle) === event.hint;
      const given = event.hint - (event.had ?? event.hint - 1);
      return last ? Array.from({ length: given }, () => ({ type: 'withdraw-hint', team: id })) : [];
    }
    case 'hint-withdrawn': {
      const hand = inHand(team);
      const free = hand?.id === event.puzzle && taken(hand.puzzle) === event.hint;
      return free ? [{ type: 'give-hint', team: id, n: event.hint + 1, counts: event.counted === true }] : [];
    }
    case 'message-kept': {
      const message = team.messages.find((one) => one.id === event.message.id);
      return message === undefined || message.state === 'withdrawn'
        ? []
        : [{ type: 'message-withdraw', team: id, id: message.id }];
    }
    case 'message-changed': {
      const message = team.messages.find((one) => one.id === event.id);
      if (event.was !== undefined)
        return message?.words === event.words && message?.state !== 'withdrawn'
          ? [{ type: 'message-edit', team: id, id: event.id, words: event.was }]
          : [];
      if (event.state === 'withdrawn' && message?.state === 'withdrawn')
        return [{ type: 'message-send', team: id, id: event.id }];
      return event.state === 'sent' && message?.state === 'sent'
        ? [{ type: 'message-withdraw', team: id, id: event.id }]
        : [];
    }
    case 'offers-set':
      return team.offers === event.on ? [{ type: 'offers', team: id, on: !event.on }] : [];
    case 'team-blanked':
      return team.blank === event.on ? [{ type: 'blank', team: id, on: !event.on }] : [];
    default:
      return [];
  }
}

const stillSet = (now: Settings, then: Partial<Settings>): boolean =>
  Object.entries(then).every(([key, value]) => JSON.stringify(now[key as keyof Settings]) === JSON.stringify(value));
