import { CornerUpRight, Users } from 'lucide-preact';
import { useSay } from '../../ui/language/say.ts';
import type { Step } from './steps.ts';

/** The group talks about another step: how to come along. */
export function LedCall({ step, onGo }: { readonly step: Step; readonly onGo: () => void }) {
  const say = useSay();
  return (
    <p class="led-call" role="status">
      <Users aria-hidden="true" />
      <span>{say('led-at', { step: say(step.word) })}</span>
      <button type="button" class="button" onClick={onGo}>
        {say('led-join')}
        <CornerUpRight aria-hidden="true" />
      </button>
    </p>
  );
}
