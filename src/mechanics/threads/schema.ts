import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, text } from '../../core/scenario/text.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const count = (what: string) => described(z.int().check(z.gte(0), z.lte(99)), what);
const percent = (what: string) => described(z.number().check(z.gte(0), z.lte(100)), what);
const hour = (what: string) => described(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), `${what}, as HH:MM`);
const ids = (what: string) => z.array(id(what)).check(z.minLength(1));

const LOOKS = ['person', 'class', 'crowd', 'ball', 'bus', 'star', 'music', 'page', 'window'] as const;
export type Look = (typeof LOOKS)[number];

const node = z.strictObject({
  id: id('A person or a group'),
  name: text('The name that the Map shows under the lantern'),
  look: described(z.enum(LOOKS), 'What is drawn in the lantern; window = the one who receives'),
  picture: z.optional(id('A built-in picture, for a person')),
  x: percent('Place in the sky, % from the left of a wide screen (a tall screen turns the sky)'),
  y: percent('Place in the sky, % from the top of a wide screen'),
  members: z.optional(ids('Someone of this group: has the ball as soon as the group has it')),
});

const thread = z.strictObject({
  id: id('A thread'),
  mark: mark('Its letter'),
  joins: described(z.tuple([id('From'), id('To')]), 'The ball passes from the first to the second'),
  at: hour('When the ball would pass'),
  adds: count('How many messages it adds'),
  carries: described(z.boolean(), 'False: the ball never passes here'),
  reads,
  gone: z.optional(described(z.boolean(), 'True for the thread that has already been travelled')),
  holds: z.optional(
    described(z.boolean(), 'True: scissors do not cut it, the answer is said and the scissors come back'),
  ),
  gesture: z.optional(text('What somebody does instead, shown once it is cut')),
  answer: z.optional(reply),
});

const knot = z.strictObject({
  id: id('A knot'),
  label: text('What somebody would do'),
  near: z.optional(id('The node beside which it hangs')),
  adds: z.optional(count('Messages that it adds')),
  stopsFrom: z.optional(hour('From when no thread carries any more')),
  lights: z.optional(described(z.boolean(), 'True: the window lights up')),
  answer: z.optional(reply),
});

const range = z.strictObject({ atLeast: z.optional(count('At least')), atMost: z.optional(count('At most')) });

const when = z.strictObject({
  cut: z.optional(ids('A thread that is cut')),
  left: z.optional(ids('A thread that is not cut')),
  cutFrom: z.optional(z.strictObject({ of: ids('A thread'), atLeast: count('How many of these are cut') })),
  cuts: z.optional(range),
  tied: z.optional(ids('A knot that is tied')),
  untied: z.optional(ids('A knot that is not tied')),
  total: z.optional(range),
});

const verdict = z.strictObject({
  when: described(when, 'All of these hold when the ball is sent again and the goal is missed'),
  times: z.optional(described(z.int().check(z.gte(2), z.lte(3)), 'Said only from the nth time on')),
  reply,
});

/** A sky of lanterns joined by threads; a ball passes along them by the hour. */
export const config = z.strictObject({
  start: id('The node that has the ball first'),
  window: id('The node where everything ends'),
  nodes: z.array(node).check(z.minLength(2)),
  threads: z.array(thread).check(z.minLength(1)),
  scissors: z.strictObject({ count: count('How many threads may be cut'), none: reply }),
  knots: z.optional(
    z.strictObject({
      count: count('How many knots may be tied'),
      none: reply,
      list: z.array(knot).check(z.minLength(1)),
    }),
  ),
  goal: z.strictObject({
    below: count('Solved when fewer messages than this arrive'),
    knots: z.optional(ids('A knot that must be tied as well')),
  }),
  answers: described(z.array(verdict), 'The first that fits is said when the goal is missed'),
});
export type Config = z.infer<typeof config>;
export type Thread = Config['threads'][number];
export type When = z.infer<typeof when>;

export const context = z.strictObject({
  /** Cut threads, in the config's order. */
  cut: z.array(z.string()),
  /** Tied knots, in the config's order. */
  tied: z.array(z.string()),
  /** True while the last run of the ball tells what the present cuts do. */
  fresh: z.boolean(),
  /** For each answer with `times`, in order: how often its case was met, at most `times`. */
  met: z.array(z.int()),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cut'), thread: z.string() }),
  z.strictObject({ type: z.literal('mend'), thread: z.string() }),
  z.strictObject({ type: z.literal('tie'), knot: z.string() }),
  z.strictObject({ type: z.literal('untie'), knot: z.string() }),
  z.strictObject({ type: z.literal('roll') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;
