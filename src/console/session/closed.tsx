import { useContext, useEffect } from 'preact/hooks';
import type { Closing } from '../../core/wire/message.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { consoleSayIn } from '../language/say.ts';

interface Props {
  readonly why: Closing;
  readonly code: string;
  readonly onLeave: (gone?: string) => void;
}

/** Reloading helps: the page is too old, or was shown out for something that has passed. */
const RELOAD: readonly Closing[] = ['too-old', 'bad-hello', 'too-many', 'stopping', 'full'];

/** Shown out for good: why, in a sentence, and a way on. */
export function Closed({ why, code, onLeave }: Props) {
  const say = consoleSayIn(useContext(LanguageContext));
  const gone = why === 'session-gone' || why === 'unknown-token';
  useEffect(() => {
    document.title = say('page-title');
  }, [say]);
  return (
    <main id="main" class="page-note">
      <h1>{say('closed-title')}</h1>
      <p role="alert">{say(`closed-${why}`)}</p>
      <p class="page-note-ways">
        {RELOAD.includes(why) ? (
          <button type="button" class="act main" onClick={() => location.reload()}>
            {say('reload')}
          </button>
        ) : null}
        <button type="button" class="act" onClick={() => onLeave(gone ? code : undefined)}>
          {say('to-door')}
        </button>
      </p>
    </main>
  );
}
