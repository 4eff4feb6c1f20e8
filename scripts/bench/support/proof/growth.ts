import { explore } from '../../../../src/core/proof/explore.ts';
import { proveSeats } from '../../../../src/core/proof/seats.ts';
import { proveUnlocks } from '../../../../src/core/proof/unlocks.ts';
import { check } from '../../../../src/core/scenario/check.ts';
import { type CompiledMission, compile } from '../../../../src/core/scenario/compile.ts';
import type { Mission, Puzzle } from '../../../../src/core/scenario/mission.ts';
import { read } from '../../../../src/core/scenario/read.ts';
import type { Step } from '../../../../src/core/scenario/step.ts';
import { playable } from '../../../../src/core/session/steps.ts';
import { alike } from './alike.ts';

/** One size of something, and how long its proof takes. */
interface Size {
  readonly of: 'puzzles' | 'cards' | 'screens';
  readonly size: number;
  readonly milliseconds: number;
  /** States visited; true when that was all of them. */
  readonly states: number;
  readonly whole: boolean;
}

const TURNS = 5;

/** The proof at growing sizes, made of the boards and puzzles of a shipped mission. `source`: the text of its file. */
export function measureGrowth(source: string): Size[] {
  const mission = missionIn(source);
  const stations = [2, 3, 4, 5, 6].map((size): Size => {
    const compiled = withStations(mission, size);
    return timed('puzzles', size + 1, () => proveUnlocks(compiled));
  });
  const board = placeStep(mission);
  const cards = [3, 4, 5, 6].map((size): Size => {
    const cut = { ...board, board: { ...board.board, cards: board.board.cards.slice(0, size) } };
    return timed('cards', size, () => explore(playable({ ...cut })));
  });
  const [puzzle] = mission.puzzles;
  const screens = [2, 4, 6].map(
    (size): Size =>
      timed('screens', size, () => {
        const problems = Array.from({ length: 200 }, () => proveSeats(puzzle as Puzzle, 0, playable(board), [], size));
        return { states: problems.length, whole: true };
      }),
  );
  return [...stations, ...cards, ...screens];
}

/** The texts of missions of the same size, by file name; checked first, up to the proof. */
export function sixMissions(sources: readonly string[], pictures: readonly string[]): Record<string, string> {
  const missions = sources.flatMap((source) => [missionIn(source), alike(missionIn(source), 1)]);
  return Object.fromEntries(
    missions.map((mission) => {
      const text = JSON.stringify(mission, null, 2);
      const [problem] = check(text, [], pictures, 1_000).problems;
      if (problem !== undefined) throw new Error(`${mission.id} is not right: ${JSON.stringify(problem)}`);
      return [`${mission.id}.json`, text];
    }),
  );
}

function missionIn(source: string): Mission {
  const { mission } = read(source);
  if (mission === undefined) throw new Error('This is not the file of a mission.');
  return mission;
}

/** The middle one of several turns. */
function timed(of: Size['of'], size: number, work: () => Pick<Size, 'states' | 'whole'>): Size {
  const turns = Array.from({ length: TURNS }, () => {
    const before = performance.now();
    const { states, whole } = work();
    return { of, size, milliseconds: performance.now() - before, states, whole };
  }).sort((one, other) => one.milliseconds - other.milliseconds);
  return turns[Math.floor(TURNS / 2)] as Size;
}

/** Stations that are all open at the start, each with its token, and an end that needs them all. */
function withStations(mission: Mission, count: number): CompiledMission {
  const [first] = mission.puzzles;
  const meta = mission.puzzles.find(({ role }) => role === 'meta');
  const [token] = mission.tokens;
  if (first === undefined || meta === undefined || token === undefined) throw new Error('A mission has stations.');
  const ids = Array.from({ length: count }, (_, at) => `station-${at}`);
  const objectives = mission.objectives.map(({ id }) => id);
  const stations = ids.map((id): Puzzle => ({ ...first, id, objectives, role: 'station', opens: 'start', gives: id }));
  return compile({
    ...mission,
    tokens: ids.map((id) => ({ ...token, id })),
    puzzles: [...stations, { ...meta, opens: { tokens: ids } }],
  });
}

function placeStep(mission: Mission): Extract<Step, { mechanic: 'place' }> {
  const steps = mission.puzzles.flatMap(({ levels }) => levels['1']?.steps ?? []);
  const found = steps.find((step) => step.mechanic === 'place');
  if (found?.mechanic !== 'place') throw new Error('This mission has no board with places.');
  return found;
}
