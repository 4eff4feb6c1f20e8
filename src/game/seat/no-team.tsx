import { useState } from 'preact/hooks';
import type { Waiting } from '../../core/wire/message.ts';
import { asset } from '../../ui/asset.ts';
import { useSay } from '../../ui/language/say.ts';
import { ComfortRow } from '../comfort-row.tsx';
import { SettingsDialog } from '../settings-dialog.tsx';
import { LeaveSession } from './leave-session.tsx';
import type { TeamSession } from './team-session.ts';
import '../notice.css';

interface Props {
  readonly waiting: Waiting;
  readonly session: TeamSession;
  readonly onAgain: () => void;
}

/** A screen without a team: it waits for one, or it was taken out of the session. */
export function NoTeam({ waiting, session, onAgain }: Props) {
  const say = useSay();
  const [comfort, setComfort] = useState(false);
  const removed = waiting === 'removed';
  return (
    <main id="main" class="notice">
      <div class="notice-card">
        <img src={asset(removed ? 'archie-worried' : 'archie-listening')} alt="" width={150} height={177} />
        <div role="status">
          <h1>{say(removed ? 'removed' : 'wait-team')}</h1>
          <p>{say(removed ? 'removed-why' : 'wait-team-why')}</p>
        </div>
        {removed ? (
          <p class="notice-actions">
            <button type="button" class="button" onClick={onAgain}>
              {say('join-again')}
            </button>
            <button type="button" class="button quiet" onClick={session.leave}>
              {say('leave-session')}
            </button>
          </p>
        ) : (
          <ComfortRow onComfort={() => setComfort(true)} />
        )}
        <p class="notice-small">{say('session-code', { code: session.code })}</p>
      </div>
      {comfort ? (
        <SettingsDialog
          onClose={() => setComfort(false)}
          onErased={session.leave}
          leave={<LeaveSession session={session} />}
        />
      ) : null}
    </main>
  );
}
