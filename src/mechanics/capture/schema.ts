import * as z from 'zod/mini';
import { type Lens, reads } from '../../core/scenario/lens.ts';
import { reply } from '../../core/scenario/reply.ts';
import { id, mark, type Text, text } from '../../core/scenario/text.ts';

/** The paper miniatures that a screen may show. */
const LOOKS = [
  'chat',
  'close-up',
  'film',
  'thread',
  'profile',
  'draft',
  'photo',
  'homework',
  'like',
  'private',
  'altered',
  'voice',
  'members',
  'memory',
] as const;
export type Look = (typeof LOOKS)[number];

const screen = z.strictObject({
  id: id('A screen of the stream'),
  mark: mark('The number drawn on the screen'),
  look: z.enum(LOOKS).register(z.globalRegistry, {
    description:
      'The paper picture: chat, close-up, film (a torn scrap about to leave), thread (a scrap and its answers), profile, draft, photo (a torn scrap in a frame), homework, like, private, altered, voice, members, memory',
  }),
  reads,
  proves: z.optional(
    z.record(id('A facet, e.g. day'), id('Its value on this screen, e.g. tuesday')).register(z.globalRegistry, {
      description: 'What this screen proves, facet by facet; without it the screen lights nothing',
    }),
  ),
  reply: z.optional(reply),
});

const bulb = z.strictObject({
  id: id('A bulb of the strongbox'),
  label: text('The word under the bulb'),
  reads: z.optional(reads),
  needs: z.strictObject({
    facet: id('The facet that lights it'),
    distinct: z
      .int()
      .check(z.gte(1), z.lte(6))
      .register(z.globalRegistry, { description: 'How many different values of that facet the strongbox must hold' }),
  }),
  same: z.optional(reply),
});

/** A stream of screens, a strongbox with a few drawers, and bulbs that what is kept lights. */
export const config = z.strictObject({
  drawers: z
    .int()
    .check(z.gte(1), z.lte(6))
    .register(z.globalRegistry, { description: 'How many screens the strongbox holds' }),
  screens: z.array(screen).check(z.minLength(2), z.maxLength(20)).register(z.globalRegistry, {
    description:
      'The stream, in the order in which it goes by. `reply` is said when a screen that proves nothing is kept',
  }),
  bulbs: z.array(bulb).check(z.minLength(1), z.maxLength(6)).register(z.globalRegistry, {
    description:
      'Solved when all are lit. `same` is said when a screen brings a dark bulb only a value that it already has',
  }),
});
export type Config = z.infer<typeof config>;
export type Screen = Config['screens'][number];
export type Bulb = Config['bulbs'][number];

/** The ids of the kept screens, in the order of the stream. */
export const context = z.strictObject({ kept: z.array(z.string()) });
export type Context = z.infer<typeof context>;

export const move = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('keep'), screen: z.string() }),
  z.strictObject({ type: z.literal('take-out'), screen: z.string() }),
  z.strictObject({ type: z.literal('clear') }),
]);
export type Move = z.infer<typeof move>;

export interface CaptureScreen {
  readonly id: string;
  readonly mark: string;
  /** Only for a seat that holds the Eye. */
  readonly look?: Look;
  /** What the lenses of this seat read on it. */
  readonly words: Readonly<Partial<Record<Lens, Text>>>;
}

export interface CaptureBulb {
  readonly id: string;
  readonly label: Text;
  readonly lit: boolean;
  /** Different values held. */
  readonly has: number;
  /** Different values needed, when that is more than one and this seat holds a lens that says so. */
  readonly of?: number;
}

/** What the view draws. */
export interface CaptureBoard {
  readonly drawers: number;
  readonly screens: readonly CaptureScreen[];
  readonly kept: readonly string[];
  readonly bulbs: readonly CaptureBulb[];
  readonly solved: boolean;
}
