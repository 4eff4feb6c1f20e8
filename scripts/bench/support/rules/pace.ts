/** Something that can be done again and again; it says how many things it did. */
export type Work = () => number | Promise<number>;

export interface Paces {
  /** Things per second. */
  readonly ours: number;
  readonly peer: number;
}

const ROUNDS = 5;
/** How long each has its turn, ms. */
const TURN = 250;

/** Does both in turns, so that a busy machine disturbs both alike; the median of each. */
export async function compare(ours: Work, peer: Work): Promise<Paces> {
  const paces = { ours: [] as number[], peer: [] as number[] };
  await turn(ours);
  await turn(peer);
  for (let round = 0; round < ROUNDS; round += 1) {
    paces.ours.push(await turn(ours));
    paces.peer.push(await turn(peer));
  }
  return { ours: middle(paces.ours), peer: middle(paces.peer) };
}

async function turn(work: Work): Promise<number> {
  const begin = performance.now();
  let done = 0;
  let spent = 0;
  while (spent < TURN) {
    done += await work();
    spent = performance.now() - begin;
  }
  return (done * 1000) / spent;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
