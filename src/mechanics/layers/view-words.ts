import type { BoardProps } from '../view.ts';
import type { LayersBoard, SeenLayer } from './board.ts';
import type { Move } from './schema.ts';

type Say = BoardProps<LayersBoard, Move>['say'];

/** A layer for the screen reader: its mark and its name. */
const thingOf = ({ mark, name }: SeenLayer, say: Say, t: (text: string) => string): string =>
  mark === null ? t(name) : say('thing', { mark, name });

/** The name of the button that moves a layer: what it is, how it stands, what a tap does. */
export function layerName(layer: SeenLayer, shown: boolean, say: Say, t: (text: string) => string): string {
  const thing = thingOf(layer, say, t);
  const kind = layer.spot === null ? 'strip' : 'spot';
  if (!layer.moves) return say('strip-fixed', { thing });
  return say(`${kind}-${shown ? 'shown' : 'hidden'}`, { thing });
}
