import { Trash2 } from 'lucide-preact';
import { useContext, useState } from 'preact/hooks';
import { LanguageContext } from '../../ui/language/speak.ts';
import { api } from '../../wire/api.ts';
import { dateIn, dayWord, hoursLeft, timeIn } from './end.ts';
import { useSay } from './language/say.ts';
import { troubleOf } from './trouble.ts';

interface Props {
  readonly token: string;
  readonly expiresAt: number;
  readonly onErased: () => void;
}

/** When everything erases itself; and now, in two steps, since this alone cannot be taken back. */
export function SessionEnd({ token, expiresAt, onErased }: Props) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const now = Date.now();
  const n = hoursLeft(expiresAt, now);
  const word = dayWord(expiresAt, now);
  const day = word === undefined ? dateIn(language, expiresAt) : say(word);
  const erase = () => {
    setTrouble(undefined);
    api.erase(token).then(onErased, setTrouble);
  };
  return (
    <section class="sheet-card" aria-labelledby="end-title">
      <h3 id="end-title">{say('end-title')}</h3>
      <p>
        {say(n === 0 ? 'end-soon' : n === 1 ? 'end-hour' : 'end-hours', { n, day, time: timeIn(language, expiresAt) })}
      </p>
      {asked ? (
        <div class="erase-ask" role="alertdialog" aria-labelledby="erase-ask">
          <p id="erase-ask">{say('erase-ask')}</p>
          <p class="act-row">
            <button type="button" class="act main" ref={focused} onClick={() => setAsked(false)}>
              {say('erase-no')}
            </button>
            <button type="button" class="act grave" onClick={erase}>
              <Trash2 aria-hidden="true" />
              {say('erase-yes')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button type="button" class="act grave" onClick={() => setAsked(true)}>
            <Trash2 aria-hidden="true" />
            {say('erase-now')}
          </button>
        </p>
      )}
      {trouble === undefined ? null : (
        <p class="note bad" role="alert">
          {troubleOf(trouble, say)}
        </p>
      )}
    </section>
  );
}

/** The careful answer has the focus. */
const focused = (button: HTMLButtonElement | null): void => button?.focus();
