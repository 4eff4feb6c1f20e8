import * as z from 'zod/mini';
import { id, note, text } from './text.ts';

/** The law, with where it was read. */
const law = z.strictObject({
  text: text('What the law says, for adults'),
  source: note('Where it was read, with its date'),
  sure: z
    .enum(['A', 'B'])
    .register(z.globalRegistry, { description: 'A: read at an official source · B: read in a secondary source' }),
  until: z.optional(note('When it must be checked again')),
});

const idea = z.strictObject({
  objective: id('An objective'),
  right: text('The right idea, in one or two sentences to say aloud'),
  misconception: z.optional(id('The wrong idea that comes up most often')),
  law: z.optional(law),
});

/**
 * Notes for the adult who leads the debrief: they are sent to consoles alone. What a team or a wall shows never comes from here.
 */
export const adult = z.strictObject({
  breathe: z.array(text('What to say or do while the teams breathe')),
  tell: z.array(text('How to let the teams tell their story')),
  ideas: z.array(idea),
  situations: z.array(
    z.strictObject({
      situation: id('A situation of the debrief'),
      model: text('A model answer: what to draw out when it is talked about'),
    }),
  ),
  commit: z.array(text('How to end, and what to do afterwards')),
  disclosure: z.array(text('What to say and do when a child tells something')).check(z.minLength(1)),
});

export type Adult = z.infer<typeof adult>;
