import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, text } from '../../core/scenario/text.ts';

const note = (description: string) => ({ description });
const coins = (what: string) => z.int().check(z.gte(0), z.lte(40)).register(z.globalRegistry, note(what));
const inside = z.optional(
  id('The button that opens the place where this is').register(
    z.globalRegistry,
    note('The button that opens the place where this is; without it, it is there at once'),
  ),
);

const LOOKS = ['loud', 'plain', 'quiet'] as const;
export type Looks = (typeof LOOKS)[number];

const box = z.strictObject({
  id: id('A box to tick'),
  name: text('What it adds'),
  price: coins('Coins that it costs'),
  looks: z.enum(['box', 'fee']).register(z.globalRegistry, note('box = a box to tick; fee = a line of the bill')),
  ticked: z.boolean().register(z.globalRegistry, note('How it is at first')),
  in: inside,
  reply: z.optional(reply).register(z.globalRegistry, note('Said when it is paid for')),
});
export type Box = z.infer<typeof box>;

const does = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('go') }),
    z.strictObject({ do: z.literal('pay') }),
    z.strictObject({ do: z.literal('open'), closed: z.optional(reply) }),
    z.strictObject({
      do: z.literal('catch'),
      costs: coins('Coins that are gone until it is cancelled'),
      to: z.optional(id('A room where it leads until it is cancelled')),
    }),
    z.strictObject({ do: z.literal('say') }),
  ])
  .register(
    z.globalRegistry,
    note(
      'go = to the next room, or out; pay = the same, if no box is ticked; open = shows what is in it (closed: said when it is closed again); catch = a trap that can be cancelled; say = only answers',
    ),
  );

const button = z.strictObject({
  id: id('A button'),
  name: text('What is written on it'),
  picture: z.optional(id('A built-in picture on it')),
  looks: z
    .enum(LOOKS)
    .register(z.globalRegistry, note('How hard it calls: loud, plain or quiet. All can be read alike')),
  in: inside,
  does,
  reply: z.optional(reply).register(z.globalRegistry, note('What is said when it is pressed')),
});
export type Button = z.infer<typeof button>;

const room = z.strictObject({
  id: id('A room'),
  mark: mark('Its number'),
  name: text('Its name'),
  sign: z.optional(text('What is written on its wall in large letters')),
  picture: z.optional(id('A built-in picture: what stands in it')),
  basket: z.optional(
    z
      .strictObject({ name: text('What is in the basket'), price: coins('What it costs, without any box') })
      .register(z.globalRegistry, note('What is paid for here')),
  ),
  clock: z.optional(coins('Seconds on a clock on its wall: it never moves by itself')),
  reads,
  boxes: z.optional(z.array(box).check(z.maxLength(4))),
  buttons: z.array(button).check(z.minLength(1), z.maxLength(6)),
});
export type Room = z.infer<typeof room>;

const corridor = z.strictObject({
  do: z.literal('escape'),
  purse: coins('Coins in the purse at first'),
  money: text('The name of the coins, in the plural'),
  rooms: z.array(room).check(z.minLength(2), z.maxLength(6)).register(z.globalRegistry, note('One behind the other')),
  cancel: text('The button that undoes a trap'),
});

const gestures = (what: string) =>
  z.optional(z.int().check(z.gte(-4), z.lte(6)).register(z.globalRegistry, note(what)));

const option = z.strictObject({
  id: id('A position'),
  name: text('What stands on the page then'),
  honest: z.optional(z.boolean().register(z.globalRegistry, note('True: the page is honest here'))),
  yes: gestures('Gestures more to say yes'),
  no: gestures('Gestures more to say no'),
  reply: z.optional(reply).register(z.globalRegistry, note('Said when it is set')),
});

const toggle = z.strictObject({
  id: id('A switch'),
  name: text('What it sets'),
  page: z.optional(id('The page that it belongs to')),
  options: z
    .array(option)
    .check(z.minLength(2), z.maxLength(3))
    .register(z.globalRegistry, note('It stands on the first one at first')),
  reads: z.optional(reads),
});
export type Toggle = z.infer<typeof toggle>;

const side = z.strictObject({
  name: text('What is said on this side: yes, or no'),
  gestures: z.int().check(z.gte(1), z.lte(12)).register(z.globalRegistry, note('Gestures that it takes by itself')),
});

const repair = z.strictObject({
  do: z.literal('repair'),
  pages: z
    .array(z.strictObject({ id: id('A page'), name: text('Its name') }))
    .check(z.minLength(1), z.maxLength(3))
    .register(z.globalRegistry, note('The pages to repair')),
  toggles: z.array(toggle).check(z.minLength(1), z.maxLength(10)),
  yes: side,
  no: side,
  gesture: text('One gesture, as on the scale'),
  gestures: text('Gestures, as on the scale'),
});
export type Escape = z.infer<typeof corridor>;
export type Repair = z.infer<typeof repair>;

/** A corridor of rooms with buttons to get through, or a page with switches to make honest. */
export const config = z.strictObject({ task: z.discriminatedUnion('do', [corridor, repair]) });
export type Config = z.infer<typeof config>;

/**
 * `room`: where the team is; null once out, and on a page. `on`: boxes ticked. `open`: buttons of this room that show what is in them.
 * `caught`: the trap that waits to be cancelled. `set`: for each switch its position. All keep the config's order.
 */
export const context = z.strictObject({
  room: z.nullable(z.string()),
  on: z.array(z.string()),
  open: z.array(z.string()),
  caught: z.nullable(z.string()),
  set: z.array(z.string()),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('press'), button: id('A button') }),
  z.strictObject({ type: z.literal('tick'), box: id('A box') }),
  z.strictObject({ type: z.literal('untick'), box: id('A box') }),
  z.strictObject({ type: z.literal('cancel') }),
  z.strictObject({ type: z.literal('set'), toggle: id('A switch'), option: id('A position') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;
