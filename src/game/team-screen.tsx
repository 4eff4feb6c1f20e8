import { Dices } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { asset } from '../ui/asset.ts';
import { useSay } from '../ui/language/say.ts';
import { TEAMS, teamWord } from '../ui/teams.ts';
import type { CityMission } from './hub/city.ts';
import './team-screen.css';

interface Props {
  readonly mission: CityMission;
  readonly onGo: (emblem: string) => void;
  readonly onBack: () => void;
}

const draw = (): number => Math.floor(Math.random() * TEAMS.length);

/** Which team this is: an emblem, a colour and a name drawn from a list. Nobody types a name. */
export function TeamScreen({ mission, onGo, onBack }: Props) {
  const say = useSay();
  const [at, setAt] = useState(draw);
  const team = TEAMS[at % TEAMS.length] as (typeof TEAMS)[number];
  return (
    <main id="main" class="team-screen">
      <div class="team-card paper" data-accent={mission.accent}>
        <div class="team-mission">
          <p>{mission.district}</p>
          <p>{mission.pitch}</p>
        </div>
        <h1>{say('you-are')}</h1>
        <div class="team-emblem" key={team.id} style={{ background: team.colour }}>
          <img src={asset(`team-${team.id}`)} alt="" />
        </div>
        <p class="team-name" role="status">
          {say(teamWord(team.id))}
        </p>
        <button type="button" class="chip" onClick={() => setAt(at + 1)}>
          <Dices aria-hidden="true" />
          {say('another-team')}
        </button>
        <p class="team-why">
          {say('team-why')} {say('badges-why')}
        </p>
        <p class="team-actions">
          <button type="button" class="button plain" onClick={onBack}>
            {say('back')}
          </button>
          <button type="button" class="button" onClick={() => onGo(team.id)}>
            {say('go')}
          </button>
        </p>
      </div>
    </main>
  );
}
