import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CompiledMission } from '../../src/core/scenario/compile.ts';
import type { Language } from '../../src/core/scenario/language.ts';
import { LENSES } from '../../src/core/scenario/lens.ts';
import type { Level, Puzzle } from '../../src/core/scenario/mission.ts';
import { puzzlesAt } from '../../src/core/scenario/mission.ts';
import type { AnyMove } from '../../src/mechanics/mechanic.ts';
import { Hand, type How } from './hands/hand.ts';
import { perform } from './hands/perform.ts';
import { Mirror } from './mirror.ts';
import { shipped } from './mission.ts';
import { starting, type Words, wordsIn } from './spoken-words.ts';

export interface TeamOptions {
  /** The mission that the page opens; the first one unless told. */
  readonly mission?: string;
  readonly level: Level;
  readonly language: Language;
  readonly how: How;
}

/** A team at one screen, from the first page to the end of its debrief. It plays by what it reads there. */
export class Team {
  readonly page: Page;
  readonly hand: Hand;
  readonly compiled: CompiledMission;
  level: Level;
  language: Language;
  /** What is done once a step has been heard to its end; the mirror is that of the open board. */
  settled: (mirror: Mirror | undefined) => Promise<void> = async () => {};
  /** What Archie said besides: a lens that he called, a kind word to a first wrong try. */
  readonly asides: string[] = [];
  readonly #mirrors = new Map<string, Mirror>();

  constructor(page: Page, { mission = 'cyberharassment', level, language, how }: TeamOptions) {
    this.page = page;
    this.compiled = shipped(mission);
    this.hand = new Hand(page, how);
    this.level = level;
    this.language = language;
  }

  get words(): Words {
    return wordsIn(this.language, this.compiled);
  }
  get mission() {
    return this.compiled.mission;
  }
  /** The puzzles of this level, the last one last. */
  get stations(): readonly Puzzle[] {
    return puzzlesAt(this.mission, this.level);
  }
  get main(): Locator {
    return this.page.getByRole('main');
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }
  get bubble(): Locator {
    return this.page.locator('.bubble[data-who]');
  }

  press(word: Parameters<Words['say']>[0], within: Page | Locator = this.page): Promise<void> {
    return this.hand.press(this.hand.button(this.words.say(word), within));
  }

  mirrorOf(id: string): Mirror {
    const found = this.stations.find((puzzle) => puzzle.id === id);
    if (found === undefined) throw new Error(`Level ${this.level} has no puzzle ${id}.`);
    const known = this.#mirrors.get(id);
    if (known?.level === this.level) return known;
    const mirror = new Mirror(found, this.level);
    this.#mirrors.set(id, mirror);
    return mirror;
  }

  /** On the first screen: this team's language and level. */
  async choose(): Promise<void> {
    const names = { fr: 'Français', en: 'English' };
    await this.hand.press(this.hand.button(names[this.language]));
    await this.hand.press(this.hand.button(starting(this.words.say(`level-${this.level}`))));
  }

  /** On the map of the Cité: the district of the mission. */
  async chooseMission(): Promise<void> {
    await this.hand.press(this.hand.button(starting(this.words.t(this.mission.district))));
  }

  /** The first screen, the district, then the team's emblem. */
  async start(): Promise<void> {
    await this.choose();
    await this.press('play');
    await this.chooseMission();
    await this.press('go');
  }

  /** From the first screen back to the game that this browser kept. */
  async resume(): Promise<void> {
    await this.hand.press(this.hand.button(starting(this.words.say('resume'))));
    await this.page
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: this.words.say('title') })
      .first()
      .waitFor();
  }

  /** Reads the briefing to its end, or skips it, then accepts the care card: a mission without a care text has it too. */
  async meet({ skip }: { readonly skip: boolean }): Promise<void> {
    const { say, t } = this.words;
    const { lines, care } = this.mission.briefing;
    if (skip) await this.press('skip-briefing');
    else await this.hear([say('first-meeting-1'), say('first-meeting-2'), ...lines.map((line) => t(line.say))]);
    await this.dialog.filter({ hasText: care === undefined ? '' : t(care) }).waitFor();
    await this.press('care-ok', this.dialog);
  }

  /** Hears these lines one after the other, and nothing else but Archie's asides. */
  async hear(lines: readonly string[]): Promise<void> {
    const { say } = this.words;
    const goOn = new RegExp(`^(${say('next')}|${say('close')})$`);
    for (const line of lines) {
      const bubble = this.bubble.filter({ hasText: line });
      await bubble.waitFor();
      await this.hand.press(this.hand.button(goOn, this.bubble));
      await bubble.waitFor({ state: 'detached' });
    }
    const asides = [say('wrong-try'), ...LENSES.map((lens) => say(`call-${lens}`))];
    while (lines.length > 0 && (await this.bubble.isVisible())) {
      const words = await this.bubble.textContent();
      const aside = asides.find((one) => words?.includes(one));
      if (aside === undefined) throw new Error(`Nobody should say: ${words}`);
      this.asides.push(aside);
      await this.hand.press(this.hand.button(goOn, this.bubble));
    }
  }

  /** Opens a station from the district and hears how it begins. */
  async open(id: string): Promise<Mirror> {
    const mirror = this.mirrorOf(id);
    await this.hand.press(this.hand.button(starting(this.words.t(mirror.puzzle.title))));
    await this.hear(mirror.opening(this.words));
    await this.settled(mirror);
    return mirror;
  }

  /** Opens each lens and reads all that stands on its sheet. */
  async readLenses(mirror: Mirror): Promise<void> {
    const { say, t } = this.words;
    for (const lens of LENSES) {
      await this.hand.press(this.hand.button(starting(say(`lens-${lens}`))));
      const sheet = this.page.getByRole('complementary', { name: say(`lens-${lens}`) });
      await sheet.waitFor();
      const words = plain(await sheet.textContent());
      expect(mirror.sheet(lens).filter((text) => !words.includes(plain(t(text))))).toEqual([]);
    }
  }

  /** Makes a move on the open board and hears what is said to it. */
  async move(mirror: Mirror, move: AnyMove): Promise<void> {
    const { step } = mirror.now;
    await perform(this.hand, step.mechanic, mirror.board, move, this.words);
    const told = mirror.play(move, this.words);
    await this.hear(told);
    await this.settled(mirror);
  }

  /** Asks Archie for an idea and hears it. `nth` counts from 1. */
  async ask(mirror: Mirror, nth: number): Promise<void> {
    const { say, t } = this.words;
    await this.press('ask-archie');
    await this.press(nth === 1 ? 'hint-first' : 'hint-more', this.dialog);
    await this.hear([t(mirror.now.step.hints[nth - 1] ?? '')]);
    await this.dialog.filter({ hasText: say('hints') }).waitFor({ state: 'detached' });
  }

  /** Plays the known way through the steps of an open station, then leaves it. */
  async solve(mirror: Mirror, before: (step: number) => Promise<void> = async () => {}): Promise<void> {
    while (!mirror.solved) {
      await before(mirror.step);
      for (const move of mirror.solution) await this.move(mirror, move);
    }
    await this.leaveSolved(mirror);
  }

  /** The card that says the station is lit, with its token. */
  async leaveSolved({ puzzle }: Mirror): Promise<void> {
    const { say, t } = this.words;
    const card = this.page.getByRole('dialog', { name: say('story-solved', { puzzle: t(puzzle.title) }), exact: true });
    await card.waitFor();
    const token = this.mission.tokens.find(({ id }) => id === puzzle.gives);
    if (token !== undefined) {
      expect(await card.textContent()).toContain(say('token-got', { token: t(token.name) }));
    }
    await this.press('continue', card);
    if (puzzle.role === 'meta') return;
    const meta = this.stations.find(({ role }) => role === 'meta');
    const last = meta === undefined ? '' : t(meta.title);
    await this.page
      .getByText(say('choose-station'))
      .or(this.page.getByText(say('one-more-meta', { puzzle: last })))
      .waitFor();
    await this.settled(undefined);
  }

  /** The ending: its lines, the last call where there is one, and on to the debrief. */
  async end(choice = 0, asked: () => Promise<void> = async () => {}): Promise<void> {
    const { t } = this.words;
    const { lines, call, close } = this.mission.ending;
    const told = (list: readonly { readonly say: string }[]) => list.map((line) => t(line.say));
    if (call === undefined) await this.hear(told([...lines, ...close]));
    else {
      await this.hear(told([...lines, ...call.lines]));
      await asked();
      await this.hand.press(this.hand.button(t(call.choices[choice] ?? '')));
      await this.hear(told([...call.after, ...close]));
    }
    await this.press('to-debrief');
    await this.page.getByRole('heading', { level: 1, name: this.words.say('debrief-title') }).waitFor();
  }
}

export const plain = (words: string | null): string => (words ?? '').replace(/\s+/gu, ' ');
