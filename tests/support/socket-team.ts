import { expect } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import { puzzleOf, stepAt } from '../../src/core/session/steps.ts';
import { shipped } from './mission.ts';
import type { Screen } from './screen.ts';

const ORDER = ['snowball', 'vault', 'message', 'switchboard'] as const;

/** A team without a browser: it plays the known way, each move from the screen that has the hand. */
export class SocketTeam {
  readonly screens: readonly Screen<'seat'>[];
  readonly #mission = shipped('cyberharassment').mission;

  constructor(screens: readonly Screen<'seat'>[]) {
    this.screens = screens;
  }

  get first(): Screen<'seat'> {
    return this.screens[0] as Screen<'seat'>;
  }

  async begin(): Promise<void> {
    await this.first.until(({ clock }) => clock?.state === 'running', 'the clock runs');
    await this.first.ok({ type: 'begin' });
  }

  /** Every screen has heard of everything that was acknowledged. */
  async #together(seq: number): Promise<void> {
    for (const screen of this.screens)
      await expect.poll(() => screen.seq, { interval: 10 }).toBeGreaterThanOrEqual(seq);
  }

  get #hand(): Screen<'seat'> {
    return this.screens.find(({ parts }) => parts.puzzle?.acts === true) ?? this.first;
  }

  async solve(id: (typeof ORDER)[number]): Promise<void> {
    await this.#together(await this.first.ok({ type: 'open', puzzle: id }));
    const puzzle = puzzleOf(this.#mission, id);
    for (let done = false; !done; ) {
      const { step: index = 0 } = this.first.parts.puzzle ?? {};
      const step = puzzle === undefined ? undefined : stepAt(puzzle, this.first.parts.team?.level ?? 1, index);
      if (step === undefined) throw new Error(`${id} has no step ${index}.`);
      for (const { move } of step.mechanic.solution(step.step.board)) {
        const command = { type: 'move', puzzle: id, step: index, move } as Command;
        await this.#together(await this.#hand.ok(command));
      }
      done = this.first.parts.puzzle?.solved === true;
    }
    await this.#together(await this.first.ok({ type: 'leave' }));
  }

  /** From the briefing to the debrief. */
  async play(): Promise<void> {
    await this.begin();
    for (const id of ORDER) await this.solve(id);
    await this.first.ok({ type: 'call', choice: 0 });
    await this.#together(await this.first.ok({ type: 'debrief' }));
    for (const { parts } of this.screens) expect(parts.team?.stage).toBe('debrief');
  }
}
