import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, text } from '../../core/scenario/text.ts';

const LOOKS = ['photo', 'poster'] as const;

const unit = (what: string) =>
  z.number().register(z.globalRegistry, { description: `${what}, in units of the picture` });
const rectangle = { x: unit('From the left'), y: unit('From the top'), width: unit('Width'), height: unit('Height') };

/** When a piece is drawn: always, or only while a layer shows, or only while it does not. */
const worn = {
  with: z.optional(id('Drawn only while this layer shows')),
  without: z.optional(id('Drawn only while this layer does not show')),
};

const TONES = ['ink', 'paper', 'faint'] as const;

const piece = z.union([
  z.strictObject({ picture: id('A built-in picture'), ...rectangle, ...worn }),
  z.strictObject({
    words: text('Words written in the picture: only a seat with the Eye can read them'),
    x: unit('From the left, to the middle of the words'),
    y: unit('From the top, to the middle of the words'),
    size: unit('Height of the letters'),
    tone: z.enum(TONES).register(z.globalRegistry, { description: 'ink = dark, paper = light, faint = half seen' }),
    mirrored: z.optional(z.boolean().register(z.globalRegistry, { description: 'Written as in a mirror' })),
    ...worn,
  }),
]);

const picture = z.strictObject({
  width: unit('Its width: what all pieces and spots are measured in'),
  height: unit('Its height'),
  pieces: z
    .array(piece)
    .check(z.minLength(1), z.maxLength(60))
    .register(z.globalRegistry, { description: 'Drawn one over the other, from the back to the front' }),
});

const tags = (description: string) => z.array(id('A tag')).register(z.globalRegistry, { description });

const layer = z.strictObject({
  id: id('A layer'),
  mark: z.optional(mark('The letter or number drawn on it, and before its lines on the sheets')),
  name: text('What it is, in a few words; must not tell what it says'),
  spot: z.optional(
    z.strictObject(rectangle).register(z.globalRegistry, { description: 'Where a sticker hides it on the picture' }),
  ),
  list: z.optional(id('Instead of a spot: the list in which it is a strip to take off and put on')),
  reads,
  starts: z.optional(
    z.enum(['shown', 'hidden']).register(z.globalRegistry, { description: 'How it is at first; shown unless told' }),
  ),
  must: z.optional(
    z.enum(['show', 'hide', 'free']).register(z.globalRegistry, {
      description: 'How it must be at the end; free = either way. Without it, it cannot be moved',
    }),
  ),
  tells: z.optional(tags('While it shows, only the houses with all these tags are possible')),
  reply: z.optional(reply).register(z.globalRegistry, {
    description:
      'Said when it is as it must not be: at once when it was right at first, else when the team says that it is done',
  }),
});

const street = z.strictObject({
  id: id('A street'),
  name: text('Its name, as on the map'),
  square: z.optional(mark('The letter of its squares, on the edge of the map')),
  tags: tags('What is true of all its houses'),
});

const door = z.strictObject({
  id: id('A house number'),
  mark: mark('The number, as on the door'),
  square: z.optional(mark('The number of its squares, on the edge of the map')),
  tags: tags('What is true of the house with this number in every street'),
});

const map = z.strictObject({
  name: text('What it is a map of'),
  streets: z.array(street).check(z.minLength(1), z.maxLength(6)),
  doors: z.array(door).check(z.minLength(2), z.maxLength(8)).register(z.globalRegistry, {
    description: 'The house numbers, the same in every street',
  }),
  counts: z.optional(
    z
      .strictObject({
        label: text('What is counted, e.g. possible houses'),
        all: text('Said instead of the number when every house is possible'),
      })
      .register(z.globalRegistry, {
        description: 'With it, the map lights the houses that what still shows leaves possible',
      }),
  ),
});

const house = { street: id('A street'), door: id('A house number') };

const pin = z.strictObject({
  do: z.literal('pin'),
  ...house,
  right: z.optional(text('Said when the pin is on the right house')),
  replies: z.array(z.strictObject({ tags: tags('A wrong house with all these tags answers this'), reply })),
  otherwise: reply,
});

const layerIds = (description: string) =>
  z.optional(z.array(id('A layer')).register(z.globalRegistry, { description }));

const clean = z.strictObject({
  do: z.literal('clean'),
  button: text('The button that says: it is done'),
  right: z.optional(text('Said when it is')),
  answers: z
    .array(
      z.strictObject({
        shown: layerIds('Layers that all show'),
        hidden: layerIds('Layers that none shows'),
        reply,
      }),
    )
    .register(z.globalRegistry, {
      description: 'Said when it is not yet, and these layers stand so: the first that fits',
    }),
  otherwise: reply,
});

/** A picture of layers, perhaps a map that what shows betrays, and one thing to do: pin a house, or hide what must not show. */
export const config = z.strictObject({
  looks: z.enum(LOOKS).register(z.globalRegistry, {
    description: 'photo = a print on a desk, with strips of hidden information; poster = a bill on a wall',
  }),
  picture,
  lists: z.optional(
    z.array(z.strictObject({ id: id('A list of strips'), name: text('Its title') })).check(z.maxLength(3)),
  ),
  layers: z.array(layer).check(z.minLength(1), z.maxLength(16)),
  map: z.optional(map),
  task: z.discriminatedUnion('do', [pin, clean]),
});
export type Config = z.infer<typeof config>;
export type Layer = Config['layers'][number];
export type TownMap = NonNullable<Config['map']>;
export type Pin = z.infer<typeof pin>;
export type Clean = z.infer<typeof clean>;

const place = z.strictObject(house);
export type Place = z.infer<typeof place>;

/** `hidden` keeps the order of the config. */
export const context = z.strictObject({ hidden: z.array(z.string()), pin: z.nullable(place) });
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hide'), layer: id('A layer') }),
  z.strictObject({ type: z.literal('show'), layer: id('A layer') }),
  z.strictObject({ type: z.literal('pin'), ...house }),
  z.strictObject({ type: z.literal('check') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;
