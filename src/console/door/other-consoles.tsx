import { KeyRound, Link } from 'lucide-preact';
import { useContext, useState } from 'preact/hooks';
import type { ConsoleLink } from '../../core/wire/api.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { Qr } from '../../ui/qr.tsx';
import { api } from '../../wire/api.ts';
import { consoleUrl } from './address.ts';
import { timeIn } from './end.ts';
import { useSay } from './language/say.ts';
import { LinkLine } from './link-line.tsx';
import { troubleOf } from './trouble.ts';

/** A further console: by a link that works once, or by code and PIN. */
export function OtherConsoles({ token, address }: { readonly token: string; readonly address: string }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [link, setLink] = useState<ConsoleLink>();
  const [pin, setPin] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  const makeLink = () => {
    setTrouble(undefined);
    api.link(token).then(setLink, setTrouble);
  };
  const makePin = () => {
    setTrouble(undefined);
    api.pin(token).then((made) => setPin(made.pin), setTrouble);
  };
  return (
    <section class="sheet-card" aria-labelledby="consoles-title">
      <h3 id="consoles-title">{say('consoles-title')}</h3>
      <p>{say('consoles-why')}</p>
      <div role="status">
        {link === undefined ? null : (
          <div class="reach-scan">
            <Qr text={consoleUrl(address, link.link)} label={say('link-qr')} />
            <div>
              <LinkLine href={consoleUrl(address, link.link)} />
              <p>{say('link-until', { time: timeIn(language, link.expiresAt) })}</p>
            </div>
          </div>
        )}
      </div>
      <p>
        <button type="button" class="act" onClick={makeLink}>
          <Link aria-hidden="true" />
          {say(link === undefined ? 'link-make' : 'link-again')}
        </button>
      </p>
      <p>{say('pin-why')}</p>
      <div role="status">
        {pin === undefined ? null : (
          <p class="new-pin">
            {say('pin-new')}
            <strong>{pin}</strong>
            {say('pin-once')}
          </p>
        )}
      </div>
      <p>
        <button type="button" class="act" onClick={makePin}>
          <KeyRound aria-hidden="true" />
          {say('pin-make')}
        </button>
      </p>
      {trouble === undefined ? null : (
        <p class="note bad" role="alert">
          {troubleOf(trouble, say)}
        </p>
      )}
    </section>
  );
}
