import { Monitor, MonitorOff, MonitorSmartphone, WifiOff } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { useConsole } from '../session/console-context.ts';
import './team-facts.css';

const ICONS = { connected: Monitor, dropped: WifiOff, away: MonitorOff };

/** The team's screens, one picture each, and how many of those expected are there. */
export function ScreensLine({ team }: { readonly team: MasterTeam }) {
  const { say, session } = useConsole();
  const here = team.screens.filter(({ link }) => link.state === 'connected').length;
  const of = Math.max(session.settings.screens, team.screens.length);
  const missing = Math.max(0, of - team.screens.length);
  return (
    <span class="fact">
      {team.screens.map(({ seat, link }) => {
        const Icon = ICONS[link.state];
        return <Icon key={seat} data-link={link.state} aria-hidden="true" />;
      })}
      {Array.from({ length: missing }, (_, index) => (
        <MonitorSmartphone key={`missing-${index}`} data-link="missing" aria-hidden="true" />
      ))}
      {say('screens-here', { n: here, of })}
    </span>
  );
}
