import { played } from './clock.ts';
import type { Event, Record } from './event.ts';
import { HINTS } from './hint.ts';
import type { Help, Moment, Progress, PuzzleState, SessionState, TeamState } from './state.ts';

type TeamEvent = Extract<Event, { readonly team: string }>;

/** Moments kept for undo. More than any team makes in one puzzle; bounded so that a state stays small. */
const KEPT = 200;

/** What an event changes in its team. */
export function applyTeam(team: TeamState, event: TeamEvent, record: Record, state: SessionState): TeamState {
  const now = played(state.clock, record.at);
  switch (event.type) {
    case 'began':
      return { ...team, stage: 'district' };
    case 'opened':
      return open(team, event, now, record.seq);
    case 'left':
      return { ...team, stage: event.to, at: null };
    case 'moved': {
      const { nearer, reply } = event;
      const puzzle = team.progress.puzzles[event.puzzle];
      const wrong = nearer ? 0 : (puzzle?.wrong ?? 0) + (reply.verdict === 'wrong' ? 1 : 0);
      return remember(
        withPuzzle(team, event.puzzle, { snapshot: event.snapshot, wrong, ...(nearer ? { movedAt: now } : {}) }),
        record.seq,
        event,
      );
    }
    case 'step-solved':
      return remember(
        withPuzzle(team, event.puzzle, {
          step: event.step + 1,
          snapshot: event.snapshot,
          wrong: 0,
          offered: 0,
          movedAt: now,
        }),
        record.seq,
        event,
      );
    case 'finished-for-team':
      return remember(withPuzzle(team, event.puzzle, { snapshot: event.snapshot }), record.seq, event);
    case 'solved': {
      const solved = withPuzzle(team, event.puzzle, { solved: true, help: event.help, offered: 0, wrong: 0 });
      const { progress } = solved;
      const tokens =
        event.token === undefined || progress.tokens.includes(event.token)
          ? progress.tokens
          : [...progress.tokens, event.token];
      return remember(
        { ...solved, progress: { ...progress, tokens, solved: [...progress.solved, event.puzzle] } },
        record.seq,
        event,
      );
    }
    case 'read':
      return withPuzzle(team, event.puzzle, {
        read: [...(team.progress.puzzles[event.puzzle]?.read ?? []), event.lens],
      });
    case 'lens-called':
      return withPuzzle(team, event.puzzle, {
        called: [...(team.progress.puzzles[event.puzzle]?.called ?? []), event.lens],
      });
    case 'hint-offered':
      return withPuzzle(team, event.puzzle, { offered: 1 });
    case 'hint-taken': {
      const hints = [...(team.progress.puzzles[event.puzzle]?.hints ?? [])];
      hints[event.step] = event.hint;
      return withPuzzle(team, event.puzzle, {
        hints: Array.from(hints, (taken) => taken ?? 0),
        help: event.hint >= HINTS ? 'shown' : atLeast(team.progress.puzzles[event.puzzle], 'hint'),
        offered: 0,
        wrong: 0,
        movedAt: now,
      });
    }
    case 'rewound':
      return rewind(team, event.to);
    case 'level-set':
      return event.restarted.reduce(
        (levelled, { puzzle, snapshot }) =>
          remember(withPuzzle(levelled, puzzle, again(levelled, puzzle, snapshot, now)), record.seq, {
            puzzle,
            restart: true,
          }),
        { ...team, level: event.level },
      );
    case 'restarted':
      return event.puzzles.reduce(
        (before, { puzzle, snapshot }) =>
          remember(withPuzzle(before, puzzle, again(before, puzzle, snapshot, now)), record.seq, { puzzle }),
        team,
      );
    case 'breached':
      return { ...team, breached: true };
    case 'star-lit':
      return { ...team, stars: team.stars + 1 };
    case 'called':
      return { ...team, debrief: { ...team.debrief, call: event.choice } };
    case 'debriefed':
      return { ...team, stage: 'debrief', at: null };
    case 'mood-chosen':
      return { ...team, debrief: { ...team.debrief, mood: event.mood } };
    case 'transfer-answered':
      return {
        ...team,
        debrief: { ...team.debrief, transfer: { ...team.debrief.transfer, [event.situation]: event.choice } },
      };
    case 'gesture-chosen':
      return { ...team, debrief: { ...team.debrief, gesture: event.gesture } };
  }
}

/** Opening a puzzle for the first time is a moment of its own, so that its first move can be undone. */
function open(team: TeamState, event: TeamEvent & { type: 'opened' }, now: number, seq: number): TeamState {
  const here = { ...team, stage: 'puzzle' as const, at: event.puzzle };
  if (event.snapshot === undefined) return here;
  return remember(withPuzzle(here, event.puzzle, fresh(event.snapshot, now)), seq, { puzzle: event.puzzle });
}

function fresh(snapshot: PuzzleState['snapshot'], now: number): PuzzleState {
  return {
    step: 0,
    snapshot,
    solved: false,
    hints: [],
    offered: 0,
    wrong: 0,
    movedAt: now,
    openedAt: now,
    read: [],
    called: [],
    help: 'alone',
  };
}

/** A puzzle from its start; help that was had before still counts. */
function again(team: TeamState, id: string, snapshot: PuzzleState['snapshot'], now: number): PuzzleState {
  return { ...fresh(snapshot, now), help: team.progress.puzzles[id]?.help ?? 'alone' };
}

function withPuzzle(team: TeamState, id: string, change: Partial<PuzzleState>): TeamState {
  const puzzles = { ...team.progress.puzzles, [id]: { ...team.progress.puzzles[id], ...change } as PuzzleState };
  return { ...team, progress: { ...team.progress, puzzles } };
}

/** Keeps the progress that now stands as a moment to come back to; what had been undone is gone for good. */
function remember(
  team: TeamState,
  seq: number,
  what: { readonly puzzle: string; readonly restart?: true } & object,
): TeamState {
  const moment: Moment = {
    seq,
    puzzle: what.puzzle,
    level: team.level,
    progress: team.progress,
    ...('move' in what ? { move: what.move as NonNullable<Moment['move']> } : {}),
    ...(what.restart === undefined ? {} : { restart: what.restart }),
  };
  // One record is one moment: a move that also solves its puzzle is gone back over in one go.
  const past = team.history.slice(0, team.cursor + 1).filter((kept) => kept.seq !== seq);
  const history = [...past, moment].slice(-KEPT);
  return { ...team, history, cursor: history.length - 1 };
}

/** Puts back the progress of a moment. Hints taken and lenses read since then stay taken and read. */
function rewind(team: TeamState, to: number): TeamState {
  const cursor = team.history.findIndex((moment) => moment.seq === to);
  const moment = team.history[cursor];
  if (moment === undefined) return team;
  return { ...team, cursor, level: moment.level, progress: keepKnown(moment.progress, team.progress) };
}

function keepKnown(past: Progress, present: Progress): Progress {
  const puzzles = Object.fromEntries(
    Object.entries(present.puzzles).map(([id, now]) => {
      const then = past.puzzles[id];
      const { read, called, openedAt, movedAt, help } = now;
      return [
        id,
        then === undefined
          ? now
          : { ...then, hints: most(then.hints, now.hints), read, called, openedAt, movedAt, help },
      ];
    }),
  );
  return { ...past, puzzles };
}

const most = (one: readonly number[], other: readonly number[]): number[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    Math.max(one[index] ?? 0, other[index] ?? 0),
  );

const atLeast = (puzzle: PuzzleState | undefined, help: Help): Help => (puzzle?.help === 'shown' ? 'shown' : help);
