import { Hand, Lightbulb, Moon, Pause } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { Miniature } from '../../ui/miniature.tsx';
import { teamOf } from '../../ui/teams.ts';
import { ActButton } from '../act-button.tsx';
import { WayOffer } from '../classroom/way-offer.tsx';
import { Emblem } from '../emblem.tsx';
import { useCallsOf } from '../session/calls.ts';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';
import { LastWrong } from './last-wrong.tsx';
import { PaceBar } from './pace-bar.tsx';
import { ScreensLine } from './screens-line.tsx';
import { TeamTimes } from './team-times.tsx';
import { WhereLine } from './where-line.tsx';
import './team-card.css';
import './team-card-call.css';

interface Props {
  readonly team: MasterTeam;
  readonly index: number;
  readonly shape: 'wide' | 'tall';
  /** Little height: what matters less is left out. */
  readonly low: boolean;
}

/** One team at a glance; a tap anywhere makes it the one that is meant. */
export function TeamCard({ team, index, shape, low }: Props) {
  const { say, name, scope, setScope, session, t } = useConsole();
  const deeds = useDeeds();
  const calls = useCallsOf(team.id);
  const { colour, onColour } = teamOf(team.emblem);
  const called = name(team.id);
  const { layers } = session.mission.scene;
  const hand = team.hand !== null && !team.hand.solved ? team.hand : null;
  const pressing = calls[0];
  return (
    <article class="team-card" data-shape={shape} data-low={low} data-call={pressing} data-picked={scope === team.id}>
      <header style={{ background: colour, color: onColour }}>
        <Emblem id={team.emblem} />
        <h2>
          <button
            type="button"
            class="team-card-pick"
            aria-pressed={scope === team.id}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => setScope(team.id)}
          >
            {called}
          </button>
        </h2>
        <span class="team-card-flags">
          {team.blank || session.blank ? <Moon aria-label={say('is-blank')} /> : null}
          {team.clock.heldAt === null ? null : <Pause aria-label={say('is-held')} />}
          {team.level === session.settings.level ? null : <small>{say('level-n', { n: team.level })}</small>}
        </span>
      </header>
      <div class="team-card-picture">
        <Miniature
          layers={layers}
          lights={team.lights}
          label={say('district-of', {
            district: t(session.mission.district),
            n: team.solved.length,
            of: team.doors.length,
          })}
        />
      </div>
      <div class="team-card-body">
        <WhereLine team={team} />
        <TeamTimes team={team} />
        <PaceBar team={team} />
        <LastWrong team={team} />
        {pressing === undefined ? null : (
          <p class="team-card-call">
            {pressing === 'help' ? <Hand aria-hidden="true" /> : null}
            <span>{say(`call-short-${pressing}`)}</span>
            {pressing === 'help' ? (
              <ActButton label={say('help-seen')} whom={called} onAct={() => deeds.helpSeen(team.id)} />
            ) : hand !== null && hand.taken < 3 && pressing !== 'no-screen' ? (
              <ActButton
                label={say('send-hint-n', { n: hand.taken + 1 })}
                icon={<Lightbulb aria-hidden="true" />}
                whom={called}
                onAct={() => deeds.hint(null, true, team.id)}
              />
            ) : null}
          </p>
        )}
        <footer>
          <span class="fact">
            <Lightbulb aria-hidden="true" />
            {say(team.hints === 1 ? 'n-hints-1' : 'n-hints', { n: team.hints })}
          </span>
          <ScreensLine team={team} />
          <WayOffer team={team} />
        </footer>
      </div>
    </article>
  );
}
