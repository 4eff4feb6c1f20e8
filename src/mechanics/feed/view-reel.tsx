import type { BoardProps } from '../view.ts';
import type { FeedBoard, SeenItem } from './board.ts';
import type { Move } from './schema.ts';

interface Props {
  readonly board: FeedBoard;
  readonly item: SeenItem;
  readonly asset: BoardProps<FeedBoard, Move>['asset'];
}

/** The holes of a reel, around its hub. */
const HOLES = Array.from({ length: 5 }, (_, index) => {
  const angle = (index / 5) * Math.PI * 2 - Math.PI / 2;
  return { x: 32 + 19 * Math.cos(angle), y: 32 + 19 * Math.sin(angle) };
});

/** A film reel with its number; once its theme was told it bears its colour and its picture. */
export function Reel({ board, item, asset }: Props) {
  const theme = board.themes.find(({ id }) => id === item.theme);
  return (
    <span class="feed-disc" data-hue={theme?.hue} aria-hidden="true">
      <svg viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="31" class="feed-rim" />
        <circle cx="32" cy="32" r="27" class="feed-film" />
        {HOLES.map(({ x, y }) => (
          <circle key={`${x}`} cx={x} cy={y} r="6.6" class="feed-hole" />
        ))}
        <circle cx="32" cy="32" r="13" class="feed-hub" />
      </svg>
      <b>{item.mark}</b>
      {theme?.picture == null ? null : <img src={asset(theme.picture)} alt="" />}
    </span>
  );
}
