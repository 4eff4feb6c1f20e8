import { curled } from '../scenario/apostrophe.ts';
import type { Catalogue } from '../scenario/compile.ts';
import type { Language } from '../scenario/language.ts';
import { named } from '../scenario/names.ts';
import { isTextId } from '../scenario/text.ts';

/**
 * The sentences of every text id that stands somewhere in a value, first names filled in. Only these travel to a screen. `known`: texts
 * that the screen has already.
 */
export function wording(
  value: unknown,
  catalogue: Catalogue,
  names: Readonly<Record<string, string>>,
  language: Language,
  known: ReadonlySet<string> = NOTHING,
): Readonly<Record<string, string>> {
  const words: Record<string, string> = {};
  const visit = (part: unknown): void => {
    if (isTextId(part)) {
      const sentence = known.has(part) ? undefined : catalogue[part];
      if (sentence !== undefined) words[part] ??= curled(named(sentence, names, language));
    } else if (typeof part === 'object' && part !== null) {
      for (const inner of Object.values(part)) visit(inner);
    }
  };
  visit(value);
  return words;
}

const NOTHING: ReadonlySet<string> = new Set();
