import type { Event, Record } from './event.ts';

type Shown<Kind extends Event> = Kind extends unknown ? Omit<Kind, 'snapshot' | 'restarted' | 'puzzles'> : never;

/** What just happened, once, cut for one team: no snapshot, since a machine's context may hold what the team has yet to find. */
export type Happening = Shown<Event>;

export interface Happened {
  readonly seq: number;
  readonly events: readonly Happening[];
}

/** The part of a record that a team's screens are told. */
export function happenedFor(team: string, record: Record): Happened {
  const events = record.events
    .filter((event) => !('team' in event) || event.team === team)
    .filter((event) => event.type !== 'created')
    .map((event) => {
      const {
        snapshot: _snapshot,
        restarted: _restarted,
        puzzles: _puzzles,
        ...shown
      } = event as Event & { snapshot?: unknown; restarted?: unknown; puzzles?: unknown };
      return shown as Happening;
    });
  return { seq: record.seq, events };
}
