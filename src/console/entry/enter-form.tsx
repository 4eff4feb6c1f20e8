import { useId, useState } from 'preact/hooks';
import { ApiRefusal, api } from '../../wire/api.ts';
import { useWords } from '../language/say.ts';
import type { Remembered } from '../remembered.ts';

/** A further console, or one that lost its memory: the session's code and its PIN. */
export function EnterForm({ onOpen }: { readonly onOpen: (session: Remembered) => void }) {
  const say = useWords();
  const [code, setCode] = useState('');
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const id = useId();

  const enter = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble('');
    try {
      const entered = await api.enter({ code: code.trim(), pin: pin.trim() });
      onOpen({ ...entered, expiresAt: 0 });
    } catch (error) {
      const { code: why, waitSeconds } = error instanceof ApiRefusal ? error : new ApiRefusal('internal');
      setTrouble(say(`api-${why}`, { n: waitSeconds ?? 30 }));
      setBusy(false);
    }
  };

  return (
    <form class="sheet-card enter" aria-labelledby={`${id}-title`} onSubmit={(event) => void enter(event)}>
      <h2 id={`${id}-title`}>{say('enter-title')}</h2>
      <p>{say('enter-why')}</p>
      <div class="enter-fields">
        <label>
          {say('session-code')}
          <input
            class="field code"
            value={code}
            maxLength={16}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            required
            onInput={(event) => setCode(event.currentTarget.value.toUpperCase())}
          />
        </label>
        <label>
          {say('pin')}
          <input
            class="field code"
            value={pin}
            maxLength={12}
            inputMode="numeric"
            autocomplete="off"
            required
            onInput={(event) => setPin(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="note bad" role="alert" hidden={trouble === ''}>
        {trouble}
      </p>
      <button type="submit" class="act main" disabled={busy}>
        {say('enter')}
      </button>
    </form>
  );
}
