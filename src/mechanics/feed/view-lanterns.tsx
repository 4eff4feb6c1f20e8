import type { BoardProps } from '../view.ts';
import type { FeedBoard, SeenTheme } from './board.ts';
import type { Move } from './schema.ts';
import { lanternName } from './view-words.ts';

type Props = Pick<BoardProps<FeedBoard, Move>, 'board' | 't' | 'say' | 'asset'>;

/** The lanterns of the themes, on one string: those that the feed does not serve go out, one after the other. */
export function Lanterns({ board, t, say, asset }: Props) {
  return (
    <ul class="feed-lanterns" aria-label={say('lanterns')}>
      {board.themes.map((theme, index) => (
        <li key={theme.id} class={theme.lit ? 'is-lit' : ''} data-hue={theme.hue} style={{ '--at': index }}>
          <span class="sr-only">{lanternName(theme, { say, t })}</span>
          <Lantern theme={theme} asset={asset} />
          <span class="feed-lantern-name" aria-hidden="true">
            {t(theme.name)}
          </span>
          {theme.points === null ? null : (
            <span class="feed-lantern-points" aria-hidden="true">
              {say('points', { n: theme.points })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Lantern({ theme, asset }: { readonly theme: SeenTheme; readonly asset: Props['asset'] }) {
  return (
    <span class="feed-lantern" aria-hidden="true">
      <svg viewBox="0 0 64 84" aria-hidden="true">
        <path d="M32 0V14" class="feed-cord" />
        <circle cx="32" cy="46" r="32" class="feed-glow" />
        <path d="M22 12H42L46 20H18Z" class="feed-cap" />
        <path d="M18 20H46Q58 46 46 72H18Q6 46 18 20Z" class="feed-shade" />
        <path d="M25 20Q17 46 25 72M39 20Q47 46 39 72" class="feed-rib" />
        <path d="M20 72H44L41 79H23Z" class="feed-cap" />
      </svg>
      {theme.picture === null ? null : <img src={asset(theme.picture)} alt="" />}
    </span>
  );
}
