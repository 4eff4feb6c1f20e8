import type { ThreadsBoard } from '../board.ts';
import type { Move } from '../schema.ts';

/** The board with the moves that are under way drawn as done. */
export function withPending(board: ThreadsBoard, pending: readonly Move[]): ThreadsBoard {
  return pending.reduce(done, board);
}

function done(board: ThreadsBoard, move: Move): ThreadsBoard {
  const { spread: _, ...stale } = board;
  if (move.type === 'cut' || move.type === 'mend') {
    const from = move.type === 'cut' ? 'whole' : 'cut';
    const to = move.type === 'cut' ? 'cut' : 'whole';
    const found = board.threads.find((thread) => thread.id === move.thread && thread.state === from);
    if (found === undefined || (to === 'cut' && board.scissors.left === 0)) return board;
    const left = board.scissors.left + (to === 'cut' ? -1 : 1);
    const threads = board.threads.map((thread) => (thread === found ? ({ ...thread, state: to } as const) : thread));
    return { ...stale, threads, scissors: { ...board.scissors, left } };
  }
  if (move.type === 'tie' || move.type === 'untie') {
    const tied = move.type === 'tie';
    const found = board.knots.find((knot) => knot.id === move.knot && knot.tied !== tied);
    if (found === undefined || (tied && board.ties.left === 0)) return board;
    const knots = board.knots.map((knot) => (knot === found ? { ...knot, tied } : knot));
    return { ...stale, knots, ties: { ...board.ties, left: board.ties.left + (tied ? -1 : 1) } };
  }
  return board;
}
