import * as z from 'zod/mini';
import { text } from './text.ts';

const few = (what: string, least = 1, most = 8) => z.array(text(what)).check(z.minLength(least), z.maxLength(most));

/** What only adults read, on paper or on their own screen: the teacher's guide is made of this and of the rest of the mission. */
export const guide = z.strictObject({
  programme: z
    .array(
      z.strictObject({
        frame: text('A framework of the school programme'),
        codes: text('What this mission works on in it'),
      }),
    )
    .check(z.minLength(1)),
  before: few('To do before the session'),
  during: few('What to watch and say while the teams play'),
  after: few('To do afterwards'),
  extension: z.strictObject({
    title: text('An activity that goes further'),
    steps: few('One step of the activity'),
  }),
  skills: few('A skill that can be seen in a team, for the marking grid', 3, 6),
  families: few('A paragraph of the note to families', 2, 5),
  diary: text('The line for the class diary'),
  back: few('A question for the return two weeks later', 2, 4),
  paper: z.strictObject({
    story: few('The story in a few sentences, when nothing can be played', 3, 8),
    tasks: few('One thing that a team does on paper', 2, 5),
  }),
});
