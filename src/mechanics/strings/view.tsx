import { useEffect, useRef } from 'preact/hooks';
import type { BoardView } from '../view.ts';
import type { StringsBoard } from './board.ts';
import type { Move } from './schema.ts';
import './view.css';
import './view-scraps.css';
import './view-lines.css';
import { Bench } from './view-bench.tsx';
import { standing, useHand } from './view-hand.ts';
import { Lines, Numbers } from './view-lines.tsx';
import { Scraps } from './view-scraps.tsx';

/** A corkboard: papers pinned to it, strings between them. */
export const StringsView: BoardView<StringsBoard, Move> = (props) => {
  const { pending, t, say, asset, happened, announce, motion } = props;
  const board = standing(props.board, pending);
  const hand = useHand(props, board);
  const field = useRef<HTMLDivElement>(null);

  // Who gets through is drawn; whoever cannot see it hears it.
  const tested = happened?.move.type === 'test' ? happened.seq : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each try
  useEffect(() => {
    if (tested === 0 || board.tries === null) return;
    const markOf = (id: string) => board.scraps.find((scrap) => scrap.id === id)?.mark ?? '';
    const told = board.tries.map(({ name, scraps }) =>
      scraps.length === 0
        ? say('stopped', { name: t(name) })
        : say('passes', { name: t(name), way: scraps.map(markOf).join(' → ') }),
    );
    announce(told.join(' '));
  }, [tested]);

  return (
    <div class={`cork board-frame do-${board.task}${board.solved ? ' is-solved' : ''}${motion ? '' : ' is-still'}`}>
      <div class="strings-wall">
        <section class="strings-cork" aria-label={say('board')} data-drop="cork">
          <div class="strings-field" ref={field}>
            <Lines board={board} />
            <Scraps board={board} hand={hand} t={t} say={say} asset={asset} />
            <Numbers board={board} hand={hand} t={t} say={say} asset={asset} />
            <Rubber field={field.current} drag={hand.drag} />
          </div>
        </section>
        <Bench board={board} hand={hand} t={t} say={say} asset={asset} />
      </div>
    </div>
  );
};

/** The string that a dragging hand draws out of a scrap. */
function Rubber({
  field,
  drag,
}: {
  readonly field: HTMLElement | null;
  readonly drag: ReturnType<typeof useHand>['drag'];
}) {
  if (field === null || drag === undefined) return null;
  const box = field.getBoundingClientRect();
  const scale = field.clientWidth / (box.width || 1);
  const scrap = field.querySelector(`[data-drop='${drag.thing}']`)?.getBoundingClientRect();
  if (scrap === undefined) return null;
  const inField = (x: number, y: number) => ({ x: (x - box.left) * scale, y: (y - box.top) * scale });
  const from = inField(scrap.left + scrap.width / 2, scrap.top + scrap.height / 2);
  const to = inField(drag.at.x, drag.at.y);
  return (
    <svg class="strings-rubber" aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    </svg>
  );
}
