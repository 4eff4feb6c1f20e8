import { Archive, Send } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { Preview } from './preview.tsx';
import './composer.css';

const PHRASES = [1, 2, 3, 4, 5, 6] as const;
const LONGEST = 280;

interface Props {
  /** Whose draft it is: a team's id, or nothing for all. */
  readonly place: string;
  readonly drafts: Map<string, string>;
}

/** A sentence of one's own: prepared phrases, what the team will read, sent now or kept for later. */
export function Composer({ place, drafts }: Props) {
  const { say } = useConsole();
  const deeds = useDeeds();
  const [words, setWords] = useState(drafts.get(place) ?? '');
  const put = (next: string) => {
    drafts.set(place, next);
    setWords(next);
  };
  const give = async (hold: boolean) => {
    if (await deeds.message(words.trim(), hold)) put('');
  };
  const empty = words.trim() === '';
  return (
    <div class="composer">
      <label for="message-words">{say('message-label')}</label>
      <textarea
        id="message-words"
        class="field"
        rows={2}
        maxLength={LONGEST}
        aria-keyshortcuts="i"
        value={words}
        onInput={(event) => put(event.currentTarget.value)}
      />
      <details class="phrases">
        <summary>{say('phrases')}</summary>
        <ul>
          {PHRASES.map((n) => (
            <li key={n}>
              <button type="button" class="act" onClick={() => put(say(`phrase-${n}`))}>
                {say(`phrase-${n}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {empty ? null : <Preview words={words.trim()} />}
      <div class="composer-acts">
        <ActButton
          label={say('message-send')}
          icon={<Send aria-hidden="true" />}
          tone="main"
          disabled={empty}
          onAct={() => give(false)}
        />
        <ActButton
          label={say('message-hold')}
          icon={<Archive aria-hidden="true" />}
          disabled={empty}
          onAct={() => give(true)}
        />
      </div>
    </div>
  );
}
