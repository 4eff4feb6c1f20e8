import * as z from 'zod/mini';
import { seedOf, shuffled } from '../chance.ts';
import { id, text } from './text.ts';

const form = z.strictObject({
  ask: text('The question'),
  right: text('The right answer'),
  wrong: z.array(text('A wrong answer that somebody could believe')).check(z.minLength(1), z.maxLength(3)),
});

const forms = z.strictObject({ a: form, b: form }).register(z.globalRegistry, {
  description: 'Two parallel forms of the question: one is asked before, the other after',
});

const question = z.strictObject({
  id: id('A question'),
  objective: id('The objective that it measures'),
  isNew: z.optional(z.literal(true)).register(z.globalRegistry, {
    description: 'A situation that the game does not show: it measures transfer',
  }),
  levels: z.strictObject({ '1': forms, '2': forms }),
});

/** Short questions asked before and after, when the adult wants them. */
export const questions = z.array(question).check(z.minLength(4), z.maxLength(6));

export type Question = z.infer<typeof question>;
export type Moment = 'before' | 'after';
export type FormName = 'a' | 'b';

/** The form that a team is asked: half of the teams meet A first, the others B, so that a harder form weighs on neither moment. */
export function formFor(team: string, seed: number, moment: Moment): FormName {
  const first = seedOf(team, seed) % 2 === 0;
  return first === (moment === 'before') ? 'a' : 'b';
}

export const formOf = (question: Question, level: 1 | 2, name: FormName) =>
  question.levels[level === 1 ? '1' : '2'][name];

/** The answers in an order that tells nothing: their texts sorted, then dealt from the seed. */
export function answersOf({ right, wrong }: Pick<z.infer<typeof form>, 'right' | 'wrong'>, seed: number): string[] {
  const known = [right, ...wrong].sort();
  return shuffled(known, seedOf(known.join(' '), seed));
}
