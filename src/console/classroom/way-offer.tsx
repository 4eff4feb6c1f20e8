import { Ghost, Milestone } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { ActButton } from '../act-button.tsx';
import { isEarly, isLate } from '../facts/late.ts';
import { useConsole, useNow } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** What the console offers by itself to a team that is late, or done before the others; nothing otherwise. */
export function WayOffer({ team }: { readonly team: MasterTeam }) {
  const { say, session, clock, teams, name } = useConsole();
  const deeds = useDeeds();
  const now = useNow();
  if (isLate(session, team, clock, now))
    return (
      <ActButton
        label={say('to-meta-short')}
        icon={<Milestone aria-hidden="true" />}
        whom={name(team.id)}
        onAct={() => deeds.toMeta(team.id)}
      />
    );
  const sent = team.messages.some(({ words }) => words === say('shadow-words'));
  if (!sent && isEarly(team, teams))
    return (
      <ActButton
        label={say('shadow')}
        icon={<Ghost aria-hidden="true" />}
        whom={name(team.id)}
        onAct={() => deeds.shadow(team.id)}
      />
    );
  return null;
}
