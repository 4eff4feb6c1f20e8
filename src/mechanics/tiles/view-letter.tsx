import type { Dragging } from '../../ui/drag.ts';
import type { BoardProps } from '../view.ts';
import type { Move, TilesBoard } from './schema.ts';
import type { Slot } from './view-state.ts';

type Props = Pick<BoardProps<TilesBoard, Move>, 't' | 'say' | 'acts' | 'asset'> & {
  readonly board: TilesBoard;
  readonly slots: readonly Slot[];
  readonly active: string | null;
  readonly dragging: Dragging;
  /** Why the plane cannot leave yet; null when it can. */
  readonly hindrance: string | null;
  onSlot(slot: Slot): void;
  onSend(): void;
};

/** The sheet of paper: one place for each sentence, and the plane that it becomes. */
export function Letter({ board, slots, active, dragging, hindrance, onSlot, onSend, t, say, acts, asset }: Props) {
  const name = (slot: Slot, index: number): string => {
    const line = board.lines.find((candidate) => candidate.id === slot.line);
    return line === undefined ? say('slot-number', { number: index + 1 }) : `${index + 1}. ${t(line.label)}`;
  };
  const textOf = (id: string) => board.tiles.find((tile) => tile.id === id)?.text ?? '';
  return (
    <>
      <header class="tiles-letter-top">
        <h3>{t(board.to)}</h3>
        <button
          type="button"
          class="button tiles-send"
          aria-disabled={hindrance !== null}
          disabled={!acts || board.solved}
          onClick={onSend}
        >
          <img src={asset(board.looks === 'machine' ? 'prop-lever' : 'prop-plane')} alt="" />
          {t(board.send)}
        </button>
      </header>
      <ol class={board.lines.length > 0 ? 'tiles-slots has-lines' : 'tiles-slots'}>
        {slots.map((slot, index) => {
          const label = name(slot, index);
          const full = slot.tile !== null;
          if (slot.key !== null) {
            const { name: keyName, picture } = slot.key;
            return (
              <li key={slot.line}>
                <button
                  type="button"
                  class="tiles-slot is-locked"
                  aria-label={say('key-out', { slot: label, key: keyName })}
                  disabled={!acts || board.solved}
                  onClick={() => onSlot(slot)}
                >
                  <img src={asset(picture)} alt="" />
                  <em>{label}</em>
                </button>
              </li>
            );
          }
          const words = full
            ? say('slot-full', { slot: label, tile: textOf(slot.tile ?? '') })
            : say('slot-empty', { slot: label });
          return (
            <li key={slot.line ?? index}>
              <button
                type="button"
                class={`tiles-slot${full ? ' is-full' : ''}${slot.line !== null && slot.line === active ? ' is-active' : ''}`}
                aria-label={words}
                disabled={!acts || board.solved}
                onClick={() => onSlot(slot)}
                {...(slot.tile === null ? {} : dragging.carried(slot.tile))}
              >
                {full ? <span key={slot.tile}>{t(textOf(slot.tile ?? ''))}</span> : <em>{label}</em>}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
