import * as z from 'zod/mini';
import { capture } from '../../mechanics/capture/capture.ts';
import { feed } from '../../mechanics/feed/feed.ts';
import { layers } from '../../mechanics/layers/layers.ts';
import { match } from '../../mechanics/match/match.ts';
import { order } from '../../mechanics/order/order.ts';
import { place } from '../../mechanics/place/place.ts';
import { settings } from '../../mechanics/settings/settings.ts';
import { strings } from '../../mechanics/strings/strings.ts';
import { threads } from '../../mechanics/threads/threads.ts';
import { tiles } from '../../mechanics/tiles/tiles.ts';
import { lens } from './lens.ts';
import { line } from './line.ts';
import { id, text } from './text.ts';

const document = z.strictObject({
  lens,
  text: text('One sentence on this lens’s sheet of paper'),
});

const deduction = z.strictObject({
  lens,
  about: z.array(id('A thing of the board')).register(z.globalRegistry, {
    description: 'The things of the board whose lines tell it; empty: the documents of the lens tell it',
  }),
  idea: z
    .string()
    .register(z.globalRegistry, { description: 'What this lens alone tells (a note for authors, never shown)' }),
});

/** What every step has, whatever its mechanic. */
const shared = {
  goal: text('What to do, one line, always at the bottom of the screen'),
  opening: z.optional(z.array(line)),
  documents: z.array(document),
  deductions: z.array(deduction),
  hints: z
    .tuple([text('Hint 1: look here'), text('Hint 2: think of this'), text('Hint 3: do this')])
    .register(z.globalRegistry, { description: 'Three hints: look here → think of this → do this' }),
  solved: z.optional(z.array(line)),
};

/** One step of a puzzle: one mechanic and its board. */
export const step = z.discriminatedUnion('mechanic', [
  z.strictObject({ mechanic: z.literal('threads'), ...shared, board: threads.config }),
  z.strictObject({ mechanic: z.literal('capture'), ...shared, board: capture.config }),
  z.strictObject({ mechanic: z.literal('order'), ...shared, board: order.config }),
  z.strictObject({ mechanic: z.literal('tiles'), ...shared, board: tiles.config }),
  z.strictObject({ mechanic: z.literal('place'), ...shared, board: place.config }),
  z.strictObject({ mechanic: z.literal('layers'), ...shared, board: layers.config }),
  z.strictObject({ mechanic: z.literal('match'), ...shared, board: match.config }),
  z.strictObject({ mechanic: z.literal('strings'), ...shared, board: strings.config }),
  z.strictObject({ mechanic: z.literal('feed'), ...shared, board: feed.config }),
  z.strictObject({ mechanic: z.literal('settings'), ...shared, board: settings.config }),
]);
export type Step = z.infer<typeof step>;
export type Kind = Step['mechanic'];
