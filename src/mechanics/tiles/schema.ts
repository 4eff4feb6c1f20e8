import * as z from 'zod/mini';
import { reply } from '../../core/scenario/reply.ts';
import { id, type Text, text } from '../../core/scenario/text.ts';

const LOOKS = ['plane', 'machine'] as const;
const METER_LOOKS = ['lamp', 'road'] as const;

const points = z
  .int()
  .check(z.gte(-9), z.lte(9))
  .register(z.globalRegistry, { description: 'Points added to the meter, or taken when negative' });

const line = z.strictObject({
  id: id('A line of the message'),
  label: text('What this line is, in one or two words'),
  key: z.optional(
    z
      .strictObject({
        id: id('A key (a token that the team has found)'),
        name: text('Its name'),
        picture: id('A built-in picture of it'),
      })
      .register(z.globalRegistry, { description: 'Only this opens the line: before, its papers are not even seen' }),
  ),
});

const meter = z.strictObject({
  id: id('A meter'),
  name: text('What it measures, in one or two words'),
  looks: z.enum(METER_LOOKS).register(z.globalRegistry, {
    description: 'lamp = a lantern, and the light of the window; road = a way with milestones',
  }),
  goal: z
    .int()
    .check(z.gte(1), z.lte(9))
    .register(z.globalRegistry, { description: 'Points that the message needs here' }),
  words: z
    .array(text('The meter’s state at this notch, in a few words'))
    .check(z.minLength(2), z.maxLength(8))
    .register(z.globalRegistry, {
      description:
        'From the lowest notch to the goal: the last is reached at the goal, each one before it is a point short',
    }),
  short: z.optional(text('What the person answers when no tile was wrong but this meter is short')),
});

const tile = z.strictObject({
  id: id('A tile'),
  text: text('What is written on the folded paper'),
  line: z.optional(id('The line that it belongs to, when the message has lines')),
  effects: z
    .record(z.string(), points)
    .register(z.globalRegistry, { description: 'Points by meter; none told means 0' }),
  reply: z.optional(reply),
});

export const config = z.strictObject({
  looks: z.optional(
    z.enum(LOOKS).register(z.globalRegistry, {
      description:
        'plane = a paper plane to a window, unless told; machine = a form that a machine of paper tubes sends',
    }),
  ),
  to: text('Whom the message is for: «Pour Sasha»'),
  portrait: z.optional(id('A built-in picture: the person at the window, or what hangs over the machine')),
  send: text('The button that throws the message'),
  lines: z.optional(
    z
      .array(line)
      .check(z.minLength(2), z.maxLength(6))
      .register(z.globalRegistry, { description: 'The message takes one tile for each of these lines' }),
  ),
  pick: z.optional(
    z
      .int()
      .check(z.gte(2), z.lte(5))
      .register(z.globalRegistry, { description: 'Without lines: how many tiles the message takes' }),
  ),
  tiles: z.array(tile).check(z.minLength(4), z.maxLength(18)),
  meters: z.array(meter).check(z.minLength(1), z.maxLength(3)),
  answer: text('What the person answers when every meter is at its goal'),
  comfort: z.optional(text('A note laid on the desk after a message with a wrong tile')),
});
export type Config = z.infer<typeof config>;
export type Tile = Config['tiles'][number];
export type Meter = Config['meters'][number];

/** `chosen` and `keys` keep the order of the config. `thrown`: the message as it stands was sent. `keys` are there on a board that has some. */
export const context = z.strictObject({
  chosen: z.array(z.string()),
  thrown: z.boolean(),
  keys: z.optional(z.array(z.string())),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('insert'), key: id('A key') }),
  z.strictObject({ type: z.literal('take'), tile: id('A tile') }),
  z.strictObject({ type: z.literal('leave'), tile: id('A tile') }),
  z.strictObject({ type: z.literal('send') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;

/** What opens a line. */
export interface SeenKey {
  readonly id: string;
  readonly name: Text;
  readonly picture: string;
  readonly in: boolean;
}

export interface TilesBoard {
  readonly looks: (typeof LOOKS)[number];
  readonly to: Text;
  readonly portrait: string | null;
  readonly send: Text;
  readonly lines: readonly { readonly id: string; readonly label: Text; readonly key: SeenKey | null }[];
  /** How many tiles the message takes. */
  readonly size: number;
  /** Laid out by the seed; with lines, those of a line follow one another. Those of a line that is not open are not there. */
  readonly tiles: readonly { readonly id: string; readonly text: Text; readonly line: string | null }[];
  readonly chosen: readonly string[];
  readonly thrown: boolean;
  /** `level` is a notch from 0 to `of`: that of the message once thrown, before that the one of an empty sheet. */
  readonly meters: readonly {
    readonly id: string;
    readonly name: Text;
    readonly looks: Meter['looks'];
    readonly level: number;
    readonly of: number;
    readonly word: Text;
  }[];
  readonly comfort: Text | null;
  readonly solved: boolean;
}
