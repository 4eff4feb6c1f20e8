import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileChecked } from '../../../../src/core/scenario/check.ts';
import type { CompiledMission } from '../../../../src/core/scenario/compile.ts';
import { LENSES } from '../../../../src/core/scenario/lens.ts';
import type { Level, Puzzle } from '../../../../src/core/scenario/mission.ts';
import type { Command } from '../../../../src/core/session/command.ts';
import type { Record } from '../../../../src/core/session/event.ts';
import { isRefusal } from '../../../../src/core/session/refusal.ts';
import { type Creation, Room } from '../../../../src/core/session/room.ts';
import type { Settings, TeamState } from '../../../../src/core/session/state.ts';
import { door, stepAt } from '../../../../src/core/session/steps.ts';
import { memoryStore } from '../../../../src/core/session/store.ts';
import { overlaysOf } from '../../../missions-plugin.ts';

export const TEAM = 'team';
const SEAT = 'seat';
const MINUTE = 60_000;
/** A team does something every so often (ms). */
const PACE = 5_000;

/** A mission that one team played to the end of its debrief without a mistake. */
export interface Recorded {
  readonly mission: CompiledMission;
  readonly creation: Creation;
  /** In order, the one that creates the session first. */
  readonly records: readonly Record[];
}

/** The missions of a folder, checked and ready to be played. `pictures`: the ids of the built-in pictures. */
export function missionsIn(folder: string, pictures: readonly string[]): CompiledMission[] {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.json$/.test(file));
  return files.map((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const { compiled, problems } = compileChecked(source, overlaysOf(folder, file), pictures);
    if (compiled === undefined) throw new Error(`${file} cannot be played: ${problems[0]?.code}`);
    return compiled;
  });
}

const settings = (level: Level): Partial<Settings> => ({
  level,
  limit: 15 * MINUTE,
  clockShown: true,
  hintAfter: 75_000,
  hintTries: 3,
  names: {},
  hand: true,
});

/** Plays a mission by the known way through each of its steps, reading every lens. */
export async function record(mission: CompiledMission, level: Level): Promise<Recorded> {
  const creation: Creation = {
    seed: 7,
    settings: settings(level),
    teams: [{ id: TEAM, emblem: 'fox', seats: [SEAT] }],
  };
  const store = memoryStore();
  let time = 0;
  let n = 0;
  const clock = () => time;
  const room = await Room.create({ session: 'record', mission, store, clock, told: () => {} }, creation);
  const team = () => room.state.teams[TEAM] as TeamState;
  const give = async (command: Command) => {
    time += PACE;
    n += 1;
    const answer = await room.take(SEAT, { page: 'page', n, do: command });
    if (isRefusal(answer)) throw new Error(`${JSON.stringify(command)} is refused: ${answer.refused}`);
  };
  const solve = async (puzzle: Puzzle) => {
    await give({ type: 'open', puzzle: puzzle.id });
    for (let at = 0, step = stepAt(puzzle, level, at); step; at += 1, step = stepAt(puzzle, level, at)) {
      for (const lens of LENSES) await give({ type: 'read', puzzle: puzzle.id, lens });
      for (const { move } of step.mechanic.solution(step.step.board))
        await give({ type: 'move', puzzle: puzzle.id, step: at, move });
    }
    await give({ type: 'leave' });
  };
  const { puzzles, ending, debrief } = mission.mission;
  const next = () => puzzles.find((puzzle) => team().stage === 'district' && door(puzzle, team()) === 'open');

  await give({ type: 'start' });
  await give({ type: 'begin' });
  for (let puzzle = next(); puzzle !== undefined; puzzle = next()) await solve(puzzle);
  if (ending.call !== undefined) await give({ type: 'call', choice: 0 });
  await give({ type: 'debrief' });
  for (const { id, choices } of debrief.transfer)
    await give({ type: 'transfer', situation: id, choice: choices[0]?.id ?? '' });
  await give({ type: 'gesture', gesture: debrief.gestures[0]?.id ?? '' });
  const kept = await store.read('record');
  return { mission, creation, records: kept?.records ?? [] };
}
