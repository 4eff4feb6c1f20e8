import { ClassState } from '../class/class-state.tsx';
import { Outputs } from '../class/outputs.tsx';
import { useClass } from '../class/use-class.ts';
import { useConsole } from '../session/console-context.ts';
import { Lines } from './lines.tsx';

/** S'engager: how to end, how many teams chose which gesture, and what to take away. */
export function CommitNotes() {
  const { say, notes } = useConsole();
  const asked = useClass();
  return (
    <>
      <Lines lines={notes?.commit ?? []} />
      <ClassState asked={asked}>
        {(told) => (
          <>
            <h2>{say('gestures-chosen')}</h2>
            <ul class="debrief-choices">
              {told.view.gestures.map(({ id, text }) => {
                const n = told.view.teams.filter(({ gesture }) => gesture === id).length;
                return (
                  <li key={id}>
                    <span>{told.t(text)}</span>
                    <em>{say(n === 0 ? 'answer-teams-0' : n === 1 ? 'answer-teams-1' : 'answer-teams', { n })}</em>
                  </li>
                );
              })}
            </ul>
            <Outputs told={told} />
            <p class="class-kept">{say('class-kept')}</p>
          </>
        )}
      </ClassState>
    </>
  );
}
