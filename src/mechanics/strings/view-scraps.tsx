import type { BoardProps } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';
import type { Hand } from './view-hand.ts';
import { scrapName } from './view-words.ts';

type Props = Pick<BoardProps<StringsBoard, Move>, 't' | 'say' | 'asset'> & {
  readonly board: StringsBoard;
  readonly hand: Hand;
};

type Scrap = StringsBoard['scraps'][number];

/** The pinned papers. While strings are tied each is a button; while they are cut it is only looked at. */
export function Scraps({ board, hand, t, say, asset }: Props) {
  const through = (board.tries ?? []).map(({ scraps }) => scraps).filter((way) => way.length > 0);
  const inside = (scrap: Scrap) => (
    <>
      <span class="strings-paper" aria-hidden="true">
        {scrap.picture === null ? null : <img src={asset(scrap.picture)} alt="" draggable={false} />}
        <b class="strings-mark">{scrap.mark}</b>
        {scrap.name === null ? null : <span class="strings-name">{t(scrap.name)}</span>}
      </span>
      {through.some((way) => way.at(-1) === scrap.id) ? (
        <img class="strings-seeker" src={asset('blackhat')} alt="" draggable={false} />
      ) : null}
    </>
  );
  return (
    <>
      {board.scraps.map((scrap, index) => {
        const look = `strings-scrap tilt-${index % 4}${hand.picked === scrap.id || hand.drag?.thing === scrap.id ? ' is-picked' : ''}${hand.drag !== undefined && hand.drag.over === scrap.id ? ' is-aimed' : ''}`;
        const style = { '--x': scrap.x, '--y': scrap.y };
        const label = scrapName(board, scrap, { t, say });
        if (board.task === 'cut') {
          return (
            <div key={scrap.id} class={look} style={style} role="img" aria-label={label}>
              {inside(scrap)}
            </div>
          );
        }
        return (
          <button
            key={scrap.id}
            type="button"
            class={look}
            style={style}
            aria-label={label}
            aria-pressed={hand.picked === scrap.id}
            disabled={!hand.able}
            data-drop={scrap.id}
            onClick={() => hand.tapScrap(scrap.id)}
            onPointerDown={hand.grab(scrap.id)}
          >
            {inside(scrap)}
          </button>
        );
      })}
    </>
  );
}
