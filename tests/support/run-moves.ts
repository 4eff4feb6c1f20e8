import type { AnyStateMachine } from 'xstate';
import { type AnyMove, type Played, play, type Snapshot, start } from '../../src/mechanics/mechanic.ts';

interface Ran<Context> {
  readonly machine: AnyStateMachine;
  readonly snapshot: Snapshot<Context>;
  /** What the last move was answered. */
  readonly reply: Played<Context>['reply'] | undefined;
}

/** Makes moves on a fresh board, each of which must be taken. */
export function runMoves<Config, Context>(
  mechanic: {
    machine(config: Config): AnyStateMachine;
    readonly context: { readonly _zod: { readonly output: Context } };
  },
  config: Config,
  moves: readonly AnyMove[],
): Ran<Context> {
  const machine = mechanic.machine(config);
  let snapshot = start<Context>(machine);
  let reply: Played<Context>['reply'] | undefined;
  for (const move of moves) {
    const played = play(machine, snapshot, move);
    if (played === undefined) throw new Error(`${JSON.stringify(move)} is not taken.`);
    ({ snapshot, reply } = played);
  }
  return { machine, snapshot, reply };
}
