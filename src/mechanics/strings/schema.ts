import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, text } from '../../core/scenario/text.ts';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const percent = (what: string) => described(z.number().check(z.gte(0), z.lte(100)), what);
const count = (what: string) => described(z.int().check(z.gte(0), z.lte(9)), what);
const ids = (what: string) => z.array(id(what)).check(z.minLength(1));
const pair = (what: string) => described(z.tuple([id('A scrap'), id('Another scrap')]), what);

const scrap = z.strictObject({
  id: id('A scrap of paper'),
  mark: mark('The number drawn on it'),
  name: z.optional(text('What every screen reads under it, in a word or two; without it only the number')),
  picture: id('A built-in picture on it: only a seat with the Eye sees it'),
  pictureText: text('That picture in words, for the screen reader'),
  x: percent('Place of its middle on the board, % from the left of a wide board (a tall board is turned)'),
  y: percent('Place of its middle on the board, % from the top of a wide board'),
  reads,
});

const tie = z.strictObject({
  id: id('A string to be tied'),
  joins: pair('The two scraps that share something solid'),
  right: z.optional(text('Said when it is tied: what they share')),
});

const looseReply = z.strictObject({
  pairs: z.optional(described(z.array(pair('A wrong pair')), 'Said to these pairs')),
  any: z.optional(described(ids('A scrap'), 'Said to every wrong pair with one of these')),
  reply,
});

/** Part one: tie the scraps that share something solid. */
const tieTask = z.strictObject({
  do: z.literal('tie'),
  ties: described(z.array(tie).check(z.minLength(1), z.maxLength(12)), 'All of these must be tied'),
  extras: z.optional(
    described(
      z.array(z.strictObject({ id: id('A string'), joins: pair('Two scraps'), reply })),
      'True as well, and kept, but not needed',
    ),
  ),
  replies: described(z.array(looseReply), 'What a wrong pair is told: the first that fits. The string comes off again'),
  otherwise: reply,
});

const string = z.strictObject({
  id: id('A string'),
  mark: mark('The number drawn on it'),
  joins: pair('The scraps that it joins'),
  at: z.optional(percent('Where its number hangs, % of the way from the first scrap; 50 unless told')),
  gesture: z.optional(text('What somebody does instead, shown once it is cut')),
  letter: z.optional(
    described(z.boolean(), 'True: it hangs on somebody else’s page; cutting it spends one of the letters'),
  ),
  answer: z.optional(described(reply, 'Said when it is cut')),
});

const seeker = z.strictObject({
  id: id('Whoever follows strings'),
  name: text('Its name'),
  from: described(ids('A scrap'), 'Where it starts'),
  to: described(ids('A scrap'), 'What it must not reach'),
});

const when = z.strictObject({
  cutAny: z.optional(described(ids('A string'), 'One of these is cut')),
  leftAny: z.optional(described(ids('A string'), 'One of these is not cut')),
  leftAll: z.optional(described(ids('A string'), 'None of these is cut')),
  atMost: z.optional(count('At most so many strings are cut')),
});

/** Part two: cut few strings, so that nobody who follows them comes to what must stay apart. */
const cutTask = z.strictObject({
  do: z.literal('cut'),
  strings: z.array(string).check(z.minLength(2), z.maxLength(16)),
  scissors: z.strictObject({ count: count('How many strings may be cut'), none: reply }),
  letters: z.optional(z.strictObject({ count: count('How many of those with "letter" may be cut'), none: reply })),
  button: text('The button that lets the seekers try'),
  seekers: z.array(seeker).check(z.minLength(1), z.maxLength(3)),
  answers: described(
    z.array(z.strictObject({ when: described(when, 'All of these hold when somebody gets through'), reply })),
    'The first that fits is said when somebody gets through',
  ),
  otherwise: reply,
  right: z.optional(text('Said when nobody gets through')),
});

/** A corkboard: scraps of paper, and the strings between them, to tie or to cut. */
export const config = z.strictObject({
  scraps: z.array(scrap).check(z.minLength(3), z.maxLength(14)),
  task: z.discriminatedUnion('do', [tieTask, cutTask]),
});
export type Config = z.infer<typeof config>;
export type TieTask = z.infer<typeof tieTask>;
export type CutTask = z.infer<typeof cutTask>;
export type Seeker = CutTask['seekers'][number];
export type When = z.infer<typeof when>;

/** `tied` and `cut` keep the config's order. `tested`: the seekers have tried the strings as they hang. */
export const context = z.strictObject({
  tied: z.array(z.string()),
  cut: z.array(z.string()),
  tested: z.boolean(),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('tie'), from: id('A scrap'), to: id('Another scrap') }),
  z.strictObject({ type: z.literal('cut'), string: id('A string') }),
  z.strictObject({ type: z.literal('mend'), string: id('A string') }),
  z.strictObject({ type: z.literal('test') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;
