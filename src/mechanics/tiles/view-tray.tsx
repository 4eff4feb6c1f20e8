import type { Dragging } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { Move, TilesBoard } from './schema.ts';

type Props = Pick<BoardProps<TilesBoard, Move>, 't' | 'say' | 'acts'> & {
  readonly board: TilesBoard;
  readonly chosen: readonly string[];
  readonly active: string | null;
  readonly dragging: Dragging;
  onTile(id: string): void;
};

type Tile = TilesBoard['tiles'][number];

/** The folded papers on the desk. One that is in the message leaves its print behind, so that nothing jumps. */
export function Tray({ board, chosen, active, dragging, onTile, t, say, acts }: Props) {
  const paper = (tile: Tile, mark: number) => (
    <button
      key={tile.id}
      type="button"
      class={`card tiles-tile${chosen.includes(tile.id) ? ' is-taken' : ''}`}
      aria-pressed={chosen.includes(tile.id)}
      disabled={!acts || board.solved}
      onClick={() => onTile(tile.id)}
      {...dragging.carried(tile.id)}
    >
      {mark > 0 && (
        <span class="tiles-fold" aria-hidden="true">
          {mark}
        </span>
      )}
      {/* An address may go on in a second line after each of its strokes. */}
      {t(tile.text)
        .split(/(\/)/)
        .map((part) => (part === '/' ? [part, <wbr key="break" />] : part))}
    </button>
  );
  if (board.lines.length === 0) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is drawn
      <div class="tiles-tray" role="group" aria-label={say('tray')}>
        <div class="tiles-pile is-active">{board.tiles.map((tile) => paper(tile, 0))}</div>
      </div>
    );
  }
  return (
    <div class={`tiles-tray has-lines${board.lines.length > 3 ? ' has-many' : ''}`}>
      {board.lines.map((line, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is drawn
        <div
          key={line.id}
          class={line.id === active ? 'tiles-pile is-active' : 'tiles-pile'}
          role="group"
          aria-label={say('tray-line', { label: line.label })}
        >
          {board.tiles.filter((tile) => tile.line === line.id).map((tile) => paper(tile, index + 1))}
        </div>
      ))}
    </div>
  );
}
