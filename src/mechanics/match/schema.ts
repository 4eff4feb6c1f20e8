import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, type Text, text } from '../../core/scenario/text.ts';

const line = z.strictObject({
  id: id('A line (a ribbon)'),
  mark: mark('The number drawn on it'),
  picture: z.optional(id('A built-in picture on it; it must not tell the seal')),
  pictureText: z.optional(text('That picture in words, for the screen reader')),
  reads,
  seals: z
    .array(id('A seal'))
    .check(z.maxLength(3))
    .register(z.globalRegistry, { description: 'The seals that belong on it; none: the line is honest' }),
});

const seal = z.strictObject({
  id: id('A seal'),
  name: text('Its name, in a word or two'),
  picture: id('A built-in picture: what is cut into it'),
  reads,
});

const answer = z.strictObject({
  seals: z.optional(z.array(id('A seal')).register(z.globalRegistry, { description: 'Any seal unless told' })),
  lines: z.optional(z.array(id('A line')).register(z.globalRegistry, { description: 'Any line unless told' })),
  reply,
});

const ANSWERED = ['each', 'count'] as const;

/** Seals to press on the lines that they unmask; the lines that need none are the honest ones. */
export const config = z.strictObject({
  lines: z.array(line).check(z.minLength(2), z.maxLength(12)),
  seals: z.array(seal).check(z.minLength(2), z.maxLength(8)),
  copies: z.optional(
    z
      .int()
      .check(z.gte(1), z.lte(4))
      .register(z.globalRegistry, { description: 'How many times each seal can be pressed; once unless told' }),
  ),
  answered: z.enum(ANSWERED).register(z.globalRegistry, {
    description:
      'each = every press is answered, a wrong seal comes back; count = only how many are right is told, once all are pressed',
  }),
  ask: z.optional(text('With "count": the handle that asks how many are right')),
  answers: z.array(answer).register(z.globalRegistry, {
    description: 'What answers a wrong press: the first that fits. With "count" it is said after the number',
  }),
  otherwise: z
    .optional(reply)
    .register(z.globalRegistry, { description: 'With "each": said to any other wrong press' }),
  right: z.optional(text('Said when all is right and the door opens: the honest line, read aloud')),
});
export type Config = z.infer<typeof config>;
export type Line = Config['lines'][number];

/** `on`: for each line, the seals pressed on it; lines and seals keep the config's order. `asked`: they were counted as they stand. */
export const context = z.strictObject({ on: z.array(z.array(z.string())), asked: z.boolean() });
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('press'), seal: id('A seal'), line: id('A line') }),
  z.strictObject({ type: z.literal('lift'), seal: id('A seal'), line: id('A line') }),
  z.strictObject({ type: z.literal('ask') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;

/** What the view draws. */
export interface MatchBoard {
  readonly lines: readonly {
    readonly id: string;
    readonly mark: string;
    readonly picture: string | null;
    readonly pictureText: Text | null;
    readonly on: readonly string[];
  }[];
  /** Laid out by the seed. */
  readonly seals: readonly {
    readonly id: string;
    readonly name: Text;
    readonly picture: string;
    /** How many are still in the hand. */
    readonly left: number;
  }[];
  /** True when every press is answered: a seal that is on a line is right, and stays. */
  readonly sure: boolean;
  /** How many seals a line can hold. */
  readonly room: number;
  /** How many seals the door needs. */
  readonly of: number;
  readonly ask: Text | null;
  /** How many of those pressed are right; null while nobody has told. */
  readonly right: number | null;
  readonly solved: boolean;
}
