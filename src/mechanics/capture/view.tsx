import { Archive, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useDrag } from '../../ui/drag.ts';
import type { BoardProps, BoardView } from '../view.ts';
import type { CaptureBoard, CaptureScreen, Move } from './schema.ts';
import './view.css';
import './view-box.css';
import './view-phone.css';
import { Box } from './view-box.tsx';
import { Phone } from './view-phone.tsx';
import { useStream } from './view-stream.ts';

/** A phone whose screens go by, and the strongbox that keeps a few of them. */
export const CaptureView: BoardView<CaptureBoard, Move> = (props) => {
  const { board, pending, send, say, acts, happened, play, announce, calm, motion } = props;
  const [wanted, setWanted] = useState(!calm);
  const kept = withPending(board, pending);
  const free = acts && !board.solved;
  const [held, setHeld] = useState(false);
  const playing = wanted && !board.solved && !held;
  const { shown, step, show } = useStream(board.screens, kept, playing);

  useEffect(() => {
    if (calm) setWanted(false);
  }, [calm]);
  useEffect(() => {
    if (happened?.move.type === 'keep' && happened.reply.verdict === 'right') play('light');
  }, [happened, play]);

  const keep = () => {
    if (!free || shown === undefined) return;
    send({ type: 'keep', screen: shown.id });
    if (kept.length < board.drawers) {
      play('keep');
      announce(say('said-kept', { mark: shown.mark }));
    }
  };
  const { drag, carried } = useDrag({
    enabled: free && shown !== undefined,
    onLift() {
      setHeld(true);
      play('pick');
    },
    onDrop(_, place) {
      setHeld(false);
      if (place === 'box') keep();
      else play('drop');
    },
  });
  const takeOut = (id: string) => {
    if (!free) return;
    send({ type: 'take-out', screen: id });
    show(id);
    play('take-out');
    announce(say('said-out', { mark: markOf(board, id) }));
  };
  const go = (by: 1 | -1) => {
    const screen = step(by);
    play('page');
    if (screen !== undefined) announce(spoken(screen, props));
  };
  const pause = () => {
    setWanted(!wanted);
    play('pause');
    announce(say(wanted ? 'said-paused' : 'said-playing'));
  };
  const wrong = happened?.reply.verdict === 'wrong' ? happened.reply.about : undefined;

  return (
    <div class="capture" data-solved={board.solved} data-still={!motion}>
      <Phone {...props} screen={shown} moving={motion && playing} carried={carried('screen')} />
      {/* Looking through the stream changes nothing for the team, so every screen may do it. */}
      <div class="capture-controls">
        <button type="button" class="button plain" disabled={board.solved} onClick={() => go(-1)}>
          <ChevronLeft aria-hidden="true" />
          <span class="capture-word">{say('previous')}</span>
        </button>
        <button type="button" class="button plain" disabled={board.solved} onClick={pause}>
          {wanted ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          <span class="capture-word">{say(wanted ? 'pause' : 'play')}</span>
        </button>
        <button type="button" class="button plain" disabled={board.solved} onClick={() => go(1)}>
          <ChevronRight aria-hidden="true" />
          <span class="capture-word">{say('next')}</span>
        </button>
        <button
          type="button"
          class="button accent capture-keep"
          disabled={!acts}
          aria-disabled={board.solved}
          aria-label={shown === undefined ? say('keep') : say('keep-this', { mark: shown.mark })}
          onClick={keep}
        >
          <Archive aria-hidden="true" />
          <span class="capture-word">{say('keep')}</span>
        </button>
      </div>
      <Box
        {...props}
        kept={kept}
        ready={drag === undefined ? 'away' : drag.over === 'box' ? 'over' : 'near'}
        shaken={wrong}
        onTakeOut={takeOut}
      />
    </div>
  );
};

/** The kept screens as they will be once the moves under way are answered. */
function withPending({ kept, drawers }: CaptureBoard, pending: readonly Move[]): readonly string[] {
  return pending.reduce<readonly string[]>((held, move) => {
    if (move.type === 'clear') return [];
    const rest = held.filter((id) => id !== move.screen);
    return move.type === 'keep' && rest.length < drawers ? [...rest, move.screen] : rest;
  }, kept);
}

const markOf = (board: CaptureBoard, id: string): string =>
  board.screens.find((screen) => screen.id === id)?.mark ?? id;

/** A screen in words: its number, and what the lenses of this seat read on it. */
function spoken(screen: CaptureScreen, { say, t }: BoardProps<CaptureBoard, Move>): string {
  return [`${say('screen', { mark: screen.mark })}.`, ...Object.values(screen.words).map(t)].join(' ');
}
