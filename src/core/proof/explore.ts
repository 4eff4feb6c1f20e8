import { type AnyMove, awake, play, type Snapshot, start } from '../../mechanics/mechanic.ts';
import type { Playable } from '../session/steps.ts';

export interface Explored {
  /** States reached, the start and the solved ones included. */
  readonly states: number;
  readonly solved: number;
  /** True when every reachable state was visited; false when the limit was hit first. */
  readonly whole: boolean;
  /** The shortest moves to a state from which the end cannot be reached. */
  readonly deadEnd?: readonly AnyMove[];
  /** The shortest moves to an unsolved state that refuses `clear` or does not come back to the start. */
  readonly stuck?: readonly AnyMove[];
  /** Misconceptions that some move revealed. */
  readonly misconceptions: ReadonlySet<string>;
}

interface Node {
  readonly snapshot: Snapshot<unknown>;
  readonly from: number;
  readonly move: AnyMove | undefined;
}

const keyOf = (snapshot: Snapshot<unknown>): string => JSON.stringify([snapshot.value, snapshot.context]);

/**
 * Visits every state of a step that moves can reach, breadth first. Beyond `limit` states it stops and says so: every visited state
 * then still has its way to the end, through `clear` and the known solution.
 */
export function explore(playable: Playable, limit = 20_000): Explored {
  const { machine, mechanic, step } = playable;
  const moves = mechanic.moves(step.board);
  const first = start<unknown>(machine);
  const nodes: Node[] = [{ snapshot: first, from: -1, move: undefined }];
  const index = new Map([[keyOf(first), 0]]);
  const backwards: number[][] = [[]];
  const misconceptions = new Set<string>();
  let stuck: number | undefined;
  let whole = true;
  for (let at = 0; at < nodes.length && whole; at += 1) {
    const { snapshot } = nodes[at] as Node;
    if (snapshot.value === 'solved') continue;
    const tryOut = awake(machine, snapshot);
    for (const move of moves) {
      const played = tryOut(move);
      if (
        move.type === 'clear' &&
        stuck === undefined &&
        (played === undefined || keyOf(played.snapshot) !== keyOf(first))
      )
        stuck = at;
      if (played === undefined) continue;
      if (played.reply.misconception !== undefined) misconceptions.add(played.reply.misconception);
      const key = keyOf(played.snapshot);
      let to = index.get(key);
      if (to === undefined) {
        if (nodes.length >= limit) {
          whole = false;
          break;
        }
        to = nodes.length;
        index.set(key, to);
        nodes.push({ snapshot: played.snapshot, from: at, move });
        backwards.push([]);
      }
      (backwards[to] as number[]).push(at);
    }
  }
  // Where not everything could be visited, what lies beside the known way is: one other move anywhere, then on.
  if (!whole) for (const idea of besideSolution(playable, moves, first)) misconceptions.add(idea);
  const solved = nodes.flatMap((node, at) => (node.snapshot.value === 'solved' ? [at] : []));
  const dead = whole ? unreached(backwards, solved) : undefined;
  return {
    states: nodes.length,
    solved: solved.length,
    whole,
    misconceptions,
    ...(dead === undefined ? {} : { deadEnd: pathTo(nodes, dead) }),
    ...(stuck === undefined ? {} : { stuck: pathTo(nodes, stuck) }),
  };
}

/** The first node from which no solved one can be reached. */
function unreached(backwards: readonly (readonly number[])[], solved: readonly number[]): number | undefined {
  const good = new Set(solved);
  const queue = [...solved];
  while (queue.length > 0) {
    for (const before of backwards[queue.pop() as number] as readonly number[]) {
      if (good.has(before)) continue;
      good.add(before);
      queue.push(before);
    }
  }
  const bad = backwards.findIndex((_, at) => !good.has(at));
  return bad === -1 ? undefined : bad;
}

function pathTo(nodes: readonly Node[], at: number): AnyMove[] {
  const moves: AnyMove[] = [];
  for (let here = nodes[at]; here?.move !== undefined; here = nodes[here.from]) moves.unshift(here.move);
  return moves;
}

/** Misconceptions revealed by the known solution with one other move put in at each place. */
function besideSolution(
  { machine, mechanic, step }: Playable,
  moves: readonly AnyMove[],
  first: Snapshot<unknown>,
): Set<string> {
  const way = mechanic.solution(step.board).map(({ move }) => move);
  const ideas = new Set<string>();
  const walk = (from: Snapshot<unknown>, path: readonly AnyMove[]): void => {
    let snapshot = from;
    for (const move of path) {
      const played = play(machine, snapshot, move);
      if (played?.reply.misconception !== undefined) ideas.add(played.reply.misconception);
      snapshot = played?.snapshot ?? snapshot;
    }
  };
  let here = first;
  way.forEach((move, at) => {
    for (const other of moves) {
      walk(here, [other, ...way.slice(at)]);
      walk(here, [other, ...way.slice(at + 1)]);
    }
    here = play(machine, here, move)?.snapshot ?? here;
  });
  return ideas;
}
