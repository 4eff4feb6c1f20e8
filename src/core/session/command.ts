import * as z from 'zod/mini';
import { lens } from '../scenario/lens.ts';
import { type MasterCommand, masterCommand, name, type SeatCommand, seatCommand } from './command-master.ts';

const move = z.looseObject({ type: z.string().check(z.maxLength(32)) });

/** What a team's screen can ask for. The puzzle's own moves are checked by its mechanic. */
const teamCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('open'), puzzle: name }),
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({ type: z.literal('move'), puzzle: name, step: z.int(), move }),
  z.strictObject({ type: z.literal('read'), puzzle: name, lens }),
  z.strictObject({ type: z.literal('hint'), puzzle: name }),
  z.strictObject({ type: z.literal('finish-for-us'), puzzle: name }),
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('redo') }),
  z.strictObject({ type: z.literal('level'), level: z.union([z.literal(1), z.literal(2)]) }),
  z.strictObject({ type: z.literal('star') }),
  z.strictObject({ type: z.literal('call'), choice: z.int() }),
  z.strictObject({ type: z.literal('debrief') }),
  z.strictObject({ type: z.literal('mood'), mood: name }),
  z.strictObject({ type: z.literal('transfer'), situation: name, choice: name }),
  z.strictObject({ type: z.literal('gesture'), gesture: name }),
  /** An answer to one of the short questions; the last one counts. */
  z.strictObject({
    type: z.literal('answer'),
    moment: z.enum(['before', 'after']),
    question: name,
    choice: name,
    sure: z.boolean(),
  }),
  /** A silent call for the game master, or its end. */
  z.strictObject({ type: z.literal('help'), on: z.boolean() }),
  z.strictObject({ type: z.literal('message-read'), id: z.int() }),
]);
export type TeamCommand = z.infer<typeof teamCommand>;

/** What belongs to the session as a whole. In one page the team's own screen gives these. */
const sessionCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('extend'), ms: z.int().check(z.gte(-3_600_000), z.lte(3_600_000)) }),
  z.strictObject({
    type: z.literal('clock'),
    limit: z.nullable(z.int().check(z.gte(0), z.lte(14_400_000))),
    shown: z.boolean(),
  }),
  /** Time with the tab closed, or an outage: it does not count against a team. */
  z.strictObject({ type: z.literal('away'), ms: z.int().check(z.gte(0)) }),
  /** Restarts what a newer version of the rules can no longer read; sent once when a kept session is opened. */
  z.strictObject({ type: z.literal('mend') }),
  /** Whatever happens by itself at this instant; idempotent. */
  z.strictObject({ type: z.literal('due') }),
]);
export type SessionCommand = z.infer<typeof sessionCommand>;

export const command = z.union([teamCommand, sessionCommand, masterCommand, seatCommand]);
export type Command = z.infer<typeof command>;

/** A command as it travels: numbered by the page that sends it, so that a resent one counts once. */
export const envelope = z.strictObject({
  page: z.string().check(z.minLength(4), z.maxLength(40)),
  n: z.int().check(z.gte(1)),
  do: command,
});
export type Envelope = z.infer<typeof envelope>;

const typesOf = (union: { readonly _zod: { readonly propValues: unknown } }): ReadonlySet<unknown> =>
  (union._zod.propValues as { readonly type: ReadonlySet<unknown> }).type;

const SESSION = typesOf(sessionCommand);
export const isSessionCommand = (what: Command): what is SessionCommand => SESSION.has(what.type);
const MASTER = typesOf(masterCommand);
export const isMasterCommand = (what: Command): what is MasterCommand => MASTER.has(what.type);
const SEAT = typesOf(seatCommand);
export const isSeatCommand = (what: Command): what is SeatCommand => SEAT.has(what.type);
