import { LogIn } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useFirstSay } from '../ui/language/say-first.ts';
import { codeFrom } from './join-link.ts';
import './join-form.css';

interface Props {
  /** A code that did not open, to be mended rather than typed again. */
  readonly code: string;
  readonly trouble: string | undefined;
  readonly onJoin: (code: string) => void;
}

/** The code of a session, or of a seat that this device takes over. However it is typed, it is read as it was meant. */
export function JoinForm({ code, trouble, onJoin }: Props) {
  const say = useFirstSay();
  const [typed, setTyped] = useState(code);
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (trouble !== undefined) input.current?.select();
  }, [trouble]);
  const submit = (event: Event) => {
    event.preventDefault();
    const asked = codeFrom(typed);
    if (asked !== '') return onJoin(asked);
    setEmpty(true);
    input.current?.focus();
  };
  const said = empty ? say('join-empty') : trouble;
  return (
    <form class="join" onSubmit={submit} noValidate>
      <label for={`${id}-code`}>{say('join-title')}</label>
      <div class="join-row">
        <input
          ref={input}
          id={`${id}-code`}
          class="join-code"
          type="text"
          inputMode="text"
          enterkeyhint="go"
          autocapitalize="characters"
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          maxLength={80}
          placeholder={say('join-code')}
          aria-describedby={said === undefined ? undefined : `${id}-said`}
          aria-invalid={said !== undefined}
          value={typed}
          onInput={(event) => {
            setEmpty(false);
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="button plain join-go">
          <LogIn aria-hidden="true" />
          {say('join-go')}
        </button>
      </div>
      {said === undefined ? null : (
        <p class="join-said" id={`${id}-said`} role="alert">
          {said}
        </p>
      )}
    </form>
  );
}
