import { Eraser, LogOut, Redo2, Undo2 } from 'lucide-preact';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useSay } from '../../ui/language/say.ts';
import { usePlaces } from '../seat/use-places.ts';
import { SpeechBubble } from '../speech-bubble.tsx';
import { useTable } from '../table-context.ts';

/** What to do, in one line, always there; the ways back; and what is being said, which never covers the board’s own controls. */
export function Foot({ puzzle, onClear }: { readonly puzzle: SeenPuzzle; readonly onClear: () => void }) {
  const say = useSay();
  const { send, t, play } = useTable();
  const { hand } = usePlaces();
  return (
    <footer class="foot">
      <p class="foot-goal">
        <span class="sr-only">{say('goal')} : </span>
        {t(puzzle.goal)}
      </p>
      <div class="foot-actions">
        {hand.mine ? (
          <>
            <IconButton
              label={say('undo')}
              disabled={!puzzle.canUndo}
              onClick={() => {
                play('back');
                send({ type: 'undo' });
              }}
            >
              <Undo2 aria-hidden="true" />
            </IconButton>
            {puzzle.canRedo ? (
              <IconButton label={say('redo')} onClick={() => send({ type: 'redo' })}>
                <Redo2 aria-hidden="true" />
              </IconButton>
            ) : null}
            <IconButton label={say('clear')} disabled={!puzzle.acts} onClick={onClear}>
              <Eraser aria-hidden="true" />
            </IconButton>
          </>
        ) : null}
        <IconButton
          label={say('to-district')}
          onClick={() => {
            play('back');
            send({ type: 'leave' });
          }}
        >
          <LogOut aria-hidden="true" />
        </IconButton>
      </div>
      <div class="station-talk">
        <SpeechBubble />
      </div>
    </footer>
  );
}
