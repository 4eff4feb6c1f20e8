import type { Config } from './schema.ts';
import { type Hand, knotsOf, reachesGoal, tiesOf } from './spread.ts';

const found = new WeakMap<Config, readonly Hand[]>();

/** Every set of cuts and knots that reaches the goal with as few moves as possible; empty when nothing does. */
export function winning(config: Config): readonly Hand[] {
  const known = found.get(config);
  if (known !== undefined) return known;
  // Scissors on a thread that carries nothing never help, and a thread that holds cannot be cut.
  const cuts = subsets(
    config.threads.filter((thread) => thread.carries && !thread.holds).map((thread) => thread.id),
    config.scissors.count,
  );
  const ties = subsets(
    knotsOf(config).map((knot) => knot.id),
    tiesOf(config),
  );
  const size = (hand: Hand) => hand.cut.length + hand.tied.length;
  const hands = cuts.flatMap((cut) => ties.map((tied) => ({ cut, tied }))).filter((hand) => reachesGoal(config, hand));
  const least = Math.min(...hands.map(size));
  const best = hands.filter((hand) => size(hand) === least);
  found.set(config, best);
  return best;
}

/** Every subset of at most `most` things, in the list's order. */
export function subsets(list: readonly string[], most: number): string[][] {
  let all: string[][] = [[]];
  for (const item of list) {
    all = [...all, ...all.filter((set) => set.length < most).map((set) => [...set, item])];
  }
  return all;
}
