import type { Language } from '../../core/scenario/language.ts';
import type { Command } from '../../core/session/command.ts';
import type { Answer } from '../../core/session/room.ts';
import type { MasterTold, Mirror } from '../../core/wire/message.ts';
import { Line } from '../../wire/line.ts';
import { type ConsoleState, NOTHING_YET, withTold } from './console-state.ts';

/** One console's line to its session, and what it has brought so far. */
export class ConsoleLine {
  readonly #line: Line<MasterTold>;
  readonly #changed: (state: ConsoleState) => void;
  #state = NOTHING_YET;
  #watched: string | null = null;

  constructor(token: string, language: Language, changed: (state: ConsoleState) => void) {
    this.#changed = changed;
    this.#line = new Line<MasterTold>({
      role: 'master',
      token,
      language,
      told: (picture, message) => {
        this.#set(withTold(this.#state, picture, message));
        // The server forgets with the line which team was looked at.
        if (message.fresh && this.#watched !== null) this.#line.say('watch', this.#watched);
      },
      state: (line) => this.#set({ ...this.#state, line }),
      closed: (closed) => this.#set({ ...this.#state, closed }),
      others: {
        mirror: (mirror: Mirror) => {
          if (mirror.team === this.#watched) this.#set({ ...this.#state, mirror });
        },
      },
    });
  }

  #set(state: ConsoleState): void {
    this.#state = state;
    this.#changed(state);
  }

  /** Looks at a team's screen; null: at none any more. */
  watch(team: string | null): void {
    if (team === this.#watched) return;
    this.#watched = team;
    this.#set({ ...this.#state, mirror: undefined });
    this.#line.say('watch', team);
  }

  send = (command: Command): Promise<Answer> => this.#line.send(command);
  speak = (language: Language): void => this.#line.speak(language);
  close = (): void => this.#line.close();
}
