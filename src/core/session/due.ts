import { instantOf, limitOf, runs, teamPlayed } from './clock.ts';
import type { Event } from './event.ts';
import { callAt, inHand, offerAt } from './hint.ts';
import type { SessionState, TeamState } from './state.ts';

/** The next instant (epoch milliseconds) at which something happens by itself; undefined when nothing will. */
export function due(state: SessionState): number | undefined {
  const instants = Object.values(state.teams).flatMap((team) => dueFor(state, team));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

const playing = (team: TeamState): boolean => team.stage === 'district' || team.stage === 'puzzle';

function dueFor(state: SessionState, team: TeamState): number[] {
  if (!runs(state, team) || !playing(team)) return [];
  const limit = limitOf(state, team);
  const moments: number[] = [];
  if (limit !== null && !team.breached) moments.push(limit);
  const hand = inHand(team);
  if (hand !== undefined) {
    const offer = offerAt(state, team, hand.puzzle);
    if (offer !== undefined) moments.push(offer);
    const call = callAt(hand.puzzle);
    if (call !== undefined) moments.push(call.at);
  }
  return moments.map((moment) => instantOf(state, team, moment) as number);
}

/** What happens by itself at an instant. Doing it twice does nothing more. */
export function happensAt(state: SessionState, now: number): Event[] {
  if (state.clock.state !== 'running') return [];
  return Object.values(state.teams).flatMap((team) => {
    const events: Event[] = [];
    if (!playing(team) || !runs(state, team)) return events;
    const spent = teamPlayed(state, team, now);
    const limit = limitOf(state, team);
    if (limit !== null && spent >= limit && !team.breached) events.push({ type: 'breached', team: team.id });
    const hand = inHand(team);
    if (hand === undefined) {
      // Nothing in hand when time ends: the breach leads straight to the ending.
      if (events.length > 0) events.push({ type: 'left', team: team.id, to: 'ending' });
      return events;
    }
    const offer = offerAt(state, team, hand.puzzle);
    const breached = events.length > 0;
    if (offer !== undefined && (offer <= spent || breached)) {
      events.push({ type: 'hint-offered', team: team.id, puzzle: hand.id, step: hand.puzzle.step });
    }
    const call = callAt(hand.puzzle);
    if (call !== undefined && call.at <= spent) {
      events.push({ type: 'lens-called', team: team.id, puzzle: hand.id, lens: call.lens });
    }
    return events;
  });
}
