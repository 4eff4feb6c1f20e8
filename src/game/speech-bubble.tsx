import { Check, ChevronRight, MessageSquareText, X } from 'lucide-preact';
import { asset } from '../ui/asset.ts';
import { useSay } from '../ui/language/say.ts';
import { Archie } from './archie.tsx';
import { Prose } from './prose.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { useTable } from './table-context.ts';
import './speech-bubble.css';

/** What is being said, beside whoever says it. The reader goes on at their own pace. */
export function SpeechBubble({ last }: { readonly last?: 'stay' | 'close' }) {
  const say = useSay();
  const { speech, play } = useTable();
  const { line, more } = speech;
  if (line === undefined) return null;
  const face = portraitOf(line.who);
  const note = line.tone === 'note';
  const closes = more || last !== 'stay';
  const next = () => {
    play('page');
    speech.next();
  };
  return (
    <section class="bubble" data-tone={line.tone} data-who={line.who} aria-label={line.name ?? ''}>
      {note ? <MessageSquareText class="bubble-face" aria-hidden="true" /> : null}
      {line.who === 'archie' ? <Archie pose="talking" class="bubble-face" /> : null}
      {face === undefined ? null : <img class="bubble-face" src={asset(face)} alt="" />}
      <div class="bubble-words">
        {line.name === undefined ? null : <p class="bubble-name">{line.name}</p>}
        <p>
          <Prose words={line.words} />
        </p>
      </div>
      <div class="bubble-actions">
        <ReadAloud words={line.words} />
        {note ? (
          <button type="button" class="button bubble-read" onClick={next}>
            <Check aria-hidden="true" />
            {say('message-read')}
          </button>
        ) : closes ? (
          <button type="button" class="button round plain" aria-label={say(more ? 'next' : 'close')} onClick={next}>
            {more ? <ChevronRight aria-hidden="true" /> : <X aria-hidden="true" />}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** Whose picture stands beside the words; Archie is drawn from several. The thing itself needs none. */
function portraitOf(who: string): string | undefined {
  if (who === 'blackhat') return 'blackhat';
  return who === 'archie' || who === 'scene' || who === 'master' ? undefined : `person-${who}`;
}
