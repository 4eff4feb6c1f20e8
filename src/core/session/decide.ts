import type { CompiledMission } from '../scenario/compile.ts';
import { type Command, isSessionCommand } from './command.ts';
import { decideTeam } from './decide-team.ts';
import { happensAt } from './due.ts';
import type { Event } from './event.ts';
import { misfits } from './mend.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { SessionState } from './state.ts';

/** What a command comes to: events, or the reason why it is not taken. Nothing else is touched. */
export function decide(
  mission: CompiledMission,
  state: SessionState,
  seat: string,
  command: Command,
  now: number,
): readonly Event[] | Refusal {
  if (command.type === 'mend') return misfits(mission.mission, state);
  if (isSessionCommand(command)) return decideSession(state, command, now);
  const team = state.teams[state.seats[seat] ?? ''];
  if (team === undefined) return refuse('unknown-seat');
  return decideTeam(mission.mission, state, team, command);
}

function decideSession(
  state: SessionState,
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
    case 'clock':
      return [{ type: 'clock-set', limit: command.limit, shown: command.shown }];
    case 'away':
      return clock.state === 'running' && command.ms > 0 ? [{ type: 'away', ms: command.ms }] : [];
    case 'due':
      return happensAt(state, now);
  }
}
