import type { Language } from '../core/scenario/language.ts';
import type { Command } from '../core/session/command.ts';
import type { Happened } from '../core/session/happened.ts';
import type { Answer } from '../core/session/room.ts';
import type { Seen } from '../core/session/seen.ts';
import type { MomentTold } from '../core/wire/api.ts';
import type { Words } from '../core/wire/message.ts';

/** What the page is told: what is, the sentences for it, and what just happened. */
export interface Told {
  readonly seen: Seen;
  readonly words: Words;
  readonly happened?: Happened;
  /** A whole picture after a gap: whatever happened before it is old. */
  readonly fresh?: true;
}

/** Whoever decides for a game: the room in this page, or the one behind a wire. */
export interface Authority {
  listen(listener: (told: Told) => void): void;
  send(command: Command): Promise<Answer>;
  speak(language: Language): void;
  /** The moment at which the team came to an objective. Rejects with `code: 'not-found'` when there is none. */
  look(objective: string, language: Language): Promise<MomentTold>;
  close(): void;
}
