import { rulesOf } from '../../mechanics/rules.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { LENSES } from './lens.ts';
import { type Level, type Mission, type Puzzle, puzzlesAt, variantOf } from './mission.ts';
import { namesWritten } from './names-written.ts';
import { picturesKnown } from './pictures.ts';
import { type Problem, problem } from './problem.ts';
import { questionsFair } from './questions-fair.ts';
import { references } from './references.ts';
import type { Path } from './walk.ts';

export const LEVELS: readonly Level[] = [1, 2];

/** Step two of checking: does everything that is named exist, once, and does each level hold together? `pictures` = ids of built-in pictures. */
export function consistent(mission: Mission, pictures: readonly string[]): Problem[] {
  return [
    ...duplicateIds(mission),
    ...references(mission),
    ...namesWritten(mission),
    ...picturesKnown(mission, pictures),
    ...tokens(mission),
    ...structure(mission),
    ...mission.puzzles.flatMap((puzzle, index) => layouts(puzzle, ['puzzles', index, 'layouts'])),
    ...boards(mission),
    ...questionsFair(mission),
  ];
}

function tokens(mission: Mission): Problem[] {
  const givers = new Map<string, string>();
  const problems: Problem[] = [];
  mission.puzzles.forEach(({ id, gives }, index) => {
    if (gives === undefined) return;
    const first = givers.get(gives);
    if (first !== undefined)
      problems.push(problem('token-given-twice', ['puzzles', index, 'gives'], { id: gives, first, second: id }));
    givers.set(gives, first ?? id);
  });
  mission.puzzles.forEach(({ opens }, index) => {
    if (opens === 'start' || !('tokens' in opens)) return;
    opens.tokens.forEach((id, at) => {
      // A token that is not even listed is an unknown name already.
      if (!givers.has(id) && mission.tokens.some((token) => token.id === id))
        problems.push(problem('token-never-given', ['puzzles', index, 'opens', 'tokens', at], { id }));
    });
  });
  return problems;
}

function structure(mission: Mission): Problem[] {
  const metas = mission.puzzles.filter(({ role }) => role === 'meta').length;
  return [
    ...(metas === 1 ? [] : [problem('no-meta', ['puzzles'], { found: metas })]),
    ...LEVELS.flatMap((level) => {
      const puzzles = puzzlesAt(mission, level);
      const required = puzzles.filter(({ role }) => role !== 'bonus');
      return [
        ...(puzzles.some(({ opens }) => opens === 'start')
          ? []
          : [problem('level-without-puzzle', ['puzzles'], { level })]),
        ...mission.objectives.flatMap(({ id }, index) =>
          required.some(({ objectives }) => objectives.includes(id))
            ? []
            : [problem('objective-without-puzzle', ['objectives', index, 'id'], { id, level })],
        ),
      ];
    }),
  ];
}

function layouts(puzzle: Puzzle, path: Path): Problem[] {
  return (['2', '3', '4'] as const).flatMap((screens) => {
    const seats = puzzle.layouts[screens];
    const given = seats.flat();
    const fair =
      seats.length === Number(screens) &&
      given.length === LENSES.length &&
      LENSES.every((lens) => given.includes(lens)) &&
      seats.every((seat) => seat.length > 0);
    return fair ? [] : [problem('lens-layout', [...path, screens], { screens, found: JSON.stringify(seats) })];
  });
}

/** What each mechanic finds wrong with its own boards. */
function boards(mission: Mission): Problem[] {
  return mission.puzzles.flatMap((puzzle, index) =>
    LEVELS.flatMap((level) =>
      (variantOf(puzzle, level)?.steps ?? []).flatMap((step, at) =>
        rulesOf(step.mechanic)
          .faults(step.board)
          .map(({ path, message }) =>
            problem('board', ['puzzles', index, 'levels', String(level), 'steps', at, 'board', ...path], {
              detail: message,
            }),
          ),
      ),
    ),
  );
}
