import { evidence } from '../debrief/evidence.ts';
import type { CompiledMission } from '../scenario/compile.ts';
import { LEVELS } from '../scenario/consistent.ts';
import { type Level, puzzlesAt } from '../scenario/mission.ts';
import { type Problem, problem } from '../scenario/problem.ts';
import type { SessionState } from '../session/state.ts';
import { door, over } from '../session/steps.ts';
import { changeOfLevel, ofMaster, ofTeam } from './journey.ts';
import { teamIn } from './session.ts';
import { skeleton } from './skeleton.ts';
import { type Walk, walk, wayTo } from './walk.ts';
import { wayWords } from './way-words.ts';

/** The states of a whole game that are visited at most. */
const LIMIT = 20_000;

/** What opens what in a mission, with all that the game master can do, as the proof found it. */
export interface UnlocksProof {
  readonly states: number;
  /** False when the limit was hit first. */
  readonly whole: boolean;
}

/** Can the end be reached from wherever a team can be, and does no way of its own lead past an objective? */
export function proveUnlocks(
  compiled: CompiledMission,
  limit = LIMIT,
): UnlocksProof & { readonly problems: Problem[] } {
  const closed = LEVELS.flatMap((level) => neverOpens(compiled, level));
  // Whatever waits for a door that never opens would be told a second time.
  if (closed.length > 0) return { states: 0, whole: true, problems: closed };
  const bare = skeleton(compiled);
  const alone = (state: SessionState) => ofTeam(bare, state);
  const everything = walk(bare, {
    limit,
    levels: LEVELS,
    endings: false,
    actsIn: (state) => [...ofTeam(bare, state), ...ofMaster(bare, state)],
  });
  // A way that stays at its level is the plainer one to be told of.
  const own = [
    ...LEVELS.map((level) => walk(bare, { limit, levels: [level], endings: true, actsIn: alone })),
    walk(bare, {
      limit,
      levels: LEVELS,
      endings: true,
      actsIn: (state) => [...alone(state), changeOfLevel(state)],
    }),
  ];
  const problems = [...stranded(compiled, everything), ...avoided(compiled, own)];
  return { states: everything.nodes.length, whole: [everything, ...own].every(({ whole }) => whole), problems };
}

/** The nearest state from which a team cannot come to the ending by itself, one for each level. */
function stranded(compiled: CompiledMission, { nodes, whole }: Walk): Problem[] {
  if (!whole) return [];
  const backwards = nodes.map((): number[] => []);
  nodes.forEach(({ next }, at) => {
    for (const to of next) backwards[to]?.push(at);
  });
  const queue = nodes.flatMap(({ state }, at) => (over(teamIn(state)) ? [at] : []));
  const good = new Set(queue);
  while (queue.length > 0)
    for (const before of backwards[queue.pop() as number] as readonly number[])
      if (!good.has(before)) {
        good.add(before);
        queue.push(before);
      }
  return LEVELS.flatMap((level) => {
    const at = nodes.findIndex(({ state }, index) => !good.has(index) && teamIn(state).level === level);
    if (at === -1) return [];
    const meta = compiled.mission.puzzles.findIndex(({ role }) => role === 'meta');
    const way = wayTo(nodes, at);
    return [problem('end-out-of-reach', ['puzzles', meta], { level, moves: wayWords(compiled, way) }, way)];
  });
}

/** The shortest way of the team's own to an ending at which an objective was not met, for each objective and level. */
function avoided(compiled: CompiledMission, walks: readonly Walk[]): Problem[] {
  const endings = walks.flatMap(({ nodes }) =>
    nodes.flatMap(({ state }, at) => {
      const team = teamIn(state);
      if (team.stage !== 'ending') return [];
      const missed = evidence(compiled.mission, team, []).filter(({ reached }) => reached === 'not-reached');
      return [{ level: team.level, missed: new Set(missed.map(({ objective }) => objective)), nodes, at }];
    }),
  );
  return compiled.mission.objectives.flatMap(({ id }, index) =>
    LEVELS.flatMap((level) => {
      const found = endings.find((ending) => ending.level === level && ending.missed.has(id));
      if (found === undefined) return [];
      const way = wayTo(found.nodes, found.at);
      const values = { id, level, moves: wayWords(compiled, way) };
      return [problem('objective-avoided', ['objectives', index, 'id'], values, way)];
    }),
  );
}

/** Every puzzle of the level can be opened, in whatever order the others are solved. */
function neverOpens({ mission }: CompiledMission, level: Level): Problem[] {
  const puzzles = puzzlesAt(mission, level);
  const solved: string[] = [];
  const tokens: string[] = [];
  for (let grew = true; grew; ) {
    grew = false;
    for (const puzzle of puzzles) {
      if (solved.includes(puzzle.id)) continue;
      if (door(puzzle, { level, progress: { puzzles: {}, tokens, solved } }) !== 'open') continue;
      solved.push(puzzle.id);
      if (puzzle.gives !== undefined) tokens.push(puzzle.gives);
      grew = true;
    }
  }
  return puzzles.flatMap(({ id }) => {
    const path = ['puzzles', mission.puzzles.findIndex((puzzle) => puzzle.id === id), 'opens'];
    return solved.includes(id) ? [] : [problem('never-opens', path, { id, level })];
  });
}
