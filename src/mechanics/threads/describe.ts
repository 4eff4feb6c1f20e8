import type { Phrase } from '../../core/scenario/reply.ts';
import type { Config, Context, Move } from './schema.ts';
import { knotsOf } from './spread.ts';

/** A move in words, for the debrief and the screen reader; a run of the ball tells what hangs cut and tied. */
export function describe(sky: Config, move: Move, now: Context): Phrase {
  const mark = (id: string) => sky.threads.find((thread) => thread.id === id)?.mark ?? id;
  const label = (id: string) => knotsOf(sky).find((knot) => knot.id === id)?.label ?? id;
  switch (move.type) {
    case 'cut':
    case 'mend':
      return { key: `did-${move.type}`, values: { mark: mark(move.thread) } };
    case 'tie':
    case 'untie':
      return { key: `did-${move.type}`, values: { knot: label(move.knot) } };
    case 'roll':
      return rolled(now.cut.map(mark), now.tied.map(label));
    case 'clear':
      return { key: 'did-clear' };
  }
}

/** A run of the ball: the letters of the cut threads, and what the tied knots say. */
function rolled(marks: readonly string[], labels: readonly string[]): Phrase {
  const cuts = marks.length === 0 ? 'none' : marks.length === 1 ? 'one' : 'more';
  const knots = (['none', 'one', 'two'] as const)[labels.length] ?? 'more';
  const [a = '', b = ''] = labels;
  const values = { marks: marks.slice(0, -1).join(', '), last: marks.at(-1) ?? '', a, b, n: labels.length };
  return { key: `did-roll-${cuts}-${knots}`, values };
}
