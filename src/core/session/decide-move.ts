import { type AnyMove, play, type Snapshot, start } from '../../mechanics/mechanic.ts';
import type { Mission } from '../scenario/mission.ts';
import type { TeamCommand } from './command.ts';
import type { Event } from './event.ts';
import { HINTS, inHand, taken } from './hint.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Help, PuzzleState, SessionState, TeamState } from './state.ts';
import { firstSnapshot, type Playable, puzzleOf, solutionOf, stepAt } from './steps.ts';

/** What a move on a board comes to. */
export function decideMove(
  mission: Mission,
  _state: SessionState,
  team: TeamState,
  command: TeamCommand & { type: 'move' },
): readonly Event[] | Refusal {
  const hand = inHand(team);
  if (hand?.id !== command.puzzle)
    return refuse(team.progress.puzzles[command.puzzle]?.solved ? 'already-solved' : 'not-here');
  if (hand.puzzle.step !== command.step) return refuse('step-passed');
  const step = playableStep(mission, team, hand.id, hand.puzzle);
  if (step === undefined) return refuse('unknown-puzzle');
  const parsed = step.mechanic.move.safeParse(command.move);
  if (!parsed.success) return refuse('malformed-move');
  const move = parsed.data;
  const before = hand.puzzle.snapshot;
  const result = play(step.machine, before, move);
  if (result === undefined) return refuse('nothing-happens');
  const nearer = result.snapshot.value === 'solved' || doneIn(step, result.snapshot) > doneIn(step, before);
  const moved: Event = {
    type: 'moved',
    team: team.id,
    puzzle: hand.id,
    step: hand.puzzle.step,
    move,
    snapshot: result.snapshot,
    reply: result.reply,
    nearer,
  };
  return result.snapshot.value === 'solved'
    ? [moved, ...after(mission, team, hand.id, hand.puzzle, hand.puzzle.help)]
    : [moved];
}

/** Archie finishes a step with the team: once every hint of it was given and the breach is open. */
export function finishFor(mission: Mission, team: TeamState, id: string): readonly Event[] | Refusal {
  const hand = inHand(team);
  if (hand?.id !== id) return refuse('not-here');
  if (!team.breached || taken(hand.puzzle) < HINTS) return refuse('not-yet');
  const step = playableStep(mission, team, id, hand.puzzle);
  if (step === undefined) return refuse('unknown-puzzle');
  const snapshot = solve(step);
  const finished: Event = { type: 'finished-for-team', team: team.id, puzzle: id, step: hand.puzzle.step, snapshot };
  return [finished, ...after(mission, team, id, hand.puzzle, 'shown')];
}

const ends = new WeakMap<Playable, Snapshot<unknown>>();

/** The state that the known solution leads to from the start. */
export function solve(step: Playable): Snapshot<unknown> {
  const known =
    ends.get(step) ??
    solutionOf(step).reduce<Snapshot<unknown>>(
      (snapshot, { move }) => played(step, snapshot, move),
      start(step.machine),
    );
  ends.set(step, known);
  return known;
}

const played = (step: Playable, snapshot: Snapshot<unknown>, move: AnyMove): Snapshot<unknown> =>
  play<unknown>(step.machine, snapshot, move)?.snapshot ?? snapshot;

const doneIn = (step: Playable, snapshot: Snapshot<unknown>): number =>
  step.mechanic.progress(step.step.board, snapshot.context).done;

const playableStep = (mission: Mission, team: TeamState, id: string, puzzle: PuzzleState): Playable | undefined => {
  const found = puzzleOf(mission, id);
  return found === undefined ? undefined : stepAt(found, team.level, puzzle.step);
};

/** What follows a solved step: the next step, or the end of the puzzle with its token. */
function after(mission: Mission, team: TeamState, id: string, state: PuzzleState, help: Help): Event[] {
  const puzzle = puzzleOf(mission, id);
  const next = puzzle === undefined ? undefined : stepAt(puzzle, team.level, state.step + 1);
  if (next !== undefined) {
    return [{ type: 'step-solved', team: team.id, puzzle: id, step: state.step, snapshot: firstSnapshot(next) }];
  }
  return [
    {
      type: 'solved',
      team: team.id,
      puzzle: id,
      help,
      ...(puzzle?.gives === undefined ? {} : { token: puzzle.gives }),
    },
  ];
}
