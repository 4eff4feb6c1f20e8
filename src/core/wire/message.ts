import * as z from 'zod/mini';
import { LANGUAGES } from '../scenario/language.ts';
import type { Happened } from '../session/happened.ts';
import type { LogLine } from '../session/log.ts';
import type { Seen } from '../session/seen.ts';
import type { MasterParts } from '../session/seen-master.ts';
import type { WallParts } from '../session/seen-wall.ts';
import type { Undoable } from '../session/undo.ts';

/** Raised when a page of the version before could no longer be understood: it is told to reload. */
export const WIRE_VERSION = 1;

/** What a page says when it connects, in Socket.IO's `auth`. */
export const hello = z.strictObject({
  version: z.int(),
  role: z.enum(['seat', 'master', 'wall']),
  /** A seat's or a game master's bearer token; the wall shows what everybody in the room may read, so the join code is enough. */
  token: z.string().check(z.minLength(4), z.maxLength(80)),
  language: z.enum(LANGUAGES),
  /** The page's own nonce, drawn at each load: its commands are numbered within it. */
  page: z.string().check(z.regex(/^[a-z0-9]{8,28}$/)),
});
export type Hello = z.infer<typeof hello>;

/** Why a page is not let in, or is shown out. Closed: every page has a sentence for each. */
export const CLOSINGS = [
  'too-old',
  'bad-hello',
  'unknown-token',
  'session-gone',
  'replaced',
  'full',
  'too-many',
  'stopping',
] as const;
export type Closing = (typeof CLOSINGS)[number];

/** Where a seat's page stands when it has no team: it waits for one, or it was removed. */
export type Waiting = 'waiting' | 'removed';

/** Sentences by text id: those that this page has not been sent yet, in its language. */
export type Words = Readonly<{ [text: string]: string }>;

/**
 * What is, for one page. Not `fresh`: only the parts that changed, to lay over those it holds. `now` is the authority's time. `happened`
 * is what just happened, once; a fresh picture brings none, so nothing is played again after a reconnection.
 */
export interface Told<Parts> {
  readonly seq: number;
  readonly now: number;
  readonly fresh: boolean;
  readonly parts: Partial<Parts>;
  readonly words: Words;
}

export type SeatTold = Told<Seen> & {
  readonly seat: string;
  /** Set when the page has no team; `parts` is empty then. */
  readonly waiting: Waiting | null;
  readonly happened?: Happened;
};

export type MasterTold = Told<MasterParts> & {
  /** New lines of the log; all that is kept, when fresh. */
  readonly lines: readonly LogLine[];
  /** Acts that can be taken back now, newest first. */
  readonly undo: readonly Undoable[];
};

export type WallTold = Told<WallParts>;

/** A read-only picture of one team's screen, for the console that asked for it; null: the team is gone. */
export interface Mirror {
  readonly team: string;
  readonly seen: Seen | null;
  readonly words: Words;
}
