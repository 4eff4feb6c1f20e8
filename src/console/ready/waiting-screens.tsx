import { MonitorSmartphone } from 'lucide-preact';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import './waiting-screens.css';

/** Screens without a team: one tap on an emblem gives them one. */
export function WaitingScreens() {
  const { say, waiting, teams, name, able } = useConsole();
  const deeds = useDeeds();
  if (waiting.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say(waiting.length === 1 ? 'n-waiting-1' : 'n-waiting', { n: waiting.length })}</h2>
      <ul>
        {waiting.map(({ seat, link }, index) => (
          <li key={seat}>
            <span>
              <MonitorSmartphone aria-hidden="true" />
              {say('screen-n', { n: index + 1 })}
              <small>{say(`link-${link.state}`)}</small>
            </span>
            {teams.map((team) => (
              <button
                type="button"
                class="act bare"
                key={team.id}
                disabled={!able}
                aria-label={say('place-with', { n: index + 1, team: name(team.id) })}
                title={name(team.id)}
                onClick={() => void deeds.place(seat, team.id)}
              >
                <Emblem id={team.emblem} />
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
