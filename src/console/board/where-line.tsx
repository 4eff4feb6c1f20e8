import type { MasterTeam } from '../../core/session/seen-master.ts';
import { useConsole } from '../session/console-context.ts';
import './team-facts.css';

/** Where a team is: its puzzle and step, or the moment of the mission. */
export function WhereLine({ team }: { readonly team: MasterTeam }) {
  const { say, t } = useConsole();
  const { hand, stage } = team;
  if (hand === null) return <p class="where">{say(`stage-${stage}`)}</p>;
  return (
    <p class="where">
      <b>{t(hand.title)}</b>
      <small>
        {hand.solved
          ? say('hand-solved')
          : [
              ...(hand.steps > 1 ? [say('step-n', { n: hand.step + 1, of: hand.steps })] : []),
              say('done-of', { n: hand.done, of: hand.of }),
            ].join(' · ')}
      </small>
    </p>
  );
}
