import type { Act, Undoable } from '../../core/session/undo.ts';

/** What takes several records back, the last one first; nothing when one of them no longer can be. */
export function actsAgainst(undo: readonly Undoable[], seqs: readonly number[]): readonly Act[] {
  const each = [...seqs]
    .sort((one, other) => other - one)
    .map((seq) => undo.find((undoable) => undoable.seq === seq)?.acts ?? []);
  return each.some((acts) => acts.length === 0) ? [] : each.flat();
}

/** The newest act that can be taken back and was not taken back from here. */
export const newest = (undo: readonly Undoable[], gone: ReadonlySet<number>): Undoable | undefined =>
  undo.find(({ seq }) => !gone.has(seq));
