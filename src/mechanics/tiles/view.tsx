import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDrag } from '../../ui/drag.ts';
import type { BoardView } from '../view.ts';
import type { Move, TilesBoard } from './schema.ts';
import './view.css';
import './view-letter.css';
import './view-tray.css';
import './view-sizes.css';
import './view-machine.css';
import { Letter } from './view-letter.tsx';
import { Machine } from './view-machine.tsx';
import { usePlane } from './view-plane.ts';
import { chosenAfter, type Slot, slotsOf, useLastAnswer } from './view-state.ts';
import { Tray } from './view-tray.tsx';
import { Meters, Window } from './view-window.tsx';

/** A desk at night: folded papers, a sheet that becomes a plane, and the window across the street. */
export const TilesView: BoardView<TilesBoard, Move> = (props) => {
  const { board, pending, send, t, say, acts, happened, play, announce, motion, asset } = props;
  const letter = useRef<HTMLElement>(null);
  const house = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLImageElement>(null);
  const [line, setLine] = useState<string | null>(null);
  const [missing, setMissing] = useState(0);
  const chosen = chosenAfter(board, pending);
  const slots = slotsOf(board, chosen);
  const flying = pending.some((move) => move.type === 'send') || (board.thrown && pending.length === 0);
  const answered = useLastAnswer(board);
  // A line that is still closed has no papers to show.
  const open = slots.filter(({ key }) => key === null);
  const wanted = open.find((slot) => slot.line === line) ?? open.find((slot) => slot.tile === null) ?? open[0];
  const active = wanted?.line ?? null;
  const textOf = (id: string) => board.tiles.find((tile) => tile.id === id)?.text ?? '';
  usePlane(happened, motion, { plane, letter, house });

  const thrownAt = happened?.move.type === 'send' ? happened.seq : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sound for each plane
  useEffect(() => {
    if (thrownAt > 0) play('plane');
  }, [thrownAt]);

  // In a small box only one line's papers are there: when the next line comes up, the focus goes with it.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !focused.matches('.tiles-tile') || focused.offsetParent !== null) return;
    focused.closest('.tiles-tray')?.querySelector<HTMLElement>('.is-active .tiles-tile')?.focus();
  }, [active]);

  // Laid on the desk after a plane: whoever cannot see it hears it.
  const { comfort } = answered;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each plane
  useEffect(() => {
    if (thrownAt > 0 && comfort !== null) announce(say('comfort', { words: comfort }));
  }, [thrownAt]);

  const leave = (id: string) => {
    send({ type: 'leave', tile: id });
    play('pick');
    announce(say('left', { tile: textOf(id) }));
  };
  const take = (id: string) => {
    const tile = board.tiles.find((candidate) => candidate.id === id);
    if (tile === undefined || chosen.includes(id)) return;
    if (tile.line === null && chosen.length >= board.size) {
      announce(say('full'));
      setMissing((count) => count + 1);
      return;
    }
    send({ type: 'take', tile: id });
    play('tile');
    announce(say('took', { tile: tile.text }));
    const after = slotsOf(board, chosenAfter(board, [...pending, { type: 'take', tile: id }]));
    setLine(after.find((slot) => slot.tile === null && slot.key === null)?.line ?? tile.line);
  };
  const dragging = useDrag({
    enabled: acts && !board.solved,
    onLift: () => play('pick'),
    onDrop(id, place) {
      if (place === 'letter' && !chosen.includes(id)) take(id);
      else if (place === 'desk' && chosen.includes(id)) leave(id);
      else play('drop');
    },
  });
  const onSlot = (slot: Slot) => {
    if (slot.key !== null) {
      send({ type: 'insert', key: slot.key.id });
      play('token');
    }
    if (slot.line !== null) setLine(slot.line);
    if (slot.tile !== null) leave(slot.tile);
  };
  const count = board.size - chosen.length;
  const hindrance = count > 0 ? say('missing', { count }) : flying ? say(`change-${board.looks}`) : null;
  const onSend = () => {
    if (hindrance === null) {
      send({ type: 'send' });
      return;
    }
    announce(hindrance);
    setMissing((times) => times + 1);
  };
  return (
    <div
      class={`tiles board-frame looks-${board.looks}${board.solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}`}
    >
      <div class="tiles-desk" data-drop="desk">
        <div class="tiles-street" ref={house}>
          {board.looks === 'machine' ? (
            <Machine board={board} meters={answered.meters} t={t} say={say} asset={asset} />
          ) : (
            <Window board={board} meters={answered.meters} t={t} say={say} asset={asset} />
          )}
          <Meters board={board} meters={answered.meters} t={t} say={say} />
        </div>
        {comfort !== null && (
          <p class="tiles-comfort">
            <img src={asset('prop-lantern')} alt="" />
            {t(comfort)}
          </p>
        )}
        <section
          class="tiles-letter"
          data-drop="letter"
          aria-label={say('message')}
          ref={letter}
          data-nudge={missing % 2}
          data-nudged={missing > 0}
        >
          <Letter
            board={board}
            slots={slots}
            active={active}
            dragging={dragging}
            hindrance={hindrance}
            onSlot={onSlot}
            onSend={onSend}
            t={t}
            say={say}
            acts={acts}
            asset={asset}
          />
        </section>
        <Tray
          board={board}
          chosen={chosen}
          active={active}
          dragging={dragging}
          onTile={(id) => (chosen.includes(id) ? leave(id) : take(id))}
          t={t}
          say={say}
          acts={acts}
        />
        <img
          class="tiles-plane"
          ref={plane}
          src={asset(board.looks === 'machine' ? 'prop-envelope' : 'prop-plane')}
          alt=""
        />
      </div>
    </div>
  );
};
