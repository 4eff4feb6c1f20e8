import type { Mission } from '../scenario/mission.ts';
import type { Event, Record } from './event.ts';
import { type MasterTry, tryOf } from './seen-master.ts';
import type { SessionState } from './state.ts';

/** One line of the console's log: what was done, by whom (a seat, `master:<operator>`, `room`), and when (epoch milliseconds). */
export interface LogLine {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly entries: readonly LogEntry[];
}

type Told<Kind> = Kind extends unknown ? Omit<Kind, 'snapshot' | 'restarted' | 'puzzles' | 'settings'> : never;

/** An event as the log tells it; a wrong try in words. */
export type LogEntry =
  | Told<Exclude<Event, { type: 'moved' | Silent }>>
  | { readonly type: 'tried'; readonly team: string; readonly wrong: MasterTry };

/** Handling and readings: they would drown the rest. */
type Silent =
  | 'read'
  | 'lens-called'
  | 'mood-chosen'
  | 'transfer-answered'
  | 'step-solved'
  | 'slide-set'
  | 'show-set'
  | 'star-lit'
  | 'question-answered';
const SILENT: { readonly [type in Silent]: true } = {
  read: true,
  'lens-called': true,
  'mood-chosen': true,
  'transfer-answered': true,
  'step-solved': true,
  'slide-set': true,
  'show-set': true,
  'star-lit': true,
  'question-answered': true,
};

/** The line of a record; undefined when there is nothing that a game master would look for. `state`: the one after it. */
export function logLine(mission: Mission, state: SessionState, record: Record): LogLine | undefined {
  const entries = record.events.flatMap((event): LogEntry[] => {
    if (event.type === 'moved') return tried(mission, state, record, event);
    if (Object.hasOwn(SILENT, event.type)) return [];
    const {
      snapshot: _s,
      restarted: _r,
      puzzles: _p,
      settings: _o,
      ...told
    } = event as Event & { [key: string]: unknown };
    return [told as LogEntry];
  });
  return entries.length === 0 ? undefined : { seq: record.seq, at: record.at, by: record.seat, entries };
}

function tried(
  mission: Mission,
  state: SessionState,
  { seq }: Record,
  event: Extract<Event, { type: 'moved' }>,
): LogEntry[] {
  if (event.reply.verdict !== 'wrong') return [];
  const { team, puzzle, step, move, reply, snapshot } = event;
  const level = state.teams[team]?.level ?? state.settings.level;
  const wrong = tryOf(mission, { seq, puzzle, step, level, move, reply, context: snapshot.context });
  return wrong === null ? [] : [{ type: 'tried', team, wrong }];
}
