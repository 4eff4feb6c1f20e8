import type { CompiledMission } from '../core/scenario/compile.ts';
import type { Record } from '../core/session/event.ts';
import type { LogLine } from '../core/session/log.ts';
import type { Links } from '../core/session/seats.ts';
import type { SessionState } from '../core/session/state.ts';
import type { Undoable } from '../core/session/undo.ts';

/** What the pages of a session are told from. */
export interface Live {
  readonly mission: CompiledMission;
  readonly state: SessionState;
  /** The authority's time. */
  readonly now: number;
  /** Records that the debrief needs. */
  readonly story: readonly Record[];
  readonly lines: readonly LogLine[];
  /** Acts of game masters that can be taken back now, newest first. */
  readonly undo: readonly Undoable[];
  /** Seats that count now. */
  readonly present: ReadonlySet<string>;
  readonly link: Links;
  /** Screens of a team that are connected. */
  connected(team: string): number;
}
