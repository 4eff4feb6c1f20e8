import { useCallback, useRef, useState } from 'preact/hooks';
import { useDrag } from '../../../ui/drag.ts';
import type { BoardProps } from '../../view.ts';
import type { ThreadsBoard } from '../board.ts';
import type { Move } from '../schema.ts';
import type { Layout, Point } from './geometry.ts';
import { nearest } from './layout.ts';

/** How near scissors must be dropped, and a finger to a thread, in px. */
const REACH = { drop: 46, tap: 24 };

type Wanted = Pick<BoardProps<ThreadsBoard, Move>, 'send' | 'say' | 'play' | 'announce'>;

interface Options extends Wanted {
  readonly board: ThreadsBoard;
  readonly acts: boolean;
  readonly placed: Layout | undefined;
  readonly sky: { readonly current: HTMLElement | null };
}

/** What the hand holds and points at: the chosen thread, the scissors picked up or dragged, the open drawer. Never travels. */
export function useHand({ board, acts, placed, sky, send, say, play, announce }: Options) {
  const tags = useRef(new Map<string, HTMLButtonElement>());
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const [picked, setPicked] = useState<number | undefined>(undefined);
  const [drawer, setDrawer] = useState(false);

  /** Chooses nothing any more, and looks at a thread, or at none. */
  const look = (id: string | undefined) => {
    setChosen(undefined);
    setHovered(id);
  };
  const stateOf = (id: string | undefined) => board.threads.find((thread) => thread.id === id)?.state;

  /** What is done instead is a passing look: it stays in sight, and lets a touch through to the neighbours. */
  const cut = (id: string) => {
    setPicked(undefined);
    look(id);
    if (stateOf(id) === 'cut') return;
    send({ type: 'cut', thread: id });
    tags.current.get(id)?.focus();
  };
  const mend = (id: string) => {
    send({ type: 'mend', thread: id });
    look(undefined);
    tags.current.get(id)?.focus();
  };
  const putDown = () => {
    setPicked(undefined);
    play('drop');
    announce(say('dropped'));
  };
  const choose = (id: string) => {
    if (picked !== undefined) {
      cut(id);
      return;
    }
    play('pick');
    setDrawer(false);
    setHovered(undefined);
    setChosen(chosen === id ? undefined : id);
  };

  /** A point of the page as one of the sky. */
  const inSky = (at: Point): Point => {
    const element = sky.current;
    if (element === null) return { x: 0, y: 0 };
    const rect = element.getBoundingClientRect();
    const scale = element.clientWidth / (rect.width || 1);
    return { x: (at.x - rect.left) * scale, y: (at.y - rect.top) * scale };
  };
  const under = (at: Point, reach: number) => (placed === undefined ? undefined : nearest(at, placed, reach));
  const { drag, grab } = useDrag({
    enabled: acts,
    onLift: () => play('pick'),
    onDrop(_, place, at) {
      const found = place === undefined ? undefined : under(inSky(at), REACH.drop);
      if (found === undefined) play('drop');
      else cut(found);
    },
  });
  const carried = drag === undefined ? undefined : { place: Number(drag.thing), at: inSky(drag.at) };
  const aimed = carried === undefined ? undefined : under(carried.at, REACH.drop);

  const pick = (place: number) => {
    const state = stateOf(chosen);
    if (chosen !== undefined && state !== undefined && state !== 'cut') cut(chosen);
    else if (picked === place) putDown();
    else {
      setPicked(place);
      setChosen(undefined);
      setDrawer(false);
      play('pick');
      announce(say('picked'));
    }
  };
  /** A touch of the sky itself: the thread that runs there, or nothing any more. */
  const touchSky = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, .thread-words, .drawer') !== null) return;
    const found = under(inSky({ x: event.clientX, y: event.clientY }), REACH.tap);
    if (found !== undefined) choose(found);
    else if (picked !== undefined) putDown();
    else look(undefined);
  };
  const release = useCallback(() => {
    setChosen(undefined);
    setHovered(undefined);
  }, []);
  const letGo = () => {
    if (chosen !== undefined) tags.current.get(chosen)?.focus();
    look(undefined);
  };
  const openDrawer = () => {
    setChosen(undefined);
    setPicked(undefined);
    setDrawer(true);
  };
  const rest = () => {
    look(undefined);
    setPicked(undefined);
    setDrawer(false);
  };

  return {
    tags,
    chosen,
    hovered,
    picked,
    aimed,
    drawer,
    /** The pair of scissors that is dragged, and where it is in the sky. */
    carried,
    grab: (place: number) => grab(String(place)),
    setHovered,
    setDrawer,
    openDrawer,
    cut,
    mend,
    choose,
    pick,
    putDown,
    letGo,
    release,
    touchSky,
    rest,
  };
}

export type Hand = ReturnType<typeof useHand>;
