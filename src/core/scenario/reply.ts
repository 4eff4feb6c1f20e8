import * as z from 'zod/mini';
import { id, type Text, text } from './text.ts';

export const SPEAKERS = ['archie', 'blackhat', 'scene'] as const;
type Speaker = (typeof SPEAKERS)[number];

/** What the story answers to a move. With a misconception it was a wrong try; without one it is a remark and never counts. */
export const reply = z.strictObject({
  say: text('What is said then, one or two sentences'),
  who: z.optional(
    z
      .enum(SPEAKERS)
      .register(z.globalRegistry, { description: 'Who says it; "scene" (the thing touched) unless told' }),
  ),
  misconception: z.optional(
    id('The wrong idea that this move reveals; without it the answer is a remark and never counts as a try'),
  ),
});
export type ReplyText = z.infer<typeof reply>;

/** A sentence that a mechanic builds from its own words: a key of its `phrases` and the values that fill it (text ids, ids or numbers). */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, Text | number>>;
}

/**
 * The machine's answer to one move.
 * right: got nearer or kept something good · wrong: a try, tagged with a misconception · remark: said, no try · quiet: handling, nothing is said
 */
export interface Reply {
  readonly verdict: 'right' | 'wrong' | 'remark' | 'quiet';
  readonly say?: readonly Text[];
  readonly who?: Speaker;
  readonly misconception?: string;
  /** The thing of the board that answers. */
  readonly about?: string;
  /** Words of the mechanic itself, said before `say`. */
  readonly phrase?: Phrase;
}

/** The answer written by the author, as a machine's reply about one thing. */
export function answer(text: ReplyText, about?: string): Reply {
  return {
    verdict: text.misconception === undefined ? 'remark' : 'wrong',
    say: [text.say],
    ...(text.who === undefined ? {} : { who: text.who }),
    ...(text.misconception === undefined ? {} : { misconception: text.misconception }),
    ...(about === undefined ? {} : { about }),
  };
}
