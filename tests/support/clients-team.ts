import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import type { Command } from '../../src/core/session/command.ts';
import { isRefusal } from '../../src/core/session/refusal.ts';
import type { Seen, SeenPuzzle } from '../../src/core/session/seen.ts';
import { playable, puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import type { AnyMove } from '../../src/mechanics/mechanic.ts';
import type { Screen } from './screen.ts';

/** A server lets a page send 20 commands a second: children are slower, and so is this. */
const BETWEEN = 55;

/** A team at its screens. It knows the mission and plays the mechanics' own solutions; only the seat that holds the hand moves. */
export class ClientTeam {
  readonly screens: readonly Screen<'seat'>[];
  readonly #mission: CompiledMission;
  /** Pace in milliseconds between two commands of the team. */
  readonly #between: number;

  constructor(mission: CompiledMission, screens: readonly Screen<'seat'>[], between = BETWEEN) {
    this.#mission = mission;
    this.screens = screens;
    this.#between = between;
  }

  get first(): Screen<'seat'> {
    const [first] = this.screens;
    if (first === undefined) throw new Error('A team has at least one screen.');
    return first;
  }
  get seen(): Seen {
    return this.first.parts as Seen;
  }
  get id(): string {
    return this.seen.team.id;
  }

  /** Gives a command that must be taken; what came of it is seen by all screens when this resolves. */
  async give(screen: Screen<'seat'>, command: Command): Promise<void> {
    await pause(this.#between);
    let answer = await screen.do(command);
    while (isRefusal(answer) && answer.refused === 'too-fast') {
      await pause(10 * this.#between + 20);
      answer = await screen.do(command);
    }
    expect(answer, JSON.stringify(command)).toEqual({ seq: expect.any(Number) });
    const { seq } = answer as { seq: number };
    await Promise.all(this.screens.map((each) => each.reach(seq)));
  }

  /** The one screen whose hand commits moves now. */
  get hand(): Screen<'seat'> {
    const acting = this.screens.filter(({ parts }) => parts.puzzle?.acts);
    expect(acting, `one screen of ${this.id} holds the hand`).toHaveLength(1);
    return acting[0] as Screen<'seat'>;
  }

  get #puzzle(): SeenPuzzle {
    const { puzzle } = this.seen;
    if (puzzle === null) throw new Error(`${this.id} is at no puzzle.`);
    return puzzle;
  }

  /** The moves that solve the step in hand. */
  get solution(): readonly AnyMove[] {
    const { id, step } = this.#puzzle;
    const puzzle = puzzleOf(this.#mission.mission, id);
    const found = puzzle === undefined ? undefined : stepAt(puzzle, this.seen.team.level, step);
    if (found === undefined) throw new Error(`${id} has no step ${step}.`);
    return playable(found.step)
      .mechanic.solution(found.step.board)
      .map(({ move }) => move);
  }

  command(move: AnyMove): Command {
    const { id, step } = this.#puzzle;
    return { type: 'move', puzzle: id, step, move };
  }

  move(move: AnyMove): Promise<void> {
    return this.give(this.hand, this.command(move));
  }

  /** Opens a station and reads what each screen is given to read. */
  async open(puzzle: string, by: Screen<'seat'> = this.first): Promise<void> {
    await this.give(by, { type: 'open', puzzle });
    for (const screen of this.screens) {
      const [lens] = Object.keys(screen.parts.puzzle?.sheets ?? {});
      if (lens !== undefined) await this.give(screen, { type: 'read', puzzle, lens: lens as 'eye' });
    }
  }

  async solve(puzzle: string, by?: Screen<'seat'>): Promise<void> {
    await this.open(puzzle, by);
    while (!this.#puzzle.solved) for (const move of this.solution) await this.move(move);
    await this.give(this.first, { type: 'leave' });
  }

  /** From the briefing to the last question of the debrief. */
  async play(): Promise<void> {
    await this.give(this.first, { type: 'begin' });
    const all = puzzlesAt(this.#mission.mission, this.seen.team.level).filter(({ role }) => role !== 'bonus');
    for (const [index, { id }] of all.entries()) await this.solve(id, this.screens[index % this.screens.length]);
    await this.finish();
  }

  async finish(): Promise<void> {
    expect(this.seen.team.stage).toBe('ending');
    if (this.seen.ending?.call !== undefined) await this.give(this.first, { type: 'call', choice: 0 });
    await this.give(this.first, { type: 'debrief' });
    const { transfer, gestures } = this.seen.debrief ?? { transfer: [], gestures: [] };
    await this.give(this.first, { type: 'mood', mood: 'calm' });
    for (const { id, choices } of transfer) {
      const [choice] = choices;
      if (choice !== undefined) await this.give(this.first, { type: 'transfer', situation: id, choice: choice.id });
    }
    const [gesture] = gestures;
    if (gesture !== undefined) await this.give(this.first, { type: 'gesture', gesture: gesture.id });
    expect(this.seen.team.stage).toBe('debrief');
  }

  close(): void {
    for (const screen of this.screens) screen.close();
  }
}
