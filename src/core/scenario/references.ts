import { find } from './find.ts';
import { type Mission, mission as missionSchema } from './mission.ts';
import { namesIn } from './names.ts';
import { nearTo, type Problem, problem } from './problem.ts';
import { SPEAKERS } from './reply.ts';
import { type Path, textsOf } from './walk.ts';

/** Does everything that is named exist? */
export function references(mission: Mission): Problem[] {
  const objectives = mission.objectives.map(({ id }) => id);
  const ideas = mission.misconceptions.map(({ id }) => id);
  const people = mission.people.map(({ id }) => id);
  return [
    ...mission.misconceptions.flatMap(({ objective }, index) =>
      known('objective', objective, objectives, ['misconceptions', index, 'objective']),
    ),
    ...(mission.questions ?? []).flatMap(({ objective }, index) =>
      known('objective', objective, objectives, ['questions', index, 'objective']),
    ),
    ...mission.puzzles.flatMap((puzzle, index) => puzzleReferences(mission, puzzle, ['puzzles', index])),
    ...find(mission.puzzles, ['misconception'], ['puzzles']).flatMap(({ id, path }) =>
      known('misconception', id, ideas, path),
    ),
    ...adultReferences(mission),
    ...find(mission, ['who']).flatMap(({ id, path }) => known('person', id, [...SPEAKERS, ...people], path)),
    ...textsOf(missionSchema, mission).flatMap(({ text, path }) =>
      namesIn(text).flatMap((id) => known('person', id, people, path)),
    ),
  ];
}

function puzzleReferences(mission: Mission, puzzle: Mission['puzzles'][number], path: Path): Problem[] {
  const objectives = mission.objectives.map(({ id }) => id);
  const tokens = mission.tokens.map(({ id }) => id);
  const puzzles = mission.puzzles.map(({ id }) => id);
  const { opens } = puzzle;
  const [what, key, needs, names] =
    opens !== 'start' && 'tokens' in opens
      ? (['token', 'tokens', opens.tokens, tokens] as const)
      : (['puzzle', 'solved', opens === 'start' ? [] : opens.solved, puzzles] as const);
  return [
    ...puzzle.objectives.flatMap((objective, at) =>
      known('objective', objective, objectives, [...path, 'objectives', at]),
    ),
    ...(puzzle.gives === undefined ? [] : known('token', puzzle.gives, tokens, [...path, 'gives'])),
    ...needs.flatMap((id, at) => known(what, id, names, [...path, 'opens', key, at])),
  ];
}

/** Notes for adults stand beside an objective, a wrong idea or a situation that there is. */
function adultReferences({ debrief, objectives, misconceptions }: Mission): Problem[] {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const at: Path = ['debrief', 'adult'];
  return [
    ...(debrief.adult?.ideas ?? []).flatMap(({ objective, misconception }, index) => [
      ...known('objective', objective, ids(objectives), [...at, 'ideas', index, 'objective']),
      ...(misconception === undefined
        ? []
        : known('misconception', misconception, ids(misconceptions), [...at, 'ideas', index, 'misconception'])),
    ]),
    ...(debrief.adult?.situations ?? []).flatMap(({ situation }, index) =>
      known('situation', situation, ids(debrief.transfer), [...at, 'situations', index, 'situation']),
    ),
  ];
}

/** A name that must be one of those known. */
function known(what: string, id: string, ids: readonly string[], path: Path): Problem[] {
  return ids.includes(id) ? [] : [problem('unknown-id', path, { what: { term: what }, id, ...nearTo(id, ids) })];
}
