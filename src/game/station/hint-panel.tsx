import { useEffect, useState } from 'preact/hooks';
import type { SeenPuzzle } from '../../core/session/seen.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useSay } from '../../ui/language/say.ts';
import { Archie } from '../archie.tsx';
import { Prose } from '../prose.tsx';
import { MasterNotes } from '../seat/master-notes.tsx';
import { usePlaces } from '../seat/use-places.ts';
import { useTable } from '../table-context.ts';
import './archie.css';

/** Archie, bottom right: he offers an idea when the team is stuck, and gives one when he is asked. No shame in it. */
export function HintPanel({ puzzle }: { readonly puzzle: SeenPuzzle }) {
  const say = useSay();
  const { view, send, t, play, speech } = useTable();
  const { hand } = usePlaces();
  const [open, setOpen] = useState(false);
  const [later, setLater] = useState(false);
  const taken = puzzle.hints.length;
  useEffect(() => setLater(false), [puzzle.offered, taken]);
  useEffect(() => {
    if (puzzle.offered) play('hint');
  }, [puzzle.offered, play]);
  const take = () => {
    setOpen(false);
    play('hint');
    send({ type: 'hint', puzzle: puzzle.id });
  };
  const offering = puzzle.offered && !later && !puzzle.solved && speech.line === undefined;
  const { breached } = view.seen.team;
  return (
    <div class="archie">
      {offering ? (
        <section class="bubble archie-offer" role="status" data-tone="hint">
          <div class="bubble-words">
            <p>{say('hint-offer')}</p>
          </div>
          <div class="archie-answers">
            <button type="button" class="button" onClick={take}>
              {say('hint-take')}
            </button>
            <button type="button" class="button plain" onClick={() => setLater(true)}>
              {say('hint-later')}
            </button>
          </div>
        </section>
      ) : null}
      {puzzle.canFinish && hand.mine ? (
        <button
          type="button"
          class="button archie-finish"
          onClick={() => send({ type: 'finish-for-us', puzzle: puzzle.id })}
        >
          {say('archie-finishes')}
        </button>
      ) : null}
      {puzzle.solved ? null : (
        <button
          type="button"
          class="archie-button"
          aria-label={say('ask-archie')}
          title={say('ask-archie')}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Archie pose={offering ? 'asleep' : (speech.line?.mood ?? (breached ? 'delighted' : 'listening'))} />
          <span class="archie-mark" aria-hidden="true">
            ?
          </span>
        </button>
      )}
      {open ? (
        <Dialog title={say('hints')} closeLabel={say('close')} onClose={() => setOpen(false)}>
          {taken === 0 ? <p>{say('hint-stuck')}</p> : null}
          <ol class="archie-hints">
            {puzzle.hints.map((hint, index) => (
              <li key={hint}>
                <strong>{say('hint-n', { n: index + 1 })}</strong>
                <p>
                  <Prose words={t(hint)} />
                </p>
              </li>
            ))}
          </ol>
          {puzzle.hintsLeft > 0 ? (
            <p>
              <button type="button" class="button" onClick={take}>
                {say(taken === 0 ? 'hint-first' : 'hint-more')}
              </button>
            </p>
          ) : (
            <p>{say('hint-none')}</p>
          )}
          <MasterNotes />
        </Dialog>
      ) : null}
    </div>
  );
}
