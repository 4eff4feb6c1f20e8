import type { ComponentChildren } from 'preact';
import type { BoardProps } from '../view.ts';
import type { FeedBoard } from './board.ts';
import type { Move } from './schema.ts';
import { type Hand, MACHINE } from './view-hand.ts';
import { Reel } from './view-reel.tsx';
import { placeName, varietyName } from './view-words.ts';

type Props = Pick<BoardProps<FeedBoard, Move>, 'board' | 't' | 'say' | 'asset' | 'acts'> & {
  readonly hand: Hand;
  readonly children?: ComponentChildren;
};

/** The machine: its screens, and what it shows of itself. */
export function Machine({ board, hand, t, say, asset, acts, children }: Props) {
  return (
    <section
      class="feed-machine"
      aria-label={say('machine')}
      data-drop={MACHINE}
      data-nudge={hand.nudge === 0 ? 'none' : hand.nudge % 2}
    >
      <div class="feed-viewer">
        {board.viewer.picture === null ? null : <img class="feed-face" src={asset(board.viewer.picture)} alt="" />}
        <span class="feed-viewer-name">{t(board.viewer.name)}</span>
      </div>
      <div class="feed-front">
        <p class="feed-dial-plate">
          <Plate board={board} say={say} />
        </p>
        {board.task === 'choose' ? (
          <Inside board={board} hand={hand} say={say} asset={asset} acts={acts} t={t} />
        ) : (
          <Served board={board} t={t} say={say} asset={asset} />
        )}
        <Gauge board={board} say={say} />
      </div>
      {children}
    </section>
  );
}

/** What the machine wants, and what it has. */
function Plate({ board, say }: Pick<Props, 'board' | 'say'>) {
  const { score, goal, wants, feed } = board;
  if (goal !== null) return <>{score === null ? say('wanted', { goal }) : say('wanted-told', { n: score, goal })}</>;
  if (wants === null) return null;
  return (
    <>
      <b>{say(feed === null ? 'feed-unknown' : 'feed-tomorrow')}</b> {say('wanted-feed', { ...wants })}
    </>
  );
}

/** The reels that are in the machine. */
function Inside({ board, hand, say, asset, acts, t }: Pick<Props, 'board' | 'hand' | 'say' | 'asset' | 'acts' | 't'>) {
  return (
    <ol class="feed-places">
      {Array.from({ length: board.places }, (_, index) => {
        const id = hand.chosen[index];
        const item = board.items.find((one) => one.id === id);
        if (item === undefined) {
          return (
            <li key={`empty ${index}`} class="feed-place is-empty">
              <span class="sr-only">{placeName(board, index, { say, t })}</span>
            </li>
          );
        }
        return (
          <li key={item.id} class="feed-place">
            <button
              type="button"
              class="feed-reel"
              aria-label={say('take-this', { mark: item.mark })}
              disabled={!acts || board.solved}
              onClick={(event) => {
                const root = event.currentTarget.closest('.feed');
                hand.toggle(item.id);
                root?.querySelector<HTMLElement>(`[data-reel='${item.id}']`)?.focus();
              }}
              {...hand.dragging.carried(item.id)}
            >
              <Reel board={board} item={item} asset={asset} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What is served tomorrow, place by place. */
function Served({ board, t, say, asset }: Pick<Props, 'board' | 't' | 'say' | 'asset'>) {
  return (
    <ol class="feed-places">
      {Array.from({ length: board.places }, (_, index) => {
        const place = board.feed?.[index];
        const theme = board.themes.find(({ id }) => id === place?.theme);
        const key = `${index} ${theme?.id ?? ''}`;
        return (
          <li
            key={key}
            class={`feed-place${theme === undefined ? ' is-empty' : ' is-served'}`}
            data-hue={theme?.hue}
            style={{ '--at': index }}
          >
            <span class="sr-only">{placeName(board, index, { say, t })}</span>
            {theme?.picture == null ? null : <img src={asset(theme.picture)} alt="" />}
            {theme === undefined ? null : <span aria-hidden="true">{t(theme.name)}</span>}
            {place?.surprise === true ? (
              <i aria-hidden="true" class="feed-surprise">
                {say('surprise')}
              </i>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** How much of the feed the largest theme takes; at the harder level, how many themes that is worth. */
function Gauge({ board, say }: Pick<Props, 'board' | 'say'>) {
  const { measure, places, variety, score, goal } = board;
  if (measure === null || measure.themes === 0) return null;
  const share = goal === null ? measure.most / places : Math.min(1, (score ?? 0) / goal);
  const limit = board.wants === null ? null : board.wants.most / places;
  return (
    <div class="feed-gauge">
      <span class="feed-bar" aria-hidden="true" style={{ '--share': share }}>
        {limit === null ? null : <i style={{ '--limit': limit }} />}
      </span>
      <span>
        {say('share', { n: measure.most, of: places })} {variety ? varietyName(measure.variety, say) : null}
      </span>
    </div>
  );
}
