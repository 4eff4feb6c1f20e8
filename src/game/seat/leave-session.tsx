import { LogOut } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useSay } from '../../ui/language/say.ts';
import type { TeamSession } from './team-session.ts';

/** The way out of a session, once it was asked twice: the team goes on without this screen. */
export function LeaveSession({ session }: { readonly session: TeamSession }) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  return (
    <div class="settings-erase">
      <p>
        <strong>{say('session-code', { code: session.code })}</strong> · {say(sure ? 'leave-sure' : 'leave-why')}
      </p>
      {sure ? (
        <p class="settings-row">
          <button type="button" class="button accent" onClick={session.leave}>
            {say('leave-yes')}
          </button>
          <button type="button" class="button plain" onClick={() => setSure(false)}>
            {say('leave-no')}
          </button>
        </p>
      ) : (
        <button type="button" class="button plain" onClick={() => setSure(true)}>
          <LogOut aria-hidden="true" />
          {say('leave-session')}
        </button>
      )}
    </div>
  );
}
