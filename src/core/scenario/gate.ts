import * as z from 'zod/mini';
import { id, text } from './text.ts';

/** What an adult confirms before the mission is begun with children; asked of game masters only. */
export const gate = z.strictObject({
  why: text('Why these questions are asked before this mission'),
  ticks: z
    .array(
      z.strictObject({
        id: id('A tick'),
        text: text('What the adult has done, in the first person'),
        why: text('Why it matters'),
        names: z.optional(z.literal(true)).register(z.globalRegistry, {
          description: 'This tick is about the first names of the story: they are shown beside it',
        }),
      }),
    )
    .check(z.minLength(1), z.maxLength(6)),
});
