import type { MasterTeam } from '../../core/session/seen-master.ts';
import { limitOf, ownPlay } from '../facts/clock.ts';
import { paceOf } from '../facts/pace.ts';
import { useConsole, useNow } from '../session/console-context.ts';
import './team-facts.css';

/** What is done against what is spent: a bar, a mark where the time stands, and a word. */
export function PaceBar({ team }: { readonly team: MasterTeam }) {
  const { say, session, clock } = useConsole();
  const now = useNow();
  const limit = limitOf(session.settings, clock, team.clock) ?? session.mission.minutes * 60_000;
  const { stage, share } = team;
  const { pace, done, time } = paceOf({ stage, share, spent: ownPlay(clock, team.clock, now), limit });
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return (
    <p class="pace" data-pace={pace}>
      <span class="pace-bar" aria-hidden="true">
        <span class="pace-done" style={{ inlineSize: percent(done) }} />
        {pace === 'done' || pace === 'waiting' ? null : (
          <span class="pace-time" style={{ insetInlineStart: percent(time) }} />
        )}
      </span>
      <span>
        {say(`pace-${pace}`)}
        <span class="sr-only">{say('pace-words', { done: percent(done), time: percent(time) })}</span>
      </span>
    </p>
  );
}
