import { useEffect, useRef } from 'preact/hooks';
import type { BoardView } from '../view.ts';
import type { ThreadsBoard } from './board.ts';
import type { Move } from './schema.ts';
import type { Spread } from './spread.ts';
import { Bench } from './view/bench.tsx';
import { useHand } from './view/hand.ts';
import { useHappenings } from './view/happenings.ts';
import { Knots } from './view/knots.tsx';
import { Lanterns } from './view/lanterns.tsx';
import { isTall } from './view/layout.ts';
import { Letters } from './view/letters.tsx';
import { useLayout } from './view/measure.ts';
import { withPending } from './view/pending.ts';
import { useRolling } from './view/roll.ts';
import { Roofs, Sky } from './view/sky.tsx';
import { snowOf } from './view/snow.ts';
import './view/ball.css';
import './view.css';
import './view/short.css';

/** A second click this soon after the lever is a double click, not a wish to skip, in ms. */
const DOUBLE_MS = 400;

/** The night sky of a group: lanterns, threads, scissors, lever. */
export const ThreadsView: BoardView<ThreadsBoard, Move> = (props) => {
  const { pending, send, t, say, lens, play, announce, motion, calm, asset } = props;
  const board = withPending(props.board, pending);
  const acts = props.acts && !board.solved;
  const { sky, probe, places, measures, placed } = useLayout(props.board);
  const root = useRef<HTMLDivElement>(null);
  const ball = useRef<HTMLDivElement>(null);
  const leverAt = useRef(0);
  const known = useRef<Spread | undefined>(undefined);
  const landed = useRef(0);
  const wasRolling = useRef(false);

  if (board.spread !== undefined) known.current = board.spread;
  const { run, begin, skip } = useRolling(ball, places, board.window, () => play('tick-soft'));
  if (wasRolling.current && run === undefined) landed.current += 1;
  wasRolling.current = run !== undefined;

  const hand = useHand({ board, acts, placed, sky, send, say, play, announce });
  const shaken = useHappenings({ board: props.board, happened: props.happened, motion, begin, play, announce, t, say });

  // Scissors that came back let go of the thread: its answer is heard, and a second tap does not cut again.
  const { release } = hand;
  useEffect(() => {
    if (shaken !== undefined) release();
  }, [shaken, release]);

  // The first look at the sky is the ball's whole journey: once, and only where things may move by themselves.
  const untouched = board.scissors.left === board.scissors.count && board.ties.left === board.ties.count;
  const shownOnce = useRef(false);
  useEffect(() => {
    if (shownOnce.current || placed === undefined) return;
    shownOnce.current = true;
    if (motion && !calm && untouched && !board.solved && board.spread !== undefined) begin(board.spread, 'shown');
  }, [placed, motion, calm, untouched, board.solved, board.spread, begin]);

  // On a phone the sky is longer than the screen: the counter comes into sight when it changes.
  useEffect(() => {
    if (landed.current > 0 && run === undefined)
      root.current?.querySelector('.window')?.scrollIntoView({ block: 'nearest' });
  }, [run]);

  const pull = () => {
    if (run !== undefined) {
      if (performance.now() - leverAt.current > DOUBLE_MS) skip();
      return;
    }
    leverAt.current = performance.now();
    hand.rest();
    send({ type: 'roll' });
  };
  const shut = () => {
    hand.setDrawer(false);
    root.current?.querySelector<HTMLElement>('.knots-button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (run !== undefined) skip();
    else if (hand.drawer) shut();
    else if (hand.picked !== undefined) hand.putDown();
    else if ((hand.chosen ?? hand.hovered) !== undefined) hand.letGo();
    else return;
    event.stopPropagation();
  };

  const rolling = run !== undefined;
  const spread = run?.spread ?? known.current;
  const { passed, snowed } = snowOf(board, spread, run?.step ?? spread?.passes.length ?? 0);
  const total = run === undefined ? spread?.total : (run.spread.passes[run.step - 1]?.total ?? 0);
  const stale = !rolling && board.spread === undefined;
  const mood = `${hand.picked === undefined ? '' : ' armed'}${board.solved && !rolling ? ' solved' : ''}${motion ? '' : ' still'}`;
  const ties = { tied: board.ties.count - board.ties.left, count: board.ties.count };
  const common = { t, say, lens, asset };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts down what is in hand, wherever the focus is
    <div class={`threads${mood}`} ref={root} data-drop="board" onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: threads are touched on their letters by keyboard */}
      <section
        class={measures !== undefined && isTall(measures.sky) ? 'sky tall' : 'sky'}
        ref={sky}
        aria-label={say('sky')}
        onClick={hand.touchSky}
      >
        <i class="probe" ref={probe} />
        <Roofs />
        {placed === undefined || measures === undefined ? null : (
          <>
            <Sky board={board} placed={placed} size={measures.sky} passed={passed} chosen={hand.chosen ?? hand.aimed} />
            <Lanterns
              {...common}
              board={board}
              placed={placed}
              measures={measures}
              snowed={snowed}
              lit={board.lit && !(board.solved && rolling)}
              total={total}
              stale={stale}
              landed={landed.current}
            />
            <Letters
              {...common}
              acts={acts}
              board={board}
              placed={placed}
              measures={measures}
              hand={hand}
              passed={passed}
              rolling={rolling}
              shaken={shaken}
            />
          </>
        )}
        <div class={rolling ? 'ball rolling' : 'ball'} ref={ball}>
          <img src={asset('prop-snowball')} alt="" draggable={false} />
        </div>
        {hand.carried === undefined ? null : (
          <img
            class="dragged"
            src={asset('prop-scissors')}
            alt=""
            style={{ insetInlineStart: `${hand.carried.at.x}px`, insetBlockStart: `${hand.carried.at.y}px` }}
          />
        )}
        {hand.drawer ? (
          <Knots
            title={say('knots-title')}
            knots={board.knots.map((knot) => ({ ...knot, words: t(knot.label) }))}
            tied={say('tied')}
            acts={acts}
            picture={asset('prop-knot')}
            close={say('close')}
            shut={shut}
            toggle={(knot) => send({ type: knot.tied ? 'untie' : 'tie', knot: knot.id })}
          />
        ) : null}
      </section>
      <Bench
        label={say('tools')}
        count={board.scissors.count}
        slips={board.threads
          .filter((thread) => thread.state === 'cut')
          .map((thread) => ({
            thread,
            label: say('thread-cut', { mark: thread.mark }),
            gesture: thread.gesture === undefined ? undefined : t(thread.gesture),
          }))}
        picked={hand.picked ?? hand.carried?.place}
        acts={acts}
        rolling={rolling}
        waiting={pending.some((move) => move.type === 'roll')}
        ready={stale && board.scissors.left === 0 && board.ties.left === 0}
        words={{
          roll: say('roll'),
          skip: say('skip'),
          replay: say('replay'),
          slot: (place) => say('scissors-slot', { place }),
        }}
        pictures={{ scissors: asset('prop-scissors'), lever: asset('prop-lever'), knot: asset('prop-knot') }}
        knots={
          ties.count === 0
            ? undefined
            : {
                name: say('knots'),
                tally: `${ties.tied}/${ties.count}`,
                label: say('knots-left', ties),
                open: hand.drawer,
                toggle: () => (hand.drawer ? shut() : hand.openDrawer()),
              }
        }
        grab={hand.grab}
        pick={hand.pick}
        choose={hand.choose}
        roll={pull}
        replay={motion && !rolling && spread !== undefined ? () => begin(spread, 'shown') : undefined}
      />
    </div>
  );
};
