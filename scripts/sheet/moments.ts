import { readFileSync } from 'node:fs';
import { type CompiledMission, compile, type Overlay } from '../../src/core/scenario/compile.ts';
import type { Level } from '../../src/core/scenario/mission.ts';
import { read } from '../../src/core/scenario/read.ts';
import type { Command } from '../../src/core/session/command.ts';
import type { Record } from '../../src/core/session/event.ts';
import { Room } from '../../src/core/session/room.ts';
import { puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { memoryStore } from '../../src/core/session/store.ts';

/** A game as a browser keeps it, at one moment of a whole mission. */
export interface Moment {
  readonly name: string;
  /** The mission's. */
  readonly id: string;
  readonly mission: CompiledMission;
  readonly records: readonly Record[];
}

/** Close to now: a game that looks months old would have met its breach. */
const START = Date.now() - 5 * 60_000;

/** Plays a mission from start to end with each step's own solution, and keeps the game at every screen on the way. */
export async function momentsOf(file: string, overlay: string, level: Level): Promise<Moment[]> {
  const { mission } = read(readFileSync(file, 'utf8'));
  if (mission === undefined) throw new Error(`${file} cannot be read: run the checker on it first.`);
  const compiled = compile(mission, [JSON.parse(readFileSync(overlay, 'utf8')) as Overlay]);
  const store = memoryStore();
  let now = START;
  const room = await Room.create(
    { session: 'sheet', mission: compiled, store, clock: () => now, told: () => {} },
    {
      seed: 7,
      settings: { level, limit: null, clockShown: true, hintAfter: 75_000, hintTries: 3, names: {}, hand: true },
      teams: [{ id: 'team', emblem: 'otter', seats: ['seat'] }],
    },
  );
  const moments: Moment[] = [];
  const keep = async (name: string) => {
    const kept = await store.read('sheet');
    moments.push({ name, id: mission.id, mission: compiled, records: [...(kept?.records ?? [])] });
  };
  let n = 0;
  const send = async (command: Command) => {
    n += 1;
    now += 4_000;
    await room.take('seat', { page: 'sheet', n, do: command });
  };
  const solve = async (id: string) => {
    const puzzle = puzzleOf(compiled.mission, id);
    if (puzzle === undefined) return;
    await send({ type: 'open', puzzle: id });
    for (let index = 0; ; index += 1) {
      const step = stepAt(puzzle, level, index);
      if (step === undefined) break;
      await keep(`${id} ${index + 1}`);
      const way = step.mechanic.solution(step.step.board);
      for (const [at, { move }] of way.entries()) {
        await send({ type: 'move', puzzle: id, step: index, move });
        if (at === Math.floor(way.length / 2) && way.length > 3) await keep(`${id} ${index + 1} half`);
      }
    }
    await keep(`${id} solved`);
    await send({ type: 'leave' });
  };
  await send({ type: 'start' });
  await keep('briefing');
  await send({ type: 'begin' });
  await keep('district');
  for (const { id } of compiled.mission.puzzles) {
    await solve(id);
    await keep(`district after ${id}`);
  }
  await send({ type: 'call', choice: 0 });
  await keep('ending');
  await send({ type: 'debrief' });
  await keep('debrief');
  return moments;
}
