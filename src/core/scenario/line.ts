import * as z from 'zod/mini';
import { id, text } from './text.ts';

const MOODS = ['listening', 'thinking', 'delighted', 'worried', 'talking', 'asleep'] as const;

/** One line of the story, said by someone. */
export const line = z.strictObject({
  who: z
    .union([z.literal('archie'), z.literal('blackhat'), z.literal('scene'), id('A person of the mission')])
    .register(z.globalRegistry, {
      description: 'archie, blackhat, scene (a caption), or the id of a person of this mission',
    }),
  say: text('The line'),
  mood: z.optional(z.enum(MOODS).register(z.globalRegistry, { description: 'Archie’s pose' })),
  prop: z.optional(id('Something Archie puts on for the rest of the mission: mittens, plaster')),
});
export type Line = z.infer<typeof line>;
