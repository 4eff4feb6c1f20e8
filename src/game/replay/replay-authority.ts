import type { Language } from '../../core/scenario/language.ts';
import { LENSES } from '../../core/scenario/lens.ts';
import { replay } from '../../core/session/apply.ts';
import { happenedFor } from '../../core/session/happened.ts';
import { refuse } from '../../core/session/refusal.ts';
import type { Replay } from '../../core/session/replay-file.ts';
import type { Answer } from '../../core/session/room.ts';
import type { Authority, Told } from '../authority.ts';
import { lookBack, tell } from '../tell.ts';

/** Shows what one team saw after any record of a log. Nothing can be done in it. */
export class ReplayAuthority implements Authority {
  readonly #replay: Replay;
  readonly #team: string;
  #at: number;
  #language: Language;
  #listener: (told: Told) => void = () => {};

  constructor(recorded: Replay, team: string, at: number, language: Language) {
    this.#replay = recorded;
    this.#team = team;
    this.#at = at;
    this.#language = language;
  }

  listen(listener: (told: Told) => void): void {
    this.#listener = listener;
    listener(this.#now(false));
  }

  speak(language: Language): void {
    this.#language = language;
    this.#listener(this.#now(false));
  }

  /** Shows what was after record `at` (1 …). One step forward also plays what happened. */
  go(at: number): void {
    const next = at === this.#at + 1;
    this.#at = at;
    this.#listener(this.#now(next));
  }

  async send(): Promise<Answer> {
    return refuse('not-allowed');
  }

  look: Authority['look'] = (objective, language) => {
    const { mission, records } = this.#replay;
    const known = records.slice(0, this.#at);
    return lookBack({ mission, state: replay(known), records: known }, this.#team, objective, language);
  };

  close(): void {
    this.#listener = () => {};
  }

  #now(next: boolean): Told {
    const { mission } = this.#replay;
    const records = this.#replay.records.slice(0, this.#at);
    const last = records.at(-1);
    const held = { mission, records, state: replay(records), now: last?.at ?? 0 };
    const happened = next && last !== undefined ? happenedFor(this.#team, last) : undefined;
    const told = tell(held, { team: this.#team, lenses: LENSES, acts: false }, this.#language, happened);
    return happened === undefined ? { ...told, fresh: true } : told;
  }
}
