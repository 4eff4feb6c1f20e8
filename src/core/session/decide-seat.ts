import type { SeatCommand } from './command-master.ts';
import type { Event } from './event.ts';
import { type Refusal, refuse } from './refusal.ts';
import { MOST_SEATS } from './seats.ts';
import type { SessionState } from './state.ts';

/** What the server notes of screens. Joining twice is joining once. */
export function decideSeat(state: SessionState, command: SeatCommand): readonly Event[] | Refusal {
  const known = Object.hasOwn(state.seats, command.seat);
  if (command.type === 'hand-over')
    return known ? [{ type: 'seat-handed', seat: command.seat }] : refuse('unknown-seat');
  if (known) return [];
  if (Object.keys(state.seats).length >= MOST_SEATS) return refuse('too-many-seats');
  if (command.team !== null && !Object.hasOwn(state.teams, command.team)) return refuse('unknown-team');
  return [{ type: 'seat-joined', seat: command.seat, into: command.team }];
}
