import * as z from 'zod/mini';
import { type Lens, reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, type Text, text } from '../../core/scenario/text.ts';

/** What is written and drawn on every card, whatever the rule. */
const face = {
  id: id('A card'),
  mark: z.optional(mark('A letter on the card; it must not tell the order')),
  title: text('What every screen reads on the card'),
  picture: z.optional(id('A built-in picture on the card')),
  reads: z.optional(reads),
};

const laidCard = z.strictObject({
  ...face,
  laid: z.optional(
    z
      .strictObject({
        first: z.optional(text('Said when it is laid first')),
        middle: z.optional(text('Said when it is laid neither first nor last')),
        last: z.optional(text('Said when it is laid last')),
      })
      .register(z.globalRegistry, { description: 'What follows when the card is laid and stays' }),
  ),
  'too-many': z.optional(reply),
});

const pair = z.strictObject({
  first: id('The card that must come before'),
  later: id('The card that must wait'),
  reply,
});

const clue = z.strictObject({
  card: id('A card that hangs too late'),
  after: z
    .array(id('The cards right after which it hangs'))
    .register(z.globalRegistry, { description: 'Said when it hangs right after one of these' }),
  reply,
});

const marker = z.strictObject({
  name: text('What the marker is, e.g. the clip'),
  picture: id('A built-in picture of the marker'),
  ask: text('Where to put it'),
  on: id('The right card'),
  right: z.optional(text('Said when it is put there')),
  wrong: z.array(z.strictObject({ cards: z.array(id('A wrong card')), reply })),
});

/** Cards to lay one after the other: some must come before others, some are free, some are too many. */
const before = z.strictObject({
  rule: z.literal('before'),
  cards: z.array(laidCard).check(z.minLength(2), z.maxLength(10)).register(z.globalRegistry, {
    description: 'All must be laid, except those with `too-many`, which come back with that answer',
  }),
  pairs: z.array(pair).register(z.globalRegistry, {
    description: 'What must come before what; the later card laid too early comes back with the reply',
  }),
});

/** Notes to hang in one right order, checked on demand, then perhaps a marker to put on one of them. */
const line = z.strictObject({
  rule: z.literal('line'),
  cards: z
    .array(z.strictObject(face))
    .check(z.minLength(2), z.maxLength(10))
    .register(z.globalRegistry, { description: 'The cards in the right order (each team gets them shuffled)' }),
  clues: z.array(clue).register(z.globalRegistry, {
    description: 'Why one card cannot hang right after another: the first wrong pair of neighbours is explained',
  }),
  marker: z.optional(marker),
});

export const config = z.discriminatedUnion('rule', [before, line]);
export type Config = z.infer<typeof config>;
export type BeforeConfig = z.infer<typeof before>;
export type LineConfig = z.infer<typeof line>;

/** The pegs from first to last: under the rule "before" only those in use, under the rule "line" all of them. */
export const context = z.strictObject({
  pegs: z.array(z.nullable(z.string())),
  /** True once the whole line has been checked and is right: only the marker is left. */
  sure: z.boolean(),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lay'), card: z.string() }),
  z.strictObject({ type: z.literal('hang'), card: z.string(), at: z.int() }),
  z.strictObject({ type: z.literal('take'), card: z.string() }),
  z.strictObject({ type: z.literal('check') }),
  z.strictObject({ type: z.literal('mark'), card: z.string() }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;

export interface OrderCard {
  readonly id: string;
  readonly mark?: string;
  readonly title: Text;
  readonly picture?: string;
  /** What the lenses of this seat read on it. */
  readonly words: Readonly<Partial<Record<Lens, Text>>>;
}

interface OrderMarker {
  readonly name: Text;
  readonly picture: string;
  readonly ask: Text;
  /** The card that bears it, once solved. */
  readonly on?: string;
}

/** What the view draws. */
export interface OrderBoard {
  readonly rule: Config['rule'];
  /** In the order in which they lie on the table. */
  readonly cards: readonly OrderCard[];
  /** One per peg: the id of the card that hangs there, or null. */
  readonly pegs: readonly (string | null)[];
  /** True once the line is known to be right. */
  readonly sure: boolean;
  readonly marker?: OrderMarker;
  readonly solved: boolean;
}
