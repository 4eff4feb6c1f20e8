import type { LogLine } from '../../core/session/log.ts';
import type { MasterParts, MasterSession, MasterTeam } from '../../core/session/seen-master.ts';
import type { Undoable } from '../../core/session/undo.ts';
import type { Closing, MasterTold, Mirror, Words } from '../../core/wire/message.ts';
import type { LineState, Picture } from '../../wire/line.ts';

/** Everything a console knows: what the line brought. The rest is derived. */
export interface ConsoleState {
  readonly line: LineState;
  /** Shown out, and why. */
  readonly closed: Closing | undefined;
  readonly seq: number;
  readonly ahead: number;
  readonly parts: Partial<MasterParts>;
  readonly words: Words;
  readonly lines: readonly LogLine[];
  readonly undo: readonly Undoable[];
  readonly mirror: Mirror | undefined;
}

export const NOTHING_YET: ConsoleState = {
  line: 'connecting',
  closed: undefined,
  seq: 0,
  ahead: 0,
  parts: {},
  words: {},
  lines: [],
  undo: [],
  mirror: undefined,
};

/** Lines that a console keeps: more than anybody scrolls back to. */
const KEPT = 1_000;

/** What is known once a message has come. A fresh one brings the whole log; the others what is new in it. */
export function withTold(state: ConsoleState, picture: Picture<MasterTold>, message: MasterTold): ConsoleState {
  const known = message.fresh ? [] : state.lines;
  const last = known.at(-1)?.seq ?? 0;
  const lines = [...known, ...message.lines.filter(({ seq }) => seq > last)].slice(-KEPT);
  const { seq, ahead, parts, words } = picture;
  return { ...state, seq, ahead, parts, words, lines, undo: message.undo };
}

/** The session's teams, in the order of the panel. */
export const teamsOf = (parts: Partial<MasterParts>, session: MasterSession): MasterTeam[] =>
  session.teams.flatMap((id) => parts[`team:${id}`] ?? []);
