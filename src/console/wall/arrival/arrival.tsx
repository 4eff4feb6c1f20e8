import { Hand, PawPrint, ScanQrCode } from 'lucide-preact';
import { asset } from '../../../ui/asset.ts';
import { Qr } from '../../../ui/qr.tsx';
import { joinUrl, spoken } from '../../door/address.ts';
import { useAddress } from '../../door/use-address.ts';
import { Backdrop } from '../backdrop.tsx';
import { Helpline } from '../helpline.tsx';
import { useSay } from '../language/say.ts';
import { useDoor } from '../use-door.ts';
import { useWall } from '../wall-context.ts';
import { Roster } from './roster.tsx';
import './arrival.css';

/** Before the start: how to join, and who is there. */
export function Arrival({ code }: { readonly code: string }) {
  const say = useSay();
  const { session, teams, t } = useWall();
  const { address } = useAddress(useDoor(code));
  return (
    <main id="main" class="arrival" data-roomy={teams.length <= 4}>
      <Backdrop />
      <header class="arrival-head">
        <h1>{say('arrive-title')}</h1>
        <img src={asset('archie-talking')} alt="" />
        <p>{t(session.mission.district)}</p>
      </header>
      <section class="paper arrival-door">
        <Qr text={joinUrl(address, code)} label={say('arrive-qr', { code })} />
        <div class="arrival-type">
          <p class="arrival-address">{spoken(address)}</p>
          <p class="arrival-label">{say('the-code')}</p>
          <p class="arrival-code" data-long={code.length > 4}>
            {code}
          </p>
        </div>
        <ol class="arrival-steps">
          <li>
            <ScanQrCode aria-hidden="true" />
            <span>
              {say('arrive-step-scan')} <small>{say('arrive-step-type')}</small>
            </span>
          </li>
          <li>
            <PawPrint aria-hidden="true" />
            <span>{say('arrive-step-team')}</span>
          </li>
          <li>
            <Hand aria-hidden="true" />
            <span>{say('arrive-step-ready')}</span>
          </li>
        </ol>
      </section>
      <Roster />
      <Helpline />
    </main>
  );
}
