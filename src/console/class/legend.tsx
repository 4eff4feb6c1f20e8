import type { Reached } from '../../core/debrief/evidence.ts';
import { ReachedMark } from '../../ui/reached-mark.tsx';
import { useConsole } from '../session/console-context.ts';

const REACHED: readonly Reached[] = ['alone', 'hint', 'shown', 'not-reached'];

/** The four states: each a shape and a word. */
export function Legend() {
  const { say, ui } = useConsole();
  return (
    <dl class="class-legend">
      <dt>{say('class-legend')}</dt>
      {REACHED.map((reached) => (
        <dd key={reached}>
          <ReachedMark reached={reached} />
          {ui(`mark-${reached}`)}
        </dd>
      ))}
    </dl>
  );
}
