import { BellRing, Moon, Repeat2, Shuffle } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { ActButton } from '../act-button.tsx';
import { ScreensLine } from '../board/screens-line.tsx';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** Each team's screens, connected of expected; a chime and a dark screen show that they answer. */
export function ReadyTeams() {
  const { say, teams, session } = useConsole();
  const deeds = useDeeds();
  const all = say('all-teams');
  return (
    <section class="sheet-card" aria-labelledby="ready-teams">
      <header class="ready-head">
        <h2 id="ready-teams">{say('ready-teams')}</h2>
        <ActButton label={say('test-chime')} icon={<BellRing aria-hidden="true" />} whom={all} onAct={deeds.chimeAll} />
        <ActButton
          label={say(session.blank ? 'light-all' : 'test-blank')}
          icon={<Moon aria-hidden="true" />}
          pressed={session.blank}
          whom={all}
          onAct={deeds.blankAll}
        />
      </header>
      <p>{say('test-why')}</p>
      <p class="ready-shuffle">
        <ActButton
          label={say('shuffle')}
          icon={<Shuffle aria-hidden="true" />}
          whom=""
          disabled={teams.length < 2 || teams.every(({ screens }) => screens.length === 0)}
          onAct={deeds.shuffle}
        />
        {say('shuffle-why')}
      </p>
      <ul class="ready-teams">
        {teams.map((team) => (
          <ReadyTeam key={team.id} team={team} />
        ))}
      </ul>
    </section>
  );
}

function ReadyTeam({ team }: { readonly team: MasterTeam }) {
  const { say, name, session } = useConsole();
  const deeds = useDeeds();
  const here = team.screens.filter(({ link }) => link.state === 'connected').length;
  const called = name(team.id);
  const other = team.level === 1 ? 2 : 1;
  const full = here >= session.settings.screens;
  return (
    <li data-full={full}>
      <Emblem id={team.emblem} />
      <b>{called}</b>
      <ScreensLine team={team} />
      <span class="ready-word">{say(full ? 'team-full' : here === 0 ? 'team-empty' : 'team-partly')}</span>
      <ActButton
        label={say('level-n', { n: team.level })}
        icon={<Repeat2 aria-hidden="true" />}
        whom={say('change-level-of', { team: called, n: other })}
        onAct={() => deeds.level(other, team.id)}
      />
      <ActButton
        label={say('chime')}
        icon={<BellRing aria-hidden="true" />}
        iconOnly
        whom={called}
        disabled={here === 0}
        onAct={() => deeds.chime(team.id)}
      />
    </li>
  );
}
