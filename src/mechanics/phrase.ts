import { curled } from '../core/scenario/apostrophe.ts';
import type { Language } from '../core/scenario/language.ts';
import type { Kind } from '../core/scenario/step.ts';
import { fill } from './mechanic.ts';
import { rulesOf } from './rules.ts';

/** A mechanic's own words in a language, with texts and numbers filled in. A key that it lacks shows as itself. */
export function phraseIn(
  language: Language,
  t: (text: string) => string,
): (kind: Kind, key: string, values?: Readonly<Record<string, string | number>>) => string {
  return (kind, key, values = {}) => curled(fill(rulesOf(kind).phrases[language][key] ?? key, values, t));
}
