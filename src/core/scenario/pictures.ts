import { find } from './find.ts';
import type { Mission } from './mission.ts';
import { nearTo, type Problem, problem } from './problem.ts';
import type { Path } from './walk.ts';

/** Keys of boards whose value is the name of a built-in picture. */
const BOARD_KEYS = ['picture', 'portrait', 'emblem'];

/** Every picture that a mission names must be one of those built in. */
export function picturesKnown(mission: Mission, pictures: readonly string[]): Problem[] {
  return used(mission).flatMap(([id, path]) =>
    pictures.includes(id) ? [] : [problem('unknown-picture', path, { id, ...nearTo(id, pictures) })],
  );
}

function used(mission: Mission): [string, Path][] {
  const { layers, finale, disguise } = mission.scene;
  const each = (ids: readonly string[], path: Path) => ids.map((id, at): [string, Path] => [id, [...path, at]]);
  return [
    ...layers.flatMap(({ picture, lights }, at): [string, Path][] => [
      [picture, ['scene', 'layers', at, 'picture']],
      ...each(lights ?? [], ['scene', 'layers', at, 'lights']),
    ]),
    [finale.room, ['scene', 'finale', 'room']],
    ...each(finale.lights, ['scene', 'finale', 'lights']),
    ...(disguise === undefined
      ? []
      : (['picture', 'reveal'] as const).map((key): [string, Path] => [disguise[key], ['scene', 'disguise', key]])),
    ...mission.puzzles.flatMap(({ scene }, index): [string, Path][] => {
      const path = ['puzzles', index, 'scene'] as const;
      return [
        [scene.object, [...path, 'object']],
        [scene.room, [...path, 'room']],
        ...each(scene.lit, [...path, 'lit']),
        ...each(scene.lights, [...path, 'lights']),
      ];
    }),
    ...find(mission.puzzles, BOARD_KEYS, ['puzzles']).map(({ id, path }): [string, Path] => [id, path]),
    ...find(mission, ['prop']).map(({ id, path }): [string, Path] => [`archie-${id}`, path]),
  ];
}
