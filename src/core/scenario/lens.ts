import * as z from 'zod/mini';
import { type Text, text } from './text.ts';

/** The four ways of looking: what is seen, what is recorded, what is connected, what is allowed. Their order rotates over seats. */
export const LENSES = ['eye', 'trace', 'map', 'rule'] as const;
export const lens = z.enum(LENSES).register(z.globalRegistry, {
  description: 'eye = what is seen, trace = what is recorded, map = what is connected, rule = what is allowed',
});
export type Lens = (typeof LENSES)[number];

/** What each lens reads about one thing of the board. */
export const reads = z.strictObject({
  eye: z.optional(text('What the Eye reads here')),
  trace: z.optional(text('What the Trace reads here')),
  map: z.optional(text('What the Map reads here')),
  rule: z.optional(text('What the Rule reads here')),
});

/** One line on a lens's sheet of paper. `about` is the id of the thing of the board that it speaks of; `label` is drawn before it. */
export interface SheetRow {
  readonly about?: string;
  readonly label?: string;
  readonly text: Text;
  /** True while something still hides this line: the sheet shows it as noise, and the text is not sent. */
  readonly hidden?: boolean;
}
