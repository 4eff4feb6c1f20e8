import * as z from 'zod/mini';
import type { ClassView } from '../debrief/class-view.ts';
import type { Moment } from '../debrief/moment.ts';
import { type InEachLanguage, LANGUAGES } from '../scenario/language.ts';
import type { Words } from './message.ts';

/** The small JSON API beside the socket. Bodies are checked by these schemas; answers are these types, or `{ error }`. */
const code = z.string().check(z.trim(), z.toUpperCase(), z.minLength(1), z.maxLength(16));
const id = z.string().check(z.minLength(1), z.maxLength(64));

/** `POST /api/sessions`: what a game master chooses. Nothing about anybody. */
export const newSession = z.strictObject({
  mission: id,
  level: z.union([z.literal(1), z.literal(2)]),
  teams: z.int().check(z.gte(1), z.lte(8)),
  /** Screens that each team is meant to have. */
  screens: z.int().check(z.gte(1), z.lte(4)),
  /** Milliseconds; null: no clock. */
  limit: z.nullable(z.int().check(z.gte(60_000), z.lte(14_400_000))),
  clockShown: z.boolean(),
  offers: z.boolean(),
  hintAfter: z.int().check(z.gte(15_000), z.lte(3_600_000)),
  hintTries: z.int().check(z.gte(1), z.lte(20)),
  hand: z.boolean(),
  placing: z.enum(['drawn', 'master']),
  /** First names to swap: person id → one of its alternates. */
  names: z.record(id, id),
  /** Short questions before and after; none unless asked for. */
  questions: z.optional(z.enum(['off', 'team', 'screen'])),
});
export type NewSession = z.infer<typeof newSession>;

/** What the creation answers. The PIN is told this once; only its hash is kept. */
export interface Created {
  readonly code: string;
  readonly pin: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** `POST /api/join`: a join code, or the single-use code of a seat that another device takes over. `team`: from a team's own card. */
export const join = z.strictObject({ code, team: z.optional(id) });
export interface Joined {
  readonly seat: string;
  readonly token: string;
  readonly code: string;
}

/** `POST /api/master`: a further console, by PIN or by a single-use link. */
export const enter = z.union([
  z.strictObject({ code, pin: z.string().check(z.maxLength(12)) }),
  z.strictObject({ link: z.string().check(z.maxLength(80)) }),
]);
export interface Entered {
  readonly token: string;
  readonly code: string;
}

/** `POST /api/handover` (master): a code with which another device takes this seat. */
export const handover = z.strictObject({ seat: id });
export interface Handover {
  readonly code: string;
  readonly expiresAt: number;
}

/** `POST /api/link` (master): the secret of a single-use link `/mj#<link>` for another console. */
export interface ConsoleLink {
  readonly link: string;
  readonly expiresAt: number;
}

/** `POST /api/pin` (master): a new PIN; the one before no longer opens. */
export interface NewPin {
  readonly pin: string;
}

/** `GET /api/door` (master) and `GET /api/wall/:code`: how screens find this session. */
export interface Door {
  readonly code: string;
  /** Addresses at which a device of the same network finds this server, likeliest first, without a slash at the end. */
  readonly addresses: readonly string[];
  readonly expiresAt: number;
}

/** `GET /api/class?language=` (master): what every team came to. Made on the spot, kept nowhere. */
export const classAsked = z.strictObject({ language: z.enum(LANGUAGES) });
export interface ClassTold {
  readonly view: ClassView;
  readonly words: Words;
}

/**
 * `GET /api/moment?language=&objective=` (a seat: its own team's; master: `team=`), and `GET /api/wall/:code/moment?language=` for the one
 * that a game master shows there: the moment that proves an objective, as a short replay.
 */
export const momentAsked = z.strictObject({ language: z.enum(LANGUAGES), objective: id, team: z.optional(id) });
export interface MomentTold {
  readonly moment: Moment;
  readonly words: Words;
}

/** `POST /api/reach` (master), then `GET /api/reach/:nonce`: has a second device opened `<address>/t/<nonce>`? */
export interface Reach {
  readonly nonce: string;
  /** The address that the other device used; null while none has come. */
  readonly reachedAt: string | null;
}

/** `GET /api/house`: what the host of a server says of itself. */
export interface House {
  /** Whom to write to when something cannot be used; null when no setting says. */
  readonly contact: string | null;
}

/** `GET /api/missions`: what this server offers. */
export interface OfferedMission {
  readonly id: string;
  readonly minutes: number;
  readonly title: InEachLanguage;
  readonly district: InEachLanguage;
  readonly pitch: InEachLanguage;
  readonly accent: string;
  /** First names of the story with what each may be swapped for. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly alternates: readonly string[] }[];
  /** Something must be confirmed by an adult before it begins; there are short questions. */
  readonly hasGate: boolean;
  readonly hasQuestions: boolean;
}

/** A mission file of the operator's own folder that cannot be played, and why. */
export interface FaultyMission {
  readonly file: string;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly sentence: InEachLanguage;
  }[];
}

/** What a session can be made of. */
export interface MissionOffer {
  readonly missions: readonly OfferedMission[];
  readonly faulty: readonly FaultyMission[];
}

/** Why the API says no. Closed: every page has a sentence for each (`api-<code>`). */
export const API_ERRORS = [
  'bad-request',
  'unknown-code',
  'wrong-pin',
  'used-link',
  'too-many-tries',
  'not-allowed',
  'session-gone',
  'session-full',
  'unknown-mission',
  'unknown-team',
  'too-many-sessions',
  'not-found',
  'internal',
] as const;
export type ApiErrorCode = (typeof API_ERRORS)[number];
/** `waitSeconds`: after too many tries, when to try again. */
export interface ApiError {
  readonly error: ApiErrorCode;
  readonly waitSeconds?: number;
}
