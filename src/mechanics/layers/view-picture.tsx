import type { BoardProps } from '../view.ts';
import type { LayersBoard, Piece, SeenLayer, WordsPiece } from './board.ts';
import type { Move } from './schema.ts';
import { type Hand, layerThing } from './view-hand.ts';
import { layerName } from './view-words.ts';

type Props = Pick<BoardProps<LayersBoard, Move>, 'board' | 't' | 'say' | 'acts' | 'asset'> & {
  readonly hand: Hand;
  shows(layer: string): boolean;
};

/** Written words, or bars in their place on a screen that cannot read them. */
function Words({ piece, t }: { readonly piece: WordsPiece; readonly t: (text: string) => string }) {
  const { words, x, y, size, tone, mirrored } = piece;
  return (
    <g class={`layers-words is-${tone}`} transform={`translate(${x} ${y})${mirrored ? ' scale(-1 1)' : ''}`}>
      {words === null ? (
        <rect x={-1.6 * size} y={-0.22 * size} width={3.2 * size} height={0.44 * size} rx={0.22 * size} />
      ) : (
        <text y={0.36 * size} font-size={size}>
          {t(words)}
        </text>
      )}
    </g>
  );
}

/** A part of the picture that a sticker can hide. The letter on it is the one on the sheets. */
function Spot({ layer, index, board, hand, shows, t, say, acts, asset }: Props & { layer: SeenLayer; index: number }) {
  const { spot, mark } = layer;
  if (spot === null) return null;
  const { width, height } = board.picture;
  const style = {
    left: `${(100 * (spot.x + spot.width / 2)) / width}%`,
    top: `${(100 * (spot.y + spot.height / 2)) / height}%`,
    width: `${(100 * spot.width) / width}%`,
    height: `${(100 * spot.height) / height}%`,
  };
  const tag = mark === null ? null : <b class="layers-tag">{mark}</b>;
  if (!layer.moves) {
    return (
      <span class="layers-spot is-fixed" style={style} aria-hidden="true">
        {tag}
      </span>
    );
  }
  const covered = !shows(layer.id);
  const { style: moved, ...carried } = hand.dragging.carried(layerThing(layer.id));
  return (
    <button
      type="button"
      class={`layers-spot${covered ? ' is-covered' : ''}${hand.picked && !covered ? ' is-open' : ''}`}
      style={style}
      aria-label={layerName(layer, !covered, say, t)}
      disabled={!acts || board.solved}
      data-drop={layerThing(layer.id)}
      onClick={() => hand.turn(layer)}
      {...(covered ? { onPointerDown: carried.onPointerDown } : {})}
    >
      {covered ? (
        <span class={`layers-sticker tilt-${index % 3}`} data-dragged={carried['data-dragged']} style={moved}>
          <img src={asset('prop-lantern')} alt="" />
        </span>
      ) : null}
      {tag}
    </button>
  );
}

/** The picture, piece over piece, and what can be hidden on it. */
export function Picture(props: Props) {
  const { board, shows, t, say, asset } = props;
  const { width, height, pieces } = board.picture;
  const isDrawn = (piece: Piece): boolean =>
    (piece.with === null || shows(piece.with)) && (piece.without === null || !shows(piece.without));
  return (
    <section class="layers-picture" aria-label={say('picture')} data-drop="picture">
      <div class="layers-paper">
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {pieces.map((piece, index) => (
            <g key={index} class={isDrawn(piece) ? 'layers-piece' : 'layers-piece is-off'}>
              {'picture' in piece ? (
                <image
                  href={asset(piece.picture)}
                  x={piece.x}
                  y={piece.y}
                  width={piece.width}
                  height={piece.height}
                  preserveAspectRatio="none"
                />
              ) : (
                <Words piece={piece} t={t} />
              )}
            </g>
          ))}
        </svg>
        {board.layers.map((layer, index) => (
          <Spot key={layer.id} {...props} layer={layer} index={index} />
        ))}
      </div>
    </section>
  );
}
