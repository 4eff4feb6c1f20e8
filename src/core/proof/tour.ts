import type { CompiledMission } from '../scenario/compile.ts';
import { LEVELS } from '../scenario/consistent.ts';
import { type Level, mission as missionSchema, puzzlesAt, variantOf } from '../scenario/mission.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import type { Text } from '../scenario/text.ts';
import { type Path, textsOf } from '../scenario/walk.ts';
import type { Command } from '../session/command.ts';
import { HINTS } from '../session/hint.ts';
import { seen } from '../session/seen.ts';
import { ONE_SCREEN } from '../session/share.ts';
import { solutionOf, stepAt } from '../session/steps.ts';
import { begun, gave } from './journey.ts';
import { type By, MORNING, TEAM, teamIn, unlocking } from './session.ts';
import { textIdsIn } from './texts.ts';

/** Texts around the boards that no screen is ever sent, in a tour through every puzzle, every hint and the whole end of both levels. */
export function proveTour(compiled: CompiledMission): Problem[] {
  const shown = new Set<Text>();
  for (const level of LEVELS) tour(compiled, level, shown);
  const { mission, catalogues } = compiled;
  return textsOf(missionSchema, mission).flatMap(({ path, text }) =>
    shown.has(text) || provedElsewhere(path)
      ? []
      : [problem('text-never-shown', path, { text: catalogues[mission.language]?.[text] ?? text })],
  );
}

/** Boards are explored state by state, a misconception is shown where a move reveals it, and the pitch is on the map of the Cité. */
const provedElsewhere = (path: Path): boolean =>
  path[0] === 'pitch' || path[0] === 'misconceptions' || path.includes('board');

function tour(compiled: CompiledMission, level: Level, shown: Set<Text>): void {
  const { mission } = compiled;
  const first = begun(compiled, level);
  let state = first;
  const look = (): void => textIdsIn(seen(mission, state, { team: TEAM, ...ONE_SCREEN }, MORNING, []), shown);
  const give = (by: By, command: Command): void => {
    state = gave(compiled, state, by, command) ?? state;
  };
  look();
  give('team', { type: 'begin' });
  look();
  for (const { id, ...puzzle } of puzzlesAt(mission, level)) {
    state = gave(compiled, first, 'team', { type: 'begin' }) ?? first;
    for (const command of unlocking(compiled, teamIn(state), id)) give('master', command);
    give('team', { type: 'open', puzzle: id });
    variantOf({ id, ...puzzle }, level)?.steps.forEach((_, step) => {
      for (let hint = 1; hint <= HINTS; hint += 1) give('team', { type: 'hint', puzzle: id });
      look();
      const here = stepAt({ id, ...puzzle }, level, step);
      for (const { move } of here === undefined ? [] : solutionOf(here))
        give('team', { type: 'move', puzzle: id, step, move });
    });
    look();
  }
  give('master', { type: 'end', team: TEAM });
  look();
  give('team', { type: 'debrief' });
  look();
}
