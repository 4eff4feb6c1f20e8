import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-preact';
import { useSay } from '../language/say.ts';
import type { Cycle } from './use-cycle.ts';
import './cycle-bar.css';

/** Where we are among the pages, and a way to hold or turn them. */
export function CycleBar({ cycle }: { readonly cycle: Cycle }) {
  const say = useSay();
  const { at, of, runs } = cycle;
  if (of < 2) return null;
  const pages = Array.from({ length: of }, (_, page) => page);
  return (
    <nav class="cycle-bar" aria-label={say('cycle-pages')}>
      <button type="button" aria-label={say('previous')} onClick={() => cycle.go(at - 1)}>
        <ChevronLeft aria-hidden="true" />
      </button>
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          class="cycle-dot"
          aria-label={say('cycle-at', { n: page + 1, of })}
          aria-current={page === at ? 'step' : undefined}
          onClick={() => cycle.go(page)}
        >
          <span aria-hidden="true" />
        </button>
      ))}
      <button type="button" aria-label={say('next')} onClick={() => cycle.go(at + 1)}>
        <ChevronRight aria-hidden="true" />
      </button>
      <button type="button" aria-label={say(runs ? 'cycle-pause' : 'cycle-go')} onClick={cycle.turn}>
        {runs ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
    </nav>
  );
}
