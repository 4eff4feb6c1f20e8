import { WifiOff } from 'lucide-preact';
import { useConsole } from './console-context.ts';

export const BANNER = 'line-banner';

/** The line is down: said calmly, and why nothing can be done for the moment. */
export function LineBanner() {
  const { able, say } = useConsole();
  return (
    <div class="line-banner" role="status" id={BANNER}>
      {able ? null : (
        <p>
          <WifiOff aria-hidden="true" />
          {say('line-lost')}
        </p>
      )}
    </div>
  );
}
