import type { Mission } from './mission.ts';
import { type Problem, problem } from './problem.ts';

const LEVELS = ['1', '2'] as const;

/** Can before and after be compared? Both forms offer as many answers, all different, and one situation is new. */
export function questionsFair({ questions }: Mission): Problem[] {
  if (questions === undefined) return [];
  const uneven = questions.flatMap(({ levels }, index) =>
    LEVELS.flatMap((level) => {
      const { a, b } = levels[level];
      const [as, bs] = [a, b].map(({ right, wrong }) => new Set([right, ...wrong]).size);
      const fair = as === bs && as === a.wrong.length + 1 && bs === b.wrong.length + 1;
      return fair ? [] : [problem('question-forms', ['questions', index, 'levels', level], { a: as ?? 0, b: bs ?? 0 })];
    }),
  );
  return questions.some(({ isNew }) => isNew) ? uneven : [...uneven, problem('question-new', ['questions'])];
}
