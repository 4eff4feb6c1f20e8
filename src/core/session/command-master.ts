import * as z from 'zod/mini';

export const name = z.string().check(z.minLength(1), z.maxLength(64));
/** One team, or every team. */
const whom = z.nullable(name);
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(280));
const level = z.union([z.literal(1), z.literal(2)]);
const minutes = (least: number, most: number) => z.int().check(z.gte(least * 60_000), z.lte(most * 60_000));

/** What a game master can do beyond the clock of the session. Nothing here asks "are you sure": each act can be taken back. */
export const masterCommand = z.discriminatedUnion('type', [
  /** Pauses or resumes one team; `pause` and `resume` are for the session. */
  z.strictObject({ type: z.literal('hold-team'), team: name, on: z.boolean() }),
  /** Time for one team; a gift is told to its children. `extend` is for the session. */
  z.strictObject({ type: z.literal('extend-team'), team: whom, ms: minutes(-60, 60), gift: z.boolean() }),
  z.strictObject({ type: z.literal('end'), team: whom }),
  z.strictObject({ type: z.literal('to-debrief'), team: whom }),
  /** Prepared hint `n` (1 to 3) of the step in hand; null: the next one. Uncounted, it leaves no trace in the evidence. */
  z.strictObject({
    type: z.literal('give-hint'),
    team: whom,
    n: z.nullable(z.int().check(z.gte(1), z.lte(3))),
    counts: z.boolean(),
  }),
  /** Takes the last prepared hint back. */
  z.strictObject({ type: z.literal('withdraw-hint'), team: name }),
  /** A free sentence; held, it waits on the consoles. */
  z.strictObject({ type: z.literal('message'), team: whom, words, hold: z.boolean() }),
  z.strictObject({ type: z.literal('message-edit'), team: name, id: z.int(), words }),
  z.strictObject({ type: z.literal('message-send'), team: name, id: z.int() }),
  z.strictObject({ type: z.literal('message-withdraw'), team: name, id: z.int() }),
  /** Whether Archie offers hints by himself. */
  z.strictObject({ type: z.literal('offers'), team: whom, on: z.boolean() }),
  /** Solves a puzzle before the children's eyes. */
  z.strictObject({ type: z.literal('force'), team: name, puzzle: name }),
  /** Goes on without it: its token is given. */
  z.strictObject({ type: z.literal('skip'), team: name, puzzle: name }),
  /** Straight to the last puzzle, with its tokens: what was not found on the way counts as shown. */
  z.strictObject({ type: z.literal('to-meta'), team: name }),
  z.strictObject({ type: z.literal('give-token'), team: name, token: name }),
  /** One moment back or forth in a team's story, whoever made it. */
  z.strictObject({ type: z.literal('back'), team: name }),
  z.strictObject({ type: z.literal('forth'), team: name }),
  z.strictObject({ type: z.literal('reset-puzzle'), team: name, puzzle: name }),
  z.strictObject({ type: z.literal('reset-team'), team: whom }),
  z.strictObject({ type: z.literal('set-level'), team: whom, level }),
  z.strictObject({ type: z.literal('blank'), team: whom, on: z.boolean() }),
  z.strictObject({ type: z.literal('chime'), team: whom }),
  z.strictObject({ type: z.literal('help-seen'), team: name }),
  /** Gives a screen its team, or null: it waits. */
  z.strictObject({ type: z.literal('place'), seat: name, team: whom }),
  z.strictObject({ type: z.literal('remove-seat'), seat: name }),
  z.strictObject({ type: z.literal('note'), team: whom, words }),
  z.strictObject({
    type: z.literal('policy'),
    hintAfter: z.optional(z.int().check(z.gte(15_000), z.lte(3_600_000))),
    hintTries: z.optional(z.int().check(z.gte(1), z.lte(20))),
    hand: z.optional(z.boolean()),
    ranking: z.optional(z.boolean()),
    placing: z.optional(z.enum(['drawn', 'master'])),
    stuck: z.optional(z.tuple([minutes(0.5, 60), minutes(0.5, 60)])),
    questions: z.optional(z.enum(['off', 'team', 'screen'])),
    /** First names to swap, until the start. */
    names: z.optional(z.record(name, name)),
  }),
  z.strictObject({ type: z.literal('next-group'), level: z.optional(level) }),
  z.strictObject({ type: z.literal('group-back') }),
  /** A step of the debrief for wall and screens; its page, and whether the teams' answers are shown. */
  z.strictObject({
    type: z.literal('slide'),
    at: z.nullable(name),
    page: z.optional(z.int().check(z.gte(0), z.lte(50))),
    answers: z.optional(z.boolean()),
  }),
  /** The class, or a moment of a team, on the wall over whatever it shows; null: no more. */
  z.strictObject({
    type: z.literal('show'),
    what: z.nullable(
      z.discriminatedUnion('view', [
        z.strictObject({ view: z.literal('class') }),
        z.strictObject({ view: z.literal('moment'), team: name, objective: name }),
      ]),
    ),
  }),
  /** Opens or closes the short questions of the end. */
  z.strictObject({ type: z.literal('ask-after'), on: z.boolean() }),
  /** One thing that an adult confirms before this mission. */
  z.strictObject({ type: z.literal('gate'), tick: name, on: z.boolean() }),
]);
export type MasterCommand = z.infer<typeof masterCommand>;
export type Policy = Omit<Extract<MasterCommand, { type: 'policy' }>, 'type'>;

/** Those that are done to a team, or to every team. */
export type ForTeam = Exclude<Extract<MasterCommand, { team: string | null }>, { type: 'place' | 'note' }>;

/** What the server itself says of screens. */
export const seatCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), seat: name, team: whom }),
  /** Another device sits down here: the one before is shown out. */
  z.strictObject({ type: z.literal('hand-over'), seat: name }),
]);
export type SeatCommand = z.infer<typeof seatCommand>;
