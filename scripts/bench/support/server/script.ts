import type { CompiledMission } from '../../../../src/core/scenario/compile.ts';
import { LENSES } from '../../../../src/core/scenario/lens.ts';
import { type Puzzle, variantOf } from '../../../../src/core/scenario/mission.ts';
import type { Command } from '../../../../src/core/session/command.ts';
import { share } from '../../../../src/core/session/share.ts';
import { type Playable, stepAt } from '../../../../src/core/session/steps.ts';
import { type AnyMove, play, start } from '../../../../src/mechanics/mechanic.ts';

/** A command and which of the team's screens gives it. */
export interface Act {
  readonly seat: string;
  readonly command: Command;
}

/**
 * What a team that has begun does, for ever: it goes round the places that are open from the start and plays each board nearly to its
 * end, with a mistake, steps back and forth, readings and a raised hand; then it clears the board. Nothing is ever solved, so no round
 * is the last. Every act is taken and leaves a record.
 */
export function* script(compiled: CompiledMission, seats: readonly string[], first: number): Generator<Act, never> {
  const { mission } = compiled;
  const stations = mission.puzzles.filter(({ opens }) => opens === 'start');
  const read = new Set<string>();
  for (let turn = first; ; turn += 1) {
    const puzzle = stations[turn % stations.length] as Puzzle;
    const lenses = share(puzzle, mission.puzzles.indexOf(puzzle), seats);
    const holder = (lens: string) => seats.find((seat) => lenses[seat]?.some((held) => held === lens)) ?? '';
    const any = seats[turn % seats.length] ?? '';
    yield { seat: any, command: { type: 'open', puzzle: puzzle.id } };
    if (!read.has(puzzle.id))
      for (const lens of LENSES) yield { seat: holder(lens), command: { type: 'read', puzzle: puzzle.id, lens } };
    read.add(puzzle.id);
    const hand = puzzle.acts === undefined ? any : holder(puzzle.acts);
    for (const command of handled(puzzle)) yield { seat: hand, command };
    for (const on of [true, false]) yield { seat: any, command: { type: 'help', on } };
    yield { seat: any, command: { type: 'leave' } };
  }
}

const known = new WeakMap<Puzzle, readonly Command[]>();

/** What the hand does on one board. */
function handled(puzzle: Puzzle): readonly Command[] {
  const commands = known.get(puzzle) ?? movesOn(puzzle);
  known.set(puzzle, commands);
  return commands;
}

function movesOn(puzzle: Puzzle): Command[] {
  const step = variantOf(puzzle, 1) === undefined ? undefined : stepAt(puzzle, 1, 0);
  if (step === undefined) return [];
  const move = (made: AnyMove): Command => ({ type: 'move', puzzle: puzzle.id, step: 0, move: made });
  const right = step.mechanic.solution(step.step.board).slice(0, -1);
  const wrong = mistake(step);
  return [
    ...(wrong === undefined ? [] : [move(wrong), { type: 'undo' } as const]),
    ...right.map(({ move: made }) => move(made)),
    ...(right.length === 0 ? [] : (['undo', 'redo', 'undo'] as const).map((type) => ({ type }))),
    move({ type: 'clear' }),
  ];
}

/** The first move from the start that the board calls wrong. */
function mistake({ mechanic, machine, step }: Playable): AnyMove | undefined {
  const fresh = start<unknown>(machine);
  return mechanic.moves(step.board).find((move) => play(machine, fresh, move)?.reply.verdict === 'wrong');
}
