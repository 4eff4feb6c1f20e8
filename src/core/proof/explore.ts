import { type AnyMove, type Snapshot, start } from '../../mechanics/mechanic.ts';
import { type Player, quick } from '../../mechanics/quick.ts';
import { find } from '../scenario/find.ts';
import type { Reply } from '../scenario/reply.ts';
import { isTextId, type Text } from '../scenario/text.ts';
import { type Playable, solutionOf } from '../session/steps.ts';
import { stateKeys } from './state-key.ts';

/** The states of a step that are visited at most. */
const LIMIT = 20_000;

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
  /** Texts that answer some move. */
  readonly said: ReadonlySet<Text>;
  /** The states themselves, in the order in which they were met. */
  readonly visited: readonly Snapshot<unknown>[];
}

/**
 * Visits every state of a step that moves can reach, breadth first. Beyond `limit` states it stops and says so: every visited state
 * then still has its way to the end, through `clear` and the known solution.
 */
export function explore(playable: Playable, limit = LIMIT): Explored {
  const { machine, mechanic, step } = playable;
  const moves = mechanic.moves(step.board);
  const play = quick(machine);
  const keyOf = stateKeys();
  const first = start<unknown>(machine);
  const visited: Snapshot<unknown>[] = [first];
  const from: number[] = [-1];
  const by: AnyMove[] = [{ type: 'start' }];
  const index = new Map([[keyOf(first), 0]]);
  const heard = listener();
  let stuck: number | undefined;
  let solved = first.value === 'solved' ? 1 : 0;
  let whole = true;
  visiting: for (let at = 0; at < visited.length; at += 1) {
    const snapshot = visited[at] as Snapshot<unknown>;
    if (snapshot.value === 'solved') continue;
    let cleared = false;
    for (const move of moves) {
      const played = play(snapshot, move);
      if (played === undefined) continue;
      heard.hear(played.reply);
      if (played.snapshot === snapshot) {
        cleared ||= at === 0 && move.type === 'clear';
        continue;
      }
      const key = keyOf(played.snapshot);
      const to = index.get(key);
      if (move.type === 'clear') cleared = to === 0;
      if (to !== undefined) continue;
      if (visited.length >= limit) {
        whole = false;
        break visiting;
      }
      index.set(key, visited.length);
      visited.push(played.snapshot);
      from.push(at);
      by.push(move);
      if (played.snapshot.value === 'solved') solved += 1;
    }
    if (!cleared) stuck ??= at;
  }
  // Where not everything could be visited, what was not heard yet is looked for beside the known way: one other move anywhere, then on.
  const hoped = find(step.board, ['misconception', 'say']);
  if (!whole && hoped.some(({ id }) => !heard.misconceptions.has(id) && !heard.said.has(id)))
    besideSolution(
      solutionOf(playable).map(({ move }) => move),
      moves,
      first,
      play,
      heard.hear,
    );
  const pathTo = (at: number): AnyMove[] => (at <= 0 ? [] : [...pathTo(from[at] as number), by[at] as AnyMove]);
  // Whatever can be cleared has the way of the start; only what cannot, or an end that nothing reaches, is looked at closely.
  const doubtful = whole && (stuck !== undefined || solved === 0);
  const dead = doubtful ? deadEnd(visited, moves, play, (snapshot) => index.get(keyOf(snapshot))) : undefined;
  return {
    states: visited.length,
    solved,
    whole,
    misconceptions: heard.misconceptions,
    said: heard.said,
    visited,
    ...(dead === undefined ? {} : { deadEnd: pathTo(dead) }),
    ...(stuck === undefined ? {} : { stuck: pathTo(stuck) }),
  };
}

/** The first state from which no solved one can be reached. */
function deadEnd(
  visited: readonly Snapshot<unknown>[],
  moves: readonly AnyMove[],
  play: Player,
  at: (snapshot: Snapshot<unknown>) => number | undefined,
): number | undefined {
  const backwards = visited.map((): number[] => []);
  visited.forEach((snapshot, here) => {
    if (snapshot.value === 'solved') return;
    for (const move of moves) {
      const played = play(snapshot, move);
      const to = played === undefined ? undefined : at(played.snapshot);
      if (to !== undefined) backwards[to]?.push(here);
    }
  });
  const queue = visited.flatMap(({ value }, here) => (value === 'solved' ? [here] : []));
  const good = new Set(queue);
  while (queue.length > 0) {
    for (const before of backwards[queue.pop() as number] as readonly number[]) {
      if (good.has(before)) continue;
      good.add(before);
      queue.push(before);
    }
  }
  const bad = visited.findIndex((_, here) => !good.has(here));
  return bad === -1 ? undefined : bad;
}

/** Keeps what moves are answered. */
function listener() {
  const misconceptions = new Set<string>();
  const said = new Set<Text>();
  const hear = ({ misconception, say, phrase }: Reply): void => {
    if (misconception !== undefined) misconceptions.add(misconception);
    if (say !== undefined) for (const text of say) said.add(text);
    const values = phrase?.values;
    for (const name in values) {
      const value = values[name];
      if (isTextId(value)) said.add(value);
    }
  };
  return { misconceptions, said, hear };
}

/** Hears the known solution with one other move put in at each place. */
function besideSolution(
  way: readonly AnyMove[],
  moves: readonly AnyMove[],
  first: Snapshot<unknown>,
  play: Player,
  hear: (reply: Reply) => void,
): void {
  const walk = (from: Snapshot<unknown>, path: readonly AnyMove[]): void => {
    let snapshot = from;
    for (const move of path) {
      const played = play(snapshot, move);
      if (played !== undefined) hear(played.reply);
      snapshot = played?.snapshot ?? snapshot;
    }
  };
  let here = first;
  way.forEach((move, at) => {
    for (const other of moves) {
      walk(here, [other, ...way.slice(at)]);
      walk(here, [other, ...way.slice(at + 1)]);
    }
    here = play(here, move)?.snapshot ?? here;
  });
}
