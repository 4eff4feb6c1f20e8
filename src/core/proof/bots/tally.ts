import type { BotGame } from './game.ts';

/** What many games of bots say of one puzzle. */
export interface PuzzleTally {
  readonly puzzle: string;
  /** Games in which it was opened. */
  readonly games: number;
  /** Moves of the game in the middle. */
  readonly moves: number;
  /** Wrong tries and hints, per game. */
  readonly wrong: number;
  readonly hints: number;
  /** Shares of those games, 0 to 1, by how it was solved. */
  readonly alone: number;
  readonly hint: number;
  readonly shown: number;
}

/** Per puzzle, in the order of the mission. */
export function tally(order: readonly string[], games: readonly BotGame[]): PuzzleTally[] {
  return order.map((puzzle) => {
    const counts = games.flatMap((game) => game.puzzles.filter((count) => count.puzzle === puzzle));
    const share = (of: number) => (counts.length === 0 ? 0 : of / counts.length);
    const solved = (help: string) => share(counts.filter((count) => count.solved && count.help === help).length);
    const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
    return {
      puzzle,
      games: counts.length,
      moves: counts.map(({ moves }) => moves).sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0,
      wrong: share(sum(counts.map(({ wrong }) => wrong))),
      hints: share(sum(counts.map(({ hints }) => hints))),
      alone: solved('alone'),
      hint: solved('hint'),
      shown: solved('shown'),
    };
  });
}
