import * as z from 'zod/mini';
import { LANGUAGES } from './language.ts';

/** The file that translates a mission into one language: `privacy.en.json` beside `privacy.json`. */
export const overlay = z.strictObject({
  language: z.enum(LANGUAGES),
  texts: z.record(z.string(), z.string().check(z.minLength(1))),
});
