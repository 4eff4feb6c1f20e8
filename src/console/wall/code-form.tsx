import { useRef, useState } from 'preact/hooks';
import { Backdrop } from './backdrop.tsx';
import { cleanCode } from './code.ts';
import { useSay } from './language/say.ts';
import './code-form.css';

interface Props {
  /** A code that was tried and that no session answers to. */
  readonly unknown: string | undefined;
  readonly onCode: (code: string) => void;
}

/** The shortest code that a server gives. */
const SHORTEST = 4;

/** Which session to show: typed once, by whoever sets up the projector. */
export function CodeForm({ unknown, onCode }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<'enter-empty' | 'api-unknown-code' | undefined>(
    unknown === undefined ? undefined : 'api-unknown-code',
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const code = cleanCode(input.current?.value ?? '');
    if (code.length >= SHORTEST) return onCode(code);
    setFault(code === '' ? 'enter-empty' : 'api-unknown-code');
    input.current?.focus();
  };
  return (
    <main id="main" class="wall code-form-page">
      <Backdrop />
      <form class="paper code-form" onSubmit={submit} noValidate>
        <h1>{say('enter-title')}</h1>
        <label for="wall-code">{say('join-code')}</label>
        <div class="code-form-row">
          <input
            id="wall-code"
            ref={input}
            type="text"
            defaultValue={unknown}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={16}
            aria-invalid={fault !== undefined}
            aria-describedby="wall-code-fault wall-code-why"
          />
          <button type="submit" class="button">
            {say('enter-go')}
          </button>
        </div>
        <p id="wall-code-fault" class="code-form-fault" role="alert">
          {fault === undefined ? '' : say(fault)}
        </p>
        <p id="wall-code-why">{say('enter-why')}</p>
        <p>
          <a href="/vie-privee">{say('privacy-page')}</a> · <a href="/accessibilite">{say('access-page')}</a>
        </p>
      </form>
    </main>
  );
}
