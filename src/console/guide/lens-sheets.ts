import { LENSES, type Lens } from '../../core/scenario/lens.ts';
import { type Level, type Mission, puzzlesAt, variantOf } from '../../core/scenario/mission.ts';
import { firstSnapshot, playable } from '../../core/session/steps.ts';

/** What one lens reads in one puzzle, from its start: one page in large type. Texts by id. */
export interface LensSheet {
  readonly puzzle: string;
  readonly title: string;
  readonly lens: Lens;
  readonly rows: readonly { readonly label?: string; readonly text: string }[];
}

/** Every sheet of a mission at a level, puzzle after puzzle. Lines that only come to light in play are left out. */
export function lensSheets(mission: Mission, level: Level): LensSheet[] {
  return puzzlesAt(mission, level).flatMap((puzzle) =>
    LENSES.map((lens): LensSheet => {
      const rows = (variantOf(puzzle, level)?.steps ?? []).flatMap((step) => {
        const { mechanic } = playable(step);
        const { context } = firstSnapshot(playable(step));
        const known = mechanic.sheet(step.board, context, lens).filter(({ hidden }) => hidden !== true);
        return [
          ...step.documents.filter((document) => document.lens === lens).map(({ text }) => ({ text })),
          ...known.map(({ label, text }) => (label === undefined ? { text } : { label, text })),
        ];
      });
      // Two steps on the same things read the same lines.
      const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
      return { puzzle: puzzle.id, title: puzzle.title, lens, rows: [...once.values()] };
    }),
  );
}
