import { Hourglass, Timer } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { stillFor } from '../facts/alarm.ts';
import { face, ownPlay } from '../facts/clock.ts';
import { useConsole, useNow } from '../session/console-context.ts';
import './team-facts.css';

/** Minutes on this puzzle, and time since the team last got nearer. */
export function TeamTimes({ team }: { readonly team: MasterTeam }) {
  const { say, clock, restarted } = useConsole();
  const now = useNow();
  const { hand } = team;
  const still = stillFor(team, clock, now, restarted.get(team.id));
  if (clock.state === 'ready' || team.stage === 'ending' || team.stage === 'debrief') return <p class="times" />;
  return (
    <p class="times">
      {hand === null || hand.solved ? null : (
        <span class="fact">
          <Timer aria-hidden="true" />
          {say('here-for', { time: face(ownPlay(clock, team.clock, now) - hand.openedAt) })}
        </span>
      )}
      <span class="fact">
        <Hourglass aria-hidden="true" />
        {say('still-for', { time: face(still) })}
      </span>
    </p>
  );
}
