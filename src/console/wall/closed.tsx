import { useEffect } from 'preact/hooks';
import type { Closing } from '../../core/wire/message.ts';
import { asset } from '../../ui/asset.ts';
import { Backdrop } from './backdrop.tsx';
import { useSay } from './language/say.ts';
import './closed.css';

interface Props {
  readonly why: Closing;
  readonly onAnother: () => void;
}

const RELOADED = 'gardiens.wall.reloaded';
/** A wall that has just reloaded does not do so again: the server may still be the old one. */
const ONCE_IN = 60_000;

/** Shown out for good: why, in a sentence, and what to do. A page that is too old helps itself: no hand is near. */
export function Closed({ why, onAnother }: Props) {
  const say = useSay();
  useEffect(() => {
    if (why !== 'too-old' || Date.now() - Number(sessionStorage.getItem(RELOADED)) < ONCE_IN) return;
    const timer = setTimeout(() => {
      sessionStorage.setItem(RELOADED, String(Date.now()));
      location.reload();
    }, 4_000);
    return () => clearTimeout(timer);
  }, [why]);
  const gone = why === 'session-gone';
  return (
    <main id="main" class="wall closed">
      <Backdrop />
      <section class="paper closed-paper">
        <img src={asset(gone ? 'archie-delighted' : 'archie-worried')} alt="" />
        <div role="status">
          <h1>{say(gone ? 'closed-gone' : 'closed-other')}</h1>
          <p>{say(`closing-${why}`)}</p>
        </div>
        <p class="closed-buttons">
          {gone ? null : (
            <button type="button" class="button" onClick={() => location.reload()}>
              {say('start-again')}
            </button>
          )}
          <button type="button" class="button plain" onClick={onAnother}>
            {say('show-another')}
          </button>
        </p>
      </section>
    </main>
  );
}
