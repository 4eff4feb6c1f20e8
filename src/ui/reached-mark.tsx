import type { Reached } from '../core/debrief/evidence.ts';
import './reached-mark.css';

/** How a team came to an idea, as a shape that is told apart without colour: full, half, ringed, dashed. Its word always stands beside it. */
export function ReachedMark({ reached }: { readonly reached: Reached }) {
  return (
    <svg class="reached-mark" data-reached={reached} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      {reached === 'hint' ? <path d="M12 2.5a9.5 9.5 0 0 0 0 19z" /> : null}
      {reached === 'alone' ? <path d="M7 12.4l3.6 3.5L17 8.6" /> : null}
      {reached === 'shown' ? <circle class="reached-mark-dot" cx="12" cy="12" r="3.4" /> : null}
    </svg>
  );
}
