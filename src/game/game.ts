import type { Language } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import type { Happened } from '../core/session/happened.ts';
import { isRefusal, type RefusalCode } from '../core/session/refusal.ts';
import type { Seen } from '../core/session/seen.ts';
import type { Authority, Told } from './authority.ts';

/** A command sent and not yet answered. */
interface Pending {
  readonly id: number;
  readonly command: Command;
}

/** What the screens draw: what is, the moves under way, and what just happened (once). */
export interface GameView {
  readonly seen: Seen;
  readonly words: Told['words'];
  readonly pending: readonly Command[];
  readonly happened: Happened | undefined;
  readonly refused: { readonly code: RefusalCode; readonly id: number; readonly of: Command['type'] } | undefined;
}

/** The one road from a hand to the screen: `send` answers at once as pending; the authority's answer replaces it. */
export class Game {
  readonly #authority: Authority;
  #told: Told | undefined;
  #pending: readonly Pending[] = [];
  #happened: Happened | undefined;
  #refused: GameView['refused'];
  #listener: () => void = () => {};
  #id = 0;

  constructor(authority: Authority) {
    this.#authority = authority;
  }

  listen(listener: () => void): void {
    this.#listener = listener;
    this.#authority.listen((told) => {
      this.#told = told;
      if (told.happened !== undefined) this.#happened = told.happened;
      else if (told.fresh) this.#happened = undefined;
      this.#listener();
    });
  }

  get view(): GameView | undefined {
    if (this.#told === undefined) return undefined;
    const { seen, words } = this.#told;
    return {
      seen,
      words,
      pending: this.#pending.map(({ command }) => command),
      happened: this.#happened,
      refused: this.#refused,
    };
  }

  readonly send = (command: Command): void => {
    this.#id += 1;
    const id = this.#id;
    this.#pending = [...this.#pending, { id, command }];
    this.#listener();
    void this.#authority.send(command).then((answer) => {
      this.#pending = this.#pending.filter((pending) => pending.id !== id);
      this.#refused = isRefusal(answer) ? { code: answer.refused, id, of: command.type } : undefined;
      this.#listener();
    });
  };

  readonly look: Authority['look'] = (objective, language) => this.#authority.look(objective, language);

  speak(language: Language): void {
    this.#authority.speak(language);
  }

  close(): void {
    this.#authority.close();
    this.#listener = () => {};
  }
}
