import type { BoardProps } from '../view.ts';
import type { MatchBoard, Move } from './schema.ts';
import { fromLine, type Hand } from './view-hand.ts';
import { ribbonName } from './view-words.ts';

type Props = Pick<BoardProps<MatchBoard, Move>, 'board' | 't' | 'say' | 'acts' | 'asset' | 'happened' | 'motion'> & {
  readonly hand: Hand;
  readonly on: ReadonlyMap<string, readonly string[]>;
};

/** So many ribbons hang beside one another; more hang in two rows. */
const FEW = 7;

/** The ribbons that hang on the stage: a number, a thing of the stage, and the seals pressed on each. */
export function Ribbons({ board, hand, on, t, say, acts, asset, happened, motion }: Props) {
  const able = acts && !board.solved;
  const sealOf = (id: string) => board.seals.find((seal) => seal.id === id);
  const move = happened?.move as Move | undefined;
  /** A seal that was just pressed and does not hold is seen to fall. */
  const fallen = (line: string) => {
    if (!motion || !board.sure || move?.type !== 'press' || move.line !== line) return undefined;
    return on.get(line)?.includes(move.seal) ? undefined : sealOf(move.seal);
  };
  return (
    <ul class="match-ribbons" aria-label={say('ribbons')} data-few={board.lines.length <= FEW} data-room={board.room}>
      {board.lines.map((line) => {
        const here = on.get(line.id) ?? [];
        const drop = fallen(line.id);
        return (
          <li key={line.id} class="match-ribbon" data-drop={line.id}>
            <button
              type="button"
              class={`match-cloth${hand.picked === null ? '' : ' is-open'}`}
              disabled={!able}
              onClick={() => hand.tapLine(line.id)}
            >
              <span class="sr-only">{ribbonName(board, line, here, { say, t })}</span>
              <b aria-hidden="true">{line.mark}</b>
              {line.picture === null ? null : <img src={asset(line.picture)} alt="" />}
            </button>
            <div class="match-places">
              {Array.from({ length: board.room }, (_, index) => {
                const seal = sealOf(here[index] ?? '');
                if (seal === undefined) return <span key={`hole ${index}`} class="match-print" />;
                const picture = <img src={asset(seal.picture)} alt="" />;
                const values = { seal: seal.name, line: line.mark };
                return board.sure ? (
                  <span key={seal.id} class="match-pressed">
                    {picture}
                  </span>
                ) : (
                  <button
                    key={seal.id}
                    type="button"
                    class="match-pressed"
                    aria-label={say('lift-this', values)}
                    disabled={!able}
                    onClick={() => hand.lift(seal.id, line.id)}
                    {...hand.dragging.carried(fromLine(seal.id, line.id))}
                  >
                    {picture}
                  </button>
                );
              })}
              {drop === undefined ? null : (
                <span key={happened?.seq} class="match-fallen" aria-hidden="true">
                  <img src={asset(drop.picture)} alt="" />
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
