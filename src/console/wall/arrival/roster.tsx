import type { WallTeam } from '../../../core/session/seen-wall.ts';
import { teamWord } from '../../../ui/teams.ts';
import { Emblem } from '../../emblem.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import './roster.css';

/** The teams, each growing a dot per screen that arrives. */
export function Roster() {
  const say = useSay();
  const { teams, session } = useWall();
  return (
    <section class="roster" aria-labelledby="roster">
      <h2 id="roster" class="sr-only">
        {say('teams-title')}
      </h2>
      <ul data-wide={teams.length === 4 || teams.length > 6 ? 4 : 3}>
        {teams.map((team) => (
          <li key={team.id} class="paper" data-here={team.screens > 0}>
            <Emblem id={team.emblem} />
            <span class="roster-name">{say(teamWord(team.emblem))}</span>
            <Dots team={team} meant={session.screens} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A full dot per screen that is there, a hollow one per screen that is awaited. */
function Dots({ team, meant }: { readonly team: WallTeam; readonly meant: number }) {
  const say = useSay();
  const { screens } = team;
  const word = screens === 0 ? 'screens-none' : screens === 1 ? 'screens-one' : 'screens-many';
  const dots = Array.from({ length: Math.max(screens, meant) }, (_, at) => at);
  return (
    <span class="roster-dots" role="img" aria-label={say(word, { n: screens })}>
      {dots.map((at) => (
        <span key={at} data-full={at < screens} />
      ))}
    </span>
  );
}
