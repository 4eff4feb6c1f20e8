import { useEffect, useState } from 'preact/hooks';
import { type Dragging, useDrag } from '../../ui/drag.ts';
import { useLatest } from '../../ui/use-latest.ts';
import type { BoardProps } from '../view.ts';
import type { MatchBoard, Move } from './schema.ts';

type Props = BoardProps<MatchBoard, Move>;

/** What is carried: a seal from the tray, or one that is on a ribbon. */
export const fromTray = (seal: string): string => `tray ${seal}`;
export const fromLine = (seal: string, line: string): string => `line ${seal} ${line}`;

/** The seals on each ribbon once the moves on their way are drawn as done. A press that may come back is not drawn: it is answered first. */
export function onAfter(board: MatchBoard, pending: readonly Move[]): ReadonlyMap<string, readonly string[]> {
  const on = new Map(board.lines.map((line) => [line.id, line.on]));
  for (const move of pending) {
    if (move.type === 'clear') for (const id of on.keys()) on.set(id, []);
    if (move.type !== 'press' && move.type !== 'lift') continue;
    const kept = (on.get(move.line) ?? []).filter((seal) => seal !== move.seal);
    on.set(move.line, move.type === 'press' ? [...kept, move.seal] : kept);
  }
  return on;
}

export interface Hand {
  readonly picked: string | null;
  readonly dragging: Dragging;
  /** Something was touched that needs another first: what to shake, once for each `count`. */
  readonly nudge: { readonly what: 'seals' | 'ribbons' | 'none'; readonly count: number };
  /** How many of a seal are in the hand. */
  left(seal: string): number;
  /** Why the handle cannot be pulled yet; null when it can. */
  readonly hindrance: string | null;
  tapSeal(seal: string): void;
  tapLine(line: string): void;
  lift(seal: string, line: string): void;
  ask(): void;
}

/** Pick, then press: by taps, by keys (Escape puts down) or by a drag that ends over a ribbon. */
export function useHand(props: Props, on: ReadonlyMap<string, readonly string[]>): Hand {
  const { board, pending, send, say, acts, play, announce, motion } = props;
  const [picked, setPicked] = useState<string | null>(null);
  const [nudge, setNudge] = useState<Hand['nudge']>({ what: 'none', count: 0 });
  const able = acts && !board.solved;
  const nameOf = (id: string) => board.seals.find((seal) => seal.id === id)?.name ?? '';
  const markOf = (id: string) => board.lines.find((line) => line.id === id)?.mark ?? '';
  const placed = [...on.values()].flat();
  const before = board.lines.flatMap((line) => line.on);
  const times = (list: readonly string[], seal: string) => list.filter((id) => id === seal).length;
  const left = (seal: string): number => {
    const seen = board.seals.find(({ id }) => id === seal)?.left ?? 0;
    return seen + times(before, seal) - times(placed, seal);
  };

  const refuse = (key: string, what: 'seals' | 'ribbons', values = {}) => {
    announce(say(key, values));
    if (motion) setNudge(({ count }) => ({ what, count: count + 1 }));
    play('refuse');
  };
  const lift = (seal: string, line: string) => {
    if (!able) return;
    setPicked(null);
    send({ type: 'lift', seal, line });
    play('pick');
    announce(say('lifted', { seal: nameOf(seal), line: markOf(line) }));
  };
  const press = (seal: string, line: string) => {
    setPicked(null);
    const here = on.get(line) ?? [];
    if (here.includes(seal)) return refuse('already', 'ribbons');
    if (here.length >= board.room) return refuse('full', 'ribbons');
    if (placed.length >= board.of) return refuse('too-many', 'ribbons');
    send({ type: 'press', seal, line });
    play('knot');
    if (!board.sure) announce(say('pressed', { seal: nameOf(seal), line: markOf(line) }));
  };

  const dragging = useDrag({
    enabled: able,
    onLift(thing) {
      const [from, seal = ''] = thing.split(' ');
      setPicked(from === 'tray' ? seal : null);
      play('pick');
    },
    onDrop(thing, place) {
      const [from, seal = '', line = ''] = thing.split(' ');
      setPicked(null);
      const onto = board.lines.find(({ id }) => id === place)?.id;
      if (from === 'tray' && onto !== undefined) return press(seal, onto);
      if (from === 'line' && place !== undefined && onto !== line) {
        lift(seal, line);
        const here = onto === undefined ? [] : (on.get(onto) ?? []);
        if (onto !== undefined && !here.includes(seal) && here.length < board.room) press(seal, onto);
        return;
      }
      play('drop');
    },
  });

  const putDown = useLatest(() => {
    if (picked !== null) announce(say('dropped', { seal: nameOf(picked) }));
    setPicked(null);
  });
  useEffect(() => {
    if (picked === null) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && putDown.current();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [picked, putDown]);

  const missing = board.of - placed.length;
  const asked = board.right !== null && pending.length === 0;
  const hindrance = missing > 0 ? say('missing', { n: missing }) : asked ? say('change') : null;
  return {
    picked: able ? picked : null,
    dragging,
    nudge,
    left,
    hindrance,
    tapSeal(seal) {
      if (!able) return;
      if (picked === seal) return putDown.current();
      if (left(seal) <= 0) return refuse('used-up', 'ribbons', { seal: nameOf(seal) });
      setPicked(seal);
      play('pick');
      announce(say('picked', { seal: nameOf(seal) }));
    },
    tapLine(line) {
      if (!able) return;
      if (picked === null) return refuse('first', 'seals');
      press(picked, line);
    },
    lift,
    ask() {
      if (!able) return;
      if (hindrance !== null) return refuse(missing > 0 ? 'missing' : 'change', 'seals', { n: missing });
      send({ type: 'ask' });
      play('lever');
    },
  };
}
