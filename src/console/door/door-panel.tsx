import { useEffect, useState } from 'preact/hooks';
import type { Door } from '../../core/wire/api.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { api } from '../../wire/api.ts';
import { Invite } from './invite.tsx';
import type { CardTeam } from './join-cards.tsx';
import { useSay } from './language/say.ts';
import { OtherConsoles } from './other-consoles.tsx';
import { PrintCards } from './print-cards.tsx';
import { ReachTest } from './reach-test.tsx';
import { SessionEnd } from './session-end.tsx';
import { troubleOf } from './trouble.ts';
import { useAddress } from './use-address.ts';
import { WallLink } from './wall-link.tsx';
import './door.css';

interface Props {
  readonly token: string;
  readonly teams: readonly CardTeam[];
  readonly onClose: () => void;
  /** The session is gone for everybody, by this very hand. */
  readonly onErased?: () => void;
}

/** How screens, further consoles and the wall find this session. */
export function DoorPanel({ token, teams, onClose, onErased }: Props) {
  const say = useSay();
  const [door, setDoor] = useState<Door>();
  const [trouble, setTrouble] = useState<unknown>();
  useEffect(() => {
    api.door(token).then(setDoor, setTrouble);
  }, [token]);
  const { address, all, choose } = useAddress(door?.addresses ?? []);
  return (
    <Dialog title={say('door-title')} closeLabel={say('close')} onClose={onClose}>
      {trouble !== undefined ? (
        <p class="note bad" role="alert">
          {say('door-failed', { why: troubleOf(trouble, say) })}
        </p>
      ) : door === undefined ? (
        <p role="status">{say('door-loading')}</p>
      ) : (
        <div class="door">
          <Invite code={door.code} address={address} all={all} onAddress={choose} />
          <div class="door-more">
            <ReachTest token={token} address={address} />
            <PrintCards code={door.code} address={address} teams={teams} />
            <WallLink code={door.code} address={address} />
            <OtherConsoles token={token} address={address} />
            <SessionEnd token={token} expiresAt={door.expiresAt} onErased={onErased ?? onClose} />
          </div>
        </div>
      )}
    </Dialog>
  );
}
