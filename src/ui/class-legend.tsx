import type { Reached } from '../core/debrief/evidence.ts';
import { useSay } from './language/say.ts';
import { ReachedMark } from './reached-mark.tsx';
import './class-table.css';

const REACHED: readonly Reached[] = ['alone', 'hint', 'shown', 'not-reached'];

/** The four states of the class's table: each a shape and a word. */
export function ClassLegend() {
  const say = useSay();
  return (
    <dl class="class-legend">
      <dt>{say('grid-legend')}</dt>
      {REACHED.map((reached) => (
        <dd key={reached}>
          <ReachedMark reached={reached} />
          {say(`mark-${reached}`)}
        </dd>
      ))}
    </dl>
  );
}
