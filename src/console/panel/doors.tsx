import { Check, CircleDot, Lock, Unlock } from 'lucide-preact';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import { ActButton } from '../act-button.tsx';
import { useConsole } from '../session/console-context.ts';
import { useDeeds } from '../session/use-deeds.ts';

/** Each puzzle with its state: opened before the children's eyes, passed over, or begun again. */
export function Doors({ team }: { readonly team: MasterTeam }) {
  const { say, t, session, name } = useConsole();
  const deeds = useDeeds();
  const whom = name(team.id);
  return (
    <ul class="doors">
      {team.doors.map(({ puzzle, door, begun, help }) => {
        const known = session.mission.puzzles.find(({ id }) => id === puzzle);
        const title = t(known?.title ?? puzzle);
        const here = team.hand?.puzzle === puzzle;
        const state =
          door === 'solved' ? (`solved-${help ?? 'alone'}` as const) : here ? 'here' : begun ? 'begun' : door;
        const Icon = door === 'solved' ? Check : door === 'closed' ? Lock : here ? CircleDot : Unlock;
        return (
          <li key={puzzle} data-here={here}>
            <p>
              <Icon aria-hidden="true" />
              <b>{title}</b>
              <small>{say(`door-${state}`)}</small>
            </p>
            {door === 'solved' ? null : (
              <div class="act-row">
                <ActButton label={say('force')} whom={`${title}, ${whom}`} onAct={() => deeds.force(team.id, puzzle)} />
                <ActButton label={say('skip')} whom={`${title}, ${whom}`} onAct={() => deeds.skip(team.id, puzzle)} />
                {begun ? (
                  <ActButton
                    label={say('reset-puzzle')}
                    whom={`${title}, ${whom}`}
                    onAct={() => deeds.resetPuzzle(team.id, puzzle)}
                  />
                ) : null}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
