import type { Event, Record } from './event.ts';

type Shown<Kind extends Event> = Kind extends unknown
  ? Omit<Kind, 'snapshot' | 'restarted' | 'puzzles' | 'was'>
  : never;

/** What just happened, once, cut for one team: no snapshot, since a machine's context may hold what the team has yet to find. */
export type Happening = Shown<Event>;

export interface Happened {
  readonly seq: number;
  /** The seat whose hand it was; `room` when nobody's was. */
  readonly by: string;
  readonly events: readonly Happening[];
}

/** What is told to every team although it names none. Notes, screens and rules of the house are not. */
const FOR_ALL = new Set<Event['type']>([
  'started',
  'paused',
  'resumed',
  'extended',
  'clock-set',
  'away',
  'blanked',
  'group-begun',
  'group-restored',
]);

/** The part of a record that a team's screens are told. */
export function happenedFor(team: string, record: Record): Happened {
  const events = record.events
    .filter((event) => ('team' in event ? event.team === team : FOR_ALL.has(event.type)))
    // What a game master holds back is for the consoles alone, whatever becomes of it.
    .filter((event) => event.type !== 'message-kept' && event.type !== 'message-changed')
    .map((event) => {
      const {
        snapshot: _snapshot,
        restarted: _restarted,
        puzzles: _puzzles,
        was: _was,
        ...shown
      } = event as Event & { snapshot?: unknown; restarted?: unknown; puzzles?: unknown; was?: unknown };
      return shown as Happening;
    });
  return { seq: record.seq, by: record.seat, events };
}
