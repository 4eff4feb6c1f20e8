import type { Page } from 'playwright-core';
import type { Mirror } from './mirror.ts';
import { Team, type TeamOptions } from './team.ts';

/** Opens the door of a session on a player's page by its code. */
export async function enterCode(page: Page, team: Team, code: string): Promise<void> {
  await page.getByLabel(team.words.say('join-title')).fill(code.toLowerCase());
  await team.press('join-go');
  await page.getByText(team.words.say('soon')).waitFor();
}

/** One team at two screens or more: whoever has the hand moves, the others look on. */
export class Pair {
  readonly screens: readonly Team[];

  constructor(pages: readonly Page[], options: TeamOptions) {
    this.screens = pages.map((page) => new Team(page, options));
  }

  get first(): Team {
    return this.screens[0] as Team;
  }

  /** Reads every bubble of a screen away. */
  async hush(team: Team): Promise<void> {
    const goOn = new RegExp(`^(${team.words.say('next')}|${team.words.say('close')})$`);
    while (await team.bubble.isVisible()) await team.hand.button(goOn, team.bubble).click();
  }

  /** The screen that says that it has the hand; the first where every screen has it. */
  async withHand(): Promise<Team> {
    const mine = await Promise.all(
      this.screens.map((team) => team.page.getByText(team.words.say('hand-mine'), { exact: true }).isVisible()),
    );
    return this.screens[mine.indexOf(true)] ?? this.first;
  }

  /** Opens a station from the first screen: the others are brought there. */
  async open(id: string): Promise<void> {
    await this.first.open(id);
    for (const team of this.screens.slice(1)) {
      const title = team.words.t(team.mirrorOf(id).puzzle.title);
      await team.page.getByRole('main', { name: title }).waitFor();
      await this.hush(team);
    }
  }

  /** Plays a station to its end with the screen that has the hand; `shared` runs once, when the first move is made. */
  async solve(id: string, shared: (hand: Team, mirror: Mirror) => Promise<void> = async () => {}): Promise<void> {
    await this.open(id);
    const hand = await this.withHand();
    const mirror = hand.mirrorOf(id);
    let first = true;
    while (!mirror.solved) {
      for (const move of mirror.solution) {
        await hand.move(mirror, move);
        if (first) await shared(hand, mirror);
        first = false;
      }
    }
    await hand.leaveSolved(mirror);
    // Behind the last puzzle comes the ending, which is heard to its end.
    if (mirror.puzzle.role === 'meta') return;
    for (const team of this.screens) await this.hush(team);
  }
}
