import type { Playable } from '../../src/core/session/steps.ts';
import { type AnyMove, awake, type Snapshot } from '../../src/mechanics/mechanic.ts';

/** States looked at before giving up: more than any way to a wrong idea needs. */
const FAR = 30_000;

/** The sentences of a board that answer a wrong idea. */
export function wrongAnswers(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const part = value as { readonly say?: unknown; readonly misconception?: unknown };
  const own = typeof part.say === 'string' && typeof part.misconception === 'string' ? [part.say] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(wrongAnswers)])];
}

/** The shortest moves from a state to one of the wanted answers, without solving; undefined when none can be reached. */
export function wayToAnswer(
  { mechanic, machine, step }: Playable,
  from: Snapshot<unknown>,
  wanted: ReadonlySet<string>,
): { readonly moves: readonly AnyMove[]; readonly answer: string } | undefined {
  const moves = mechanic.moves(step.board).filter(({ type }) => type !== 'clear');
  let edge: { readonly snapshot: Snapshot<unknown>; readonly moves: readonly AnyMove[] }[] = [
    { snapshot: from, moves: [] },
  ];
  const known = new Set([JSON.stringify(from)]);
  while (edge.length > 0 && known.size < FAR) {
    const next: typeof edge = [];
    for (const state of edge) {
      const take = awake<unknown>(machine, state.snapshot);
      for (const move of moves) {
        const played = take(move);
        if (played === undefined || played.snapshot.value === 'solved') continue;
        const way = [...state.moves, move];
        const answer = played.reply.say?.find((said) => played.reply.verdict === 'wrong' && wanted.has(said));
        if (answer !== undefined) return { moves: way, answer };
        const key = JSON.stringify(played.snapshot);
        if (known.has(key)) continue;
        known.add(key);
        next.push({ snapshot: played.snapshot, moves: way });
      }
    }
    edge = next;
  }
  return undefined;
}
