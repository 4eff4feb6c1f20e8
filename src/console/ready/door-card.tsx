import { QrCode } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Door } from '../../core/wire/api.ts';
import { Qr } from '../../ui/qr.tsx';
import { api } from '../../wire/api.ts';
import { joinUrl, spoken } from '../door/address.ts';
import { useAddress } from '../door/use-address.ts';
import { remember } from '../remembered.ts';
import { useConsole } from '../session/console-context.ts';

/** How screens come in: the address, the code, and the panel with all the rest. */
export function DoorCard() {
  const { say, code, token, setDialog } = useConsole();
  const [door, setDoor] = useState<Door | undefined>();
  useEffect(() => {
    const found = (told: Door) => {
      setDoor(told);
      // A console that came in by PIN or link learns here until when it may come back.
      remember({ code, token, expiresAt: told.expiresAt });
    };
    api.door(token).then(found, () => undefined);
  }, [token, code]);
  const { address } = useAddress(door?.addresses ?? []);
  return (
    <section class="sheet-card door-card" aria-labelledby="door-title">
      <h2 id="door-title">{say('door-title')}</h2>
      <Qr text={joinUrl(address, code)} label={say('door-qr', { code })} />
      <div>
        <p>{door === undefined ? say('door-how') : say('door-how-at', { address: spoken(address) })}</p>
        <p class="door-card-code code">{code}</p>
        <button type="button" class="act" onClick={() => setDialog('door')}>
          <QrCode aria-hidden="true" />
          {say('open-door')}
        </button>
      </div>
    </section>
  );
}
