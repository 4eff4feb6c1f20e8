import type { useConsole } from '../session/console-context.ts';
import type { ClassTools } from './use-class.ts';

/** Which puzzle was hardest to the class, in a sentence. */
export function hardestWords({ view, t }: ClassTools, ui: ReturnType<typeof useConsole>['ui']): string {
  const puzzle = view.puzzles.find(({ id }) => id === view.hardest);
  return puzzle === undefined ? ui('grid-hardest-none') : ui('grid-hardest-of', { puzzle: t(puzzle.title) });
}
