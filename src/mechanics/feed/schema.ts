import * as z from 'zod/mini';
import { reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, text } from '../../core/scenario/text.ts';

const note = (description: string) => ({ description });

/** What a viewer leaves behind. The first is given without a thought (implicit), the next three on purpose (explicit), the last when asked. */
const SIGNALS = ['seconds', 'hearts', 'comments', 'searches', 'opinion'] as const;
export type Signal = (typeof SIGNALS)[number];

const amount = (what: string) =>
  z.optional(z.number().check(z.gte(0), z.lte(1000)).register(z.globalRegistry, note(what)));

const signals = z.strictObject({
  seconds: amount('Seconds watched, replays included'),
  hearts: amount('Hearts given'),
  comments: amount('Comments written'),
  searches: amount('Times it was searched for'),
  opinion: amount('What the viewer answers the next day when asked'),
});
export type Signals = z.infer<typeof signals>;

const weights = z
  .strictObject({
    seconds: amount('Points for a second'),
    hearts: amount('Points for a heart'),
    comments: amount('Points for a comment'),
    searches: amount('Points for a search'),
    opinion: amount('Points for one point of opinion'),
  })
  .register(z.globalRegistry, note('What the machine counts, and how much'));
export type Weights = z.infer<typeof weights>;

const HUES = ['green', 'blue', 'orange', 'rose', 'red', 'violet'] as const;
export type Hue = (typeof HUES)[number];

const theme = z.strictObject({
  id: id('A theme (a lantern)'),
  name: text('Its name, in a word'),
  hue: z.enum(HUES).register(z.globalRegistry, note('The colour of its lantern and of its reels')),
  picture: z.optional(id('A built-in picture on the lantern')),
  signals: signals.register(z.globalRegistry, note('What this viewer did with it yesterday')),
  crowd: z.optional(
    z
      .number()
      .check(z.gte(0))
      .register(z.globalRegistry, note('Points that it has when nothing is known of the viewer')),
  ),
  reads,
});
export type Theme = z.infer<typeof theme>;

const themeIds = (description: string) =>
  z.optional(z.array(id('A theme')).register(z.globalRegistry, note(description)));
const actionIds = (description: string) =>
  z.optional(z.array(id('An action')).register(z.globalRegistry, note(description)));
const button = text('The button that starts it');
const right = z.optional(text('Said when the goal is reached'));

const item = z.strictObject({
  id: id('A reel'),
  mark: mark('The number drawn on it'),
  theme: id('Its theme'),
  reads,
});

const choose = z.strictObject({
  do: z.literal('choose'),
  items: z.array(item).check(z.minLength(2), z.maxLength(16)),
  goal: z.int().check(z.gte(1)).register(z.globalRegistry, note('Points that the machine wants for one whole feed')),
  button,
  right,
  answers: z
    .array(
      z.strictObject({
        themes: themeIds('One of these themes is among those chosen'),
        least: z.optional(
          z.int().check(z.gte(2)).register(z.globalRegistry, note('At least so many themes are among those chosen')),
        ),
        reply,
      }),
    )
    .register(z.globalRegistry, note('Said when the machine wants more: the first that fits')),
  otherwise: reply,
});

const effect = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('signal'), theme: id('A theme'), adds: signals }),
    z.strictObject({
      do: z.literal('refuse'),
      theme: id('A theme'),
      divides: z.int().check(z.gte(2), z.lte(10)).register(z.globalRegistry, note('Its points are divided by this')),
    }),
    z.strictObject({ do: z.literal('forget') }),
    z.strictObject({ do: z.literal('nothing') }),
  ])
  .register(
    z.globalRegistry,
    note(
      'signal = leaves a signal; refuse = “not interested”; forget = only the crowd’s points are left; nothing = nothing',
    ),
  );
export type Effect = z.infer<typeof effect>;

const action = z.strictObject({
  id: id('An action'),
  name: text('What the viewer does'),
  picture: z.optional(id('A built-in picture on it')),
  effect,
});

const wants = z
  .strictObject({
    themes: z.int().check(z.gte(1)).register(z.globalRegistry, note('At least so many themes')),
    most: z.int().check(z.gte(1)).register(z.globalRegistry, note('No theme has more places than this')),
  })
  .register(z.globalRegistry, note('What the feed must be like at the end'));

const act = z.strictObject({
  do: z.literal('act'),
  actions: z.array(action).check(z.minLength(2), z.maxLength(12)),
  count: z.int().check(z.gte(1), z.lte(4)).register(z.globalRegistry, note('How many actions the viewer has')),
  wants,
  right,
  answers: z
    .array(
      z.strictObject({
        actions: actionIds('The action just done is one of these'),
        with: actionIds('All of these are done'),
        without: actionIds('None of these is done'),
        when: z
          .enum(['always', 'last', 'before'])
          .register(z.globalRegistry, note('last = only when no action is left; before = only while some are left')),
        reply,
      }),
    )
    .register(z.globalRegistry, note('Said when an action does not reach the goal: the first that fits')),
  otherwise: reply,
});

const tune = z.strictObject({
  do: z.literal('tune'),
  counted: z
    .strictObject({
      name: text('The dial: what is counted'),
      ways: z
        .array(z.strictObject({ id: id('A way to count'), name: text('Its name'), weights }))
        .check(z.minLength(2), z.maxLength(5))
        .register(z.globalRegistry, note('The dial stands on the first one at first')),
    })
    .register(z.globalRegistry, note('One dial: what the machine counts')),
  surprise: z
    .strictObject({
      name: text('The dial: places of surprise'),
      most: z.int().check(z.gte(1), z.lte(4)).register(z.globalRegistry, note('It turns from 0 to this')),
    })
    .register(z.globalRegistry, note('The other dial: how many places go to what is least shown')),
  button,
  wants,
  right,
  answers: z
    .array(
      z.strictObject({
        ways: z.optional(z.array(id('A way to count')).register(z.globalRegistry, note('One of these is counted'))),
        surprises: z.optional(
          z.array(z.int()).register(z.globalRegistry, note('The other dial stands on one of these')),
        ),
        reply,
      }),
    )
    .register(z.globalRegistry, note('Said when the goal is not reached: the first that fits')),
  otherwise: reply,
});

export type Choose = z.infer<typeof choose>;
export type Act = z.infer<typeof act>;
export type Tune = z.infer<typeof tune>;

/** A small recommender: choose what pleases it, act as its viewer, or set what it counts. `model.ts` says how it reckons. */
export const config = z.strictObject({
  viewer: z
    .strictObject({ name: text('Who watches'), picture: z.optional(id('A built-in picture of the viewer')) })
    .register(z.globalRegistry, note('Who watches')),
  themes: z
    .array(theme)
    .check(z.minLength(2), z.maxLength(6))
    .register(z.globalRegistry, note('Between equals, the first of this list is served first')),
  places: z.int().check(z.gte(2), z.lte(8)).register(z.globalRegistry, note('How many places a feed has')),
  counts: weights,
  measure: z.optional(
    z
      .enum(['share', 'variety'])
      .register(
        z.globalRegistry,
        note('share = the part of the largest theme; variety = also how many themes that is worth'),
      ),
  ),
  task: z.discriminatedUnion('do', [choose, act, tune]),
});
export type Config = z.infer<typeof config>;

/**
 * `chosen`: reels in the config's order, or actions in the order in which they were done. `way` and `surprise`: the dials.
 * `ran`: the machine was started as things stand.
 */
export const context = z.strictObject({
  chosen: z.array(z.string()),
  way: z.nullable(z.string()),
  surprise: z.number(),
  ran: z.boolean(),
});
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('put'), thing: id('A reel or an action') }),
  z.strictObject({ type: z.literal('take'), thing: id('A reel or an action') }),
  z.strictObject({ type: z.literal('count'), way: id('A way to count') }),
  z.strictObject({ type: z.literal('surprise'), places: z.int() }),
  z.strictObject({ type: z.literal('run') }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;
