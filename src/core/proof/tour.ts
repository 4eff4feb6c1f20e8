import type { CompiledMission } from '../scenario/compile.ts';
import { LEVELS } from '../scenario/consistent.ts';
import { isForAdults } from '../scenario/for-adults.ts';
import { type Level, mission as missionSchema, puzzlesAt, variantOf } from '../scenario/mission.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import type { Text } from '../scenario/text.ts';
import { type Path, textsOf } from '../scenario/walk.ts';
import type { Command } from '../session/command.ts';
import { HINTS } from '../session/hint.ts';
import { seen } from '../session/seen.ts';
import { ONE_SCREEN } from '../session/share.ts';
import { solutionOf, stepAt } from '../session/steps.ts';
import { gave } from './journey.ts';
import { atFirst, type By, MORNING, TEAM, teamIn, unlocking } from './session.ts';
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

/**
 * Boards are explored state by state, and a misconception is shown where a move reveals it. The map of the Cité holds the pitch; what is
 * for adults is on the console and on paper, all of it.
 */
const provedElsewhere = (path: Path): boolean =>
  ['pitch', 'misconceptions'].includes(String(path[0])) || isForAdults(path) || path.includes('board');

function tour(compiled: CompiledMission, level: Level, shown: Set<Text>): void {
  const { mission } = compiled;
  let state = atFirst(compiled, level);
  const look = (): void => textIdsIn(seen(mission, state, { team: TEAM, ...ONE_SCREEN }, MORNING, []), shown);
  const give = (by: By, command: Command): void => {
    state = gave(compiled, state, by, command) ?? state;
  };
  // The short questions are asked before the start and once more in the debrief, where the adult wants them.
  give('master', { type: 'policy', questions: 'team' });
  look();
  give('master', { type: 'start' });
  look();
  give('team', { type: 'begin' });
  look();
  const district = state;
  for (const { id, ...puzzle } of puzzlesAt(mission, level)) {
    state = district;
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
  give('master', { type: 'ask-after', on: true });
  look();
}
