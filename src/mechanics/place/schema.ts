import * as z from 'zod/mini';
import { lens, reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, type Text, text } from '../../core/scenario/text.ts';

const LOOKS = ['switchboard', 'boxes'] as const;

const placeIds = (description: string) => z.array(id('A place')).register(z.globalRegistry, { description });

const card = z.strictObject({
  id: id('A card (a call on a switchboard)'),
  mark: mark('The number drawn on it'),
  text: z.optional(text('What is written on the card, for every seat')),
  group: z.optional(id('The group that holds it')),
  picture: z.optional(id('A built-in picture on the card; its text says what it shows')),
  reads,
  direct: placeIds('The places that are exactly right for it').check(z.minLength(1)),
  good: z.optional(placeIds('Places that are accepted too: it stays there')),
  replies: z.optional(
    z
      .array(
        z.strictObject({
          at: placeIds('The places that answer this').check(z.minLength(1)),
          reply,
        }),
      )
      .register(z.globalRegistry, {
        description:
          'What places say to this card in particular. Where it is accepted it stays; elsewhere it comes back',
      }),
  ),
});

const group = z.strictObject({
  id: id('Who or what holds some of the cards'),
  name: text('Its name'),
  picture: id('A built-in picture of it'),
  reads,
});

const place = z.strictObject({
  id: id('A place (a line on a switchboard)'),
  mark: mark('The letter drawn on it'),
  emblem: id('A built-in picture: the emblem on the place'),
  emblemText: text('The emblem in words, for the screen reader; it must not tell the name'),
  name: text('Its name, short'),
  reads,
  direct: z.optional(text('What it says when it is exactly right')),
});

const key = z.strictObject({
  id: id('A key (a token that the team has found)'),
  name: text('Its name'),
  picture: id('A built-in picture of it'),
  lens,
});

export const config = z.strictObject({
  looks: z.enum(LOOKS).register(z.globalRegistry, {
    description: 'switchboard = calls, cables and lines; boxes = cards to put into boxes',
  }),
  cards: z.array(card).check(z.minLength(2), z.maxLength(12)),
  groups: z.optional(
    z
      .array(group)
      .check(z.maxLength(8))
      .register(z.globalRegistry, { description: 'With looks "boxes": what the cards belong to' }),
  ),
  places: z.array(place).check(z.minLength(2), z.maxLength(8)),
  naming: z.enum(['always', 'answered']).register(z.globalRegistry, {
    description: 'always = names are on the places; answered = only an emblem until the place has answered once',
  }),
  goodReply: z.optional(text('What an accepted place says when it is not the exact one')),
  otherwise: reply,
  everyPlace: z.optional(
    z.boolean().register(z.globalRegistry, { description: 'True: every place must be in use at the end' }),
  ),
  unused: z.optional(text('Added when every card is accepted but a place is not in use')),
  keys: z.optional(
    z.array(key).register(z.globalRegistry, {
      description:
        'Put in first: each makes one lens’s lines about the cards readable; no card moves before all are in',
    }),
  ),
});
export type Config = z.infer<typeof config>;
export type Card = Config['cards'][number];

/** `at`: for each card in the config's order, the place that keeps it. `keys` and `named` keep the config's order; none is named where all always are. */
export const context = z.strictObject({
  keys: z.array(z.string()),
  at: z.array(z.nullable(z.string())),
  named: z.array(z.string()),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('insert'), key: id('A key') }),
  z.strictObject({ type: z.literal('put'), card: id('A card'), place: id('A place') }),
  z.strictObject({ type: z.literal('remove'), card: id('A card') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;

export interface PlaceBoard {
  readonly looks: Config['looks'];
  /** True once every key is in. */
  readonly ready: boolean;
  readonly keys: readonly {
    readonly id: string;
    readonly name: Text;
    readonly picture: string;
    readonly in: boolean;
  }[];
  readonly cards: readonly {
    readonly id: string;
    readonly mark: string;
    readonly text: Text | null;
    readonly picture: string | null;
    readonly group: string | null;
    readonly at: string | null;
    readonly fit: 'direct' | 'good' | null;
  }[];
  readonly groups: readonly { readonly id: string; readonly name: Text; readonly picture: string }[];
  readonly places: readonly {
    readonly id: string;
    readonly mark: string;
    readonly emblem: string;
    readonly emblemText: Text;
    readonly name: Text | null;
  }[];
  readonly solved: boolean;
}
