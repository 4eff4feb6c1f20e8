import { Pause, Sparkles } from 'lucide-preact';
import type { WallTeam } from '../../../core/session/seen-wall.ts';
import { asset } from '../../../ui/asset.ts';
import { Miniature } from '../../../ui/miniature.tsx';
import { teamWord } from '../../../ui/teams.ts';
import { Emblem } from '../../emblem.tsx';
import { useSay } from '../language/say.ts';
import { useWall } from '../wall-context.ts';
import { Lamps } from './lamps.tsx';
import { isOver } from './order.ts';
import './district.css';

interface Props {
  readonly team: WallTeam;
  /** Its place in the order of arrival, when that is shown and it has arrived. */
  readonly place: number | undefined;
}

/** One team's district as it is now, with the team's emblem, name and lamps. */
export function District({ team, place }: Props) {
  const say = useSay();
  const { session } = useWall();
  const name = say(teamWord(team.emblem));
  const over = isOver(team);
  // A district that is over is lit, whoever found what: nobody loses.
  const lit = over ? team.of : team.solved;
  return (
    <li class="district">
      <Miniature
        layers={session.mission.scene.layers}
        lights={team.lights}
        label={say('district', { team: name, n: lit, of: team.of })}
        class="district-picture"
      />
      <div class="district-sky">
        {team.stars === 0 ? null : (
          <span class="district-stars" role="img" aria-label={say('stars', { n: team.stars })}>
            {Array.from({ length: Math.min(5, team.stars) }, (_, at) => (
              <img key={at} src={asset('prop-star')} alt="" />
            ))}
          </span>
        )}
        {over ? (
          <span class="district-tag">
            <Sparkles aria-hidden="true" />
            {place === undefined ? say('district-lit') : say(place === 1 ? 'arrival-first' : 'arrival-n', { n: place })}
          </span>
        ) : team.held ? (
          <span class="district-tag">
            <Pause aria-hidden="true" />
            {say('team-held')}
          </span>
        ) : null}
      </div>
      <div class="paper district-label">
        <Emblem id={team.emblem} />
        <span class="district-name">{name}</span>
        <Lamps lit={lit} of={team.of} />
      </div>
    </li>
  );
}
