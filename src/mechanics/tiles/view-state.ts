import { useRef } from 'preact/hooks';
import type { Move, SeenKey, TilesBoard } from './schema.ts';

/** The tiles of the message once the moves on their way are drawn as done. */
export function chosenAfter(board: TilesBoard, pending: readonly Move[]): readonly string[] {
  const lineOf = (id: string) => board.tiles.find((tile) => tile.id === id)?.line ?? null;
  return pending.reduce<readonly string[]>((chosen, move) => {
    if (move.type === 'clear') return [];
    if (move.type === 'leave') return chosen.filter((id) => id !== move.tile);
    if (move.type !== 'take' || chosen.includes(move.tile)) return chosen;
    const line = lineOf(move.tile);
    return [...chosen.filter((id) => line === null || lineOf(id) !== line), move.tile];
  }, board.chosen);
}

/** One place of the sheet: its line when there are lines, the key that must open it first, and the tile on it. */
export interface Slot {
  readonly line: string | null;
  readonly key: SeenKey | null;
  readonly tile: string | null;
}

/** The sheet's places, in the order in which they are read. */
export function slotsOf(board: TilesBoard, chosen: readonly string[]): Slot[] {
  const inOrder = board.tiles.filter((tile) => chosen.includes(tile.id));
  if (board.lines.length > 0) {
    return board.lines.map(({ id, key }) => ({
      line: id,
      key: key?.in === false ? key : null,
      tile: inOrder.find((tile) => tile.line === id)?.id ?? null,
    }));
  }
  return Array.from({ length: board.size }, (_, index) => ({
    line: null,
    key: null,
    tile: inOrder[index]?.id ?? null,
  }));
}

interface Answered {
  readonly meters: TilesBoard['meters'];
  readonly comfort: TilesBoard['comfort'];
}

/** The window keeps the light of the last plane while the next message is being written, until the sheet is empty. */
export function useLastAnswer(board: TilesBoard): Answered {
  const last = useRef<Answered | null>(null);
  if (board.thrown) last.current = { meters: board.meters, comfort: board.comfort };
  else if (board.chosen.length === 0) last.current = null;
  return last.current ?? { meters: board.meters, comfort: null };
}
