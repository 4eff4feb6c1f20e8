import type { MasterTeam } from '../../core/session/seen-master.ts';
import { Emblem } from '../emblem.tsx';
import { WaitingScreens } from '../ready/waiting-screens.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { ScreenRow } from './screen-row.tsx';
import './screens-tab.css';

/** The screens of the team, or of every team. */
export function ScreensTab() {
  const { say, teams } = useConsole();
  const { one } = useDeeds();
  return (
    <>
      <WaitingScreens />
      {(one === undefined ? teams : [one]).map((team) => (
        <TeamScreens key={team.id} team={team} />
      ))}
      <p class="panel-none">{say('screens-why')}</p>
    </>
  );
}

function TeamScreens({ team }: { readonly team: MasterTeam }) {
  const { say, name } = useConsole();
  return (
    <section class="panel-part" aria-labelledby={`screens-${team.id}`}>
      <h3 id={`screens-${team.id}`} class="with-emblem">
        <Emblem id={team.emblem} />
        {name(team.id)}
      </h3>
      {team.screens.length === 0 ? (
        <p class="panel-none">{say('no-screens')}</p>
      ) : (
        <ul class="screens">
          {team.screens.map((screen, index) => (
            <ScreenRow key={screen.seat} screen={screen} team={team} n={index + 1} />
          ))}
        </ul>
      )}
    </section>
  );
}
