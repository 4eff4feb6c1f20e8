import { useEffect, useState } from 'preact/hooks';
import { type Dragging, useDrag } from '../../ui/drag.ts';
import { useLatest } from '../../ui/use-latest.ts';
import type { BoardProps } from '../view.ts';
import type { LayersBoard, SeenLayer } from './board.ts';
import type { Move, Place } from './schema.ts';

type Props = BoardProps<LayersBoard, Move>;

/** What is carried or dropped on, as one word: `sticker`, `pin`, `layer <id>`, `house <street> <door>`, `list`, `picture`, `away`. */
export const STICKER = 'sticker';
export const PIN = 'pin';
export const layerThing = (id: string): string => `layer ${id}`;
export const houseDrop = ({ street, door }: Place): string => `house ${street} ${door}`;

/** The board once the moves on their way are drawn as done. */
export function standing({ layers, pin }: LayersBoard, pending: readonly Move[]) {
  const shown = new Map(layers.map((layer) => [layer.id, layer.shown]));
  let at = pin;
  for (const move of pending) {
    if (move.type === 'hide') shown.set(move.layer, false);
    if (move.type === 'show') shown.set(move.layer, true);
    if (move.type === 'pin') at = { street: move.street, door: move.door };
    if (move.type === 'clear') {
      for (const layer of layers) shown.set(layer.id, layer.starts === 'shown');
      at = null;
    }
  }
  return { shows: (id: string): boolean => shown.get(id) === true, pin: at };
}

export interface Hand {
  readonly dragging: Dragging;
  /** A sticker is in hand: the next part that is touched gets it. */
  readonly picked: boolean;
  /** The pin was touched without a house: the houses are shaken once for each. */
  readonly nudges: number;
  tapSticker(): void;
  tapPin(): void;
  turn(layer: SeenLayer): void;
  pinOn(house: Place): void;
  check(): void;
}

/** All that a hand can do on this board: by taps, by keys (Escape puts down) or by a drag. */
export function useHand(props: Props, stands: ReturnType<typeof standing>): Hand {
  const { board, send, say, acts, play, announce, motion } = props;
  const [picked, setPicked] = useState(false);
  const [nudges, setNudges] = useState(0);
  const able = acts && !board.solved;
  const layerOf = (id: string | undefined) => board.layers.find((layer) => layer.id === id && layer.moves);

  const set = (layer: SeenLayer | undefined, shown: boolean) => {
    setPicked(false);
    if (!able || layer === undefined || stands.shows(layer.id) === shown) return;
    send({ type: shown ? 'show' : 'hide', layer: layer.id });
    const where = layer.spot === null ? 'strip' : 'spot';
    play(where === 'spot' ? (shown ? 'pick' : 'tile') : shown ? 'drop' : 'take-out');
    announce(say(`${shown ? 'show' : 'hide'}-${where}`, { name: layer.name }));
  };
  const pinOn = ({ street, door }: Place) => {
    const here = stands.pin?.street === street && stands.pin.door === door;
    if (!able || here) return;
    send({ type: 'pin', street, door });
    play('snap');
  };

  const dropLayer = (layer: SeenLayer, kind: string | undefined, id: string | undefined) => {
    if (kind === undefined || id === layer.id) return play('drop');
    if (layer.spot !== null) {
      set(layer, true);
      if (kind === 'layer') set(layerOf(id), false);
      return;
    }
    if (kind === 'away') set(layer, false);
    else set(layer, kind !== 'list' || layer.starts === 'shown');
  };
  const dragging = useDrag({
    enabled: able,
    onLift: () => play('pick'),
    onDrop(thing, place) {
      const [what, id] = thing.split(' ');
      const [kind, first, second] = place?.split(' ') ?? [];
      const layer = layerOf(id);
      if (what === PIN && kind === 'house') return pinOn({ street: first ?? '', door: second ?? '' });
      if (what === STICKER && kind === 'layer' && layerOf(first)?.spot !== null) return set(layerOf(first), false);
      if (layer !== undefined) return dropLayer(layer, kind, first);
      play('drop');
    },
  });

  const putDown = useLatest(() => {
    setPicked(false);
    announce(say('sticker-dropped'));
  });
  useEffect(() => {
    if (!picked) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && putDown.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [picked, putDown]);

  return {
    dragging,
    picked: able && picked,
    nudges,
    tapSticker() {
      if (!able) return;
      if (picked) return putDown.current();
      setPicked(true);
      play('pick');
      announce(say('sticker-picked'));
    },
    tapPin() {
      announce(say('pin-first'));
      if (motion) setNudges((count) => count + 1);
    },
    turn: (layer) => set(layer, !stands.shows(layer.id)),
    pinOn,
    check() {
      if (!able) return;
      setPicked(false);
      send({ type: 'check' });
      play('page');
    },
  };
}
