import { applyGiven, type GivenEvent, isGiven } from './apply-given.ts';
import { teamPlayed } from './clock.ts';
import type { Event, Record } from './event.ts';
import { HINTS } from './hint.ts';
import { again, fresh, remember, standing, withPuzzle } from './moments.ts';
import { rewind } from './rewind.ts';
import { byMaster } from './rights.ts';
import type { Help, PuzzleState, SessionState, TeamState } from './state.ts';

type TeamEvent = Exclude<Extract<Event, { readonly team: string }>, GivenEvent>;

/** What an event changes in its team. */
export const applyTeam = (
  team: TeamState,
  event: TeamEvent | GivenEvent,
  record: Record,
  state: SessionState,
): TeamState => standing(isGiven(event) ? applyGiven(team, event, record, state) : played(team, event, record, state));

function played(team: TeamState, event: TeamEvent, record: Record, state: SessionState): TeamState {
  const now = teamPlayed(state, team, record.at);
  switch (event.type) {
    case 'began':
      return { ...team, stage: 'district' };
    case 'opened':
      return open(team, event, now, record.seq);
    case 'left': {
      const out = { ...team, stage: event.to, at: null };
      return event.to === 'ending' ? remember(out, record.seq, { puzzle: null }) : out;
    }
    case 'moved': {
      const { nearer, reply } = event;
      const puzzle = team.progress.puzzles[event.puzzle];
      const wrong = nearer ? 0 : (puzzle?.wrong ?? 0) + (reply.verdict === 'wrong' ? 1 : 0);
      const moved = withPuzzle(team, event.puzzle, {
        snapshot: event.snapshot,
        wrong,
        ...(nearer ? { movedAt: now } : {}),
      });
      return remember(tried(moved, event, record.seq), record.seq, event);
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
      const puzzle = team.progress.puzzles[event.puzzle];
      const hints = [...(puzzle?.hints ?? [])];
      hints[event.step] = event.hint;
      const counts = event.uncounted !== true;
      const before = { step: event.step, hint: event.hint, before: puzzle?.help ?? 'alone', counts };
      return withPuzzle(team, event.puzzle, {
        hints: Array.from(hints, (taken) => taken ?? 0),
        helped: [...(puzzle?.helped ?? []), before],
        ...(counts ? { help: event.hint >= HINTS ? 'shown' : atLeast(puzzle, 'hint') } : {}),
        offered: 0,
        wrong: 0,
        movedAt: now,
      });
    }
    case 'rewound':
      return rewind(team, event.to, event.placed === true);
    case 'level-set':
      // A game master's choice of level is not the children's to undo.
      return event.restarted.reduce(
        (levelled, { puzzle, snapshot }) =>
          remember(withPuzzle(levelled, puzzle, again(levelled, puzzle, snapshot, now)), record.seq, {
            puzzle,
            ...(byMaster(record) ? {} : { restart: true }),
          }),
        remember({ ...team, level: event.level }, record.seq, { puzzle: null }),
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
      return remember({ ...team, stage: 'debrief', at: null }, record.seq, { puzzle: null });
    case 'mood-chosen':
      return { ...team, debrief: { ...team.debrief, mood: event.mood } };
    case 'transfer-answered':
      return {
        ...team,
        debrief: { ...team.debrief, transfer: { ...team.debrief.transfer, [event.situation]: event.choice } },
      };
    case 'question-answered': {
      const { moment, by, question, form, choice, sure } = event;
      const of = { ...team.answers[moment][by], [question]: { form, choice, sure } };
      return { ...team, answers: { ...team.answers, [moment]: { ...team.answers[moment], [by]: of } } };
    }
    case 'gesture-chosen':
      return { ...team, debrief: { ...team.debrief, gesture: event.gesture } };
  }
}

/** The last wrong try is kept for the console; a try that got nearer wipes it out. */
function tried(team: TeamState, event: Extract<TeamEvent, { type: 'moved' }>, seq: number): TeamState {
  const { puzzle, step, move, reply, snapshot, nearer } = event;
  if (reply.verdict === 'wrong')
    return { ...team, lastWrong: { seq, puzzle, step, level: team.level, move, reply, context: snapshot.context } };
  return nearer ? { ...team, lastWrong: null } : team;
}

/** Opening a puzzle for the first time is a moment of its own, so that its first move can be undone. */
function open(team: TeamState, event: TeamEvent & { type: 'opened' }, now: number, seq: number): TeamState {
  const here = { ...team, stage: 'puzzle' as const, at: event.puzzle };
  if (event.snapshot === undefined) return here;
  return remember(withPuzzle(here, event.puzzle, fresh(event.snapshot, now)), seq, { puzzle: event.puzzle });
}

const atLeast = (puzzle: PuzzleState | undefined, help: Help): Help => (puzzle?.help === 'shown' ? 'shown' : help);
