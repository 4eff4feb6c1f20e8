import type { CompiledMission } from '../scenario/compile.ts';
import { type Command, isMasterCommand, isSeatCommand, isSessionCommand } from './command.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideMaster } from './decide-master.ts';
import { decideSeat } from './decide-seat.ts';
import { decideTeam } from './decide-team.ts';
import { happensAt } from './due.ts';
import type { Event } from './event.ts';
import { misfits } from './mend.ts';
import { type Refusal, refuse } from './refusal.ts';
import { byMaster } from './rights.ts';
import { type Present, sightOf } from './seats.ts';
import type { SessionState } from './state.ts';

/** What a command comes to: events, or the reason why it is not taken. Nothing else is touched. `present`: the seats that are there now. */
export function decide(
  mission: CompiledMission,
  state: SessionState,
  seat: string,
  command: Command,
  now: number,
  present?: Present,
): readonly Event[] | Refusal {
  if (command.type === 'mend') return misfits(mission.mission, state);
  if (isSessionCommand(command)) return decideSession(state, seat, command, now);
  if (isSeatCommand(command)) return decideSeat(state, command);
  if (isMasterCommand(command)) return decideMaster(mission.mission, state, command);
  const team = teamOf(state, seat);
  if (team === undefined) return refuse('unknown-seat');
  if (command.type === 'answer') return decideAnswer(mission.mission, state, team, seat, command);
  if (HANDS.has(command.type) && sightOf(mission.mission, state, seat, present)?.acts !== true)
    return refuse('not-your-hand');
  return decideTeam(mission.mission, state, team, command);
}

/** What only the seat that holds the hand may do, when the team has several screens. */
const HANDS = new Set<string>(['move', 'undo', 'redo', 'finish-for-us']);

function teamOf(state: SessionState, seat: string) {
  const id = Object.hasOwn(state.seats, seat) ? state.seats[seat] : undefined;
  return id == null || !Object.hasOwn(state.teams, id) ? undefined : state.teams[id];
}

function decideSession(
  state: SessionState,
  seat: string,
  command: Extract<Command, { type: 'start' | 'pause' | 'resume' | 'extend' | 'clock' | 'away' | 'due' }>,
  now: number,
): readonly Event[] | Refusal {
  const { clock } = state;
  switch (command.type) {
    case 'start':
      return clock.state === 'ready' ? [{ type: 'started' }] : [];
    case 'pause':
      return clock.state === 'running' ? [{ type: 'paused' }] : clock.state === 'paused' ? [] : refuse('not-running');
    case 'resume':
      return clock.state === 'paused' ? [{ type: 'resumed' }] : clock.state === 'running' ? [] : refuse('not-running');
    case 'extend':
      return [{ type: 'extended', ms: command.ms }];
    case 'clock': {
      const { limit, clockShown: shown } = state.settings;
      const was = byMaster({ seat }) ? { was: { limit, shown } } : {};
      return [{ type: 'clock-set', limit: command.limit, shown: command.shown, ...was }];
    }
    case 'away':
      return clock.state === 'running' && command.ms > 0 ? [{ type: 'away', ms: command.ms }] : [];
    case 'due':
      return happensAt(state, now);
  }
}
