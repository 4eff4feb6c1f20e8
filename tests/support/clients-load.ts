import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Command } from '../../src/core/session/command.ts';
import type { Record } from '../../src/core/session/event.ts';
import { isRefusal } from '../../src/core/session/refusal.ts';
import type { ClientClass } from './clients-class.ts';
import type { Screen } from './screen.ts';

type Page = Screen<'seat'> | Screen<'master'>;

const BETWEEN = 60;

/** Pages that give commands without end, each of which makes a record, until they are told to stop. */
export class Load {
  readonly #work: readonly Promise<void>[];
  #over = false;

  /** Each team's last screen raises and lowers its hand; the console takes notes. */
  constructor({ console, teams }: ClientClass) {
    const hands = teams.flatMap(({ screens }) => screens.slice(-1));
    this.#work = [
      this.#send(console, (n) => ({ type: 'note', team: null, words: `note ${n}` })),
      ...hands.map((seat) => this.#send(seat, (n) => ({ type: 'help', on: n % 2 === 0 }))),
    ];
  }

  async #send(page: Page, command: (taken: number) => Command): Promise<void> {
    for (let taken = 0; !this.#over; ) {
      await pause(BETWEEN);
      if (!isRefusal(await page.do(command(taken)))) taken += 1;
    }
  }

  async stop(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#work);
  }
}

/** How many commands of these pages were acknowledged. */
export const acknowledged = (pages: readonly Page[]): number =>
  pages.reduce((sum, page) => sum + page.acknowledged.size, 0);

/** Everything that was acknowledged to these pages is in the log, which has neither a gap nor anything twice. */
export function expectKept(records: readonly Record[], pages: readonly Page[]): void {
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
  const kept = records.map(({ page, n }) => `${page.split('.').at(-1)} ${n}`);
  expect(new Set(kept).size).toBe(kept.length);
  const all = new Set(kept);
  const lost = pages.flatMap(({ page, acknowledged }) =>
    [...acknowledged].map((n) => `${page} ${n}`).filter((command) => !all.has(command)),
  );
  expect(lost).toEqual([]);
}
