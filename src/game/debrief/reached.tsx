import { HandHelping, Lightbulb, Sparkles, Telescope } from 'lucide-preact';
import type { Reached } from '../../core/debrief/evidence.ts';
import { useSay } from '../../ui/language/say.ts';

export const REACHED_ICONS = {
  alone: Sparkles,
  hint: Lightbulb,
  shown: HandHelping,
  'not-reached': Telescope,
} as const;

/** How the team came to an idea, and where: a drawing and words, no mark. */
export function ReachedBadge({ reached, where }: { readonly reached: Reached; readonly where: string | undefined }) {
  const say = useSay();
  const Icon = REACHED_ICONS[reached];
  return (
    <p class="reached" data-reached={reached}>
      <Icon aria-hidden="true" />
      <span>
        {say(`reached-${reached}`)}
        {where === undefined ? '' : ` ${say('reached-where', { puzzle: where })}`}
      </span>
    </p>
  );
}
