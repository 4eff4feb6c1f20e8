import { useEffect, useRef } from 'preact/hooks';
import type { Created } from '../../core/wire/api.ts';
import { useWords } from '../language/say.ts';
import './pin-card.css';

interface Props {
  readonly created: Created;
  readonly onOpen: () => void;
}

/** The PIN, once: only its hash is kept. */
export function PinCard({ created, onOpen }: Props) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" class="pin-page">
      <section class="sheet-card pin-card" aria-labelledby="pin-title">
        <h1 id="pin-title" ref={heading} tabIndex={-1}>
          {say('created-title')}
        </h1>
        <dl>
          <div>
            <dt>{say('session-code')}</dt>
            <dd class="code">{created.code}</dd>
            <dd>{say('created-code-why')}</dd>
          </div>
          <div class="pin-secret">
            <dt>{say('created-pin')}</dt>
            <dd class="code">{created.pin.replace(/(\d{3})(?=\d)/g, '$1\u202f')}</dd>
            <dd>{say('created-pin-why')}</dd>
          </div>
        </dl>
        <p class="note">{say('created-once')}</p>
        <button type="button" class="act main big" onClick={onOpen}>
          {say('created-open')}
        </button>
      </section>
    </main>
  );
}
