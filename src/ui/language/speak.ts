import { createContext } from 'preact';
import type { Language } from '../../core/scenario/language.ts';

/** French punctuation never stands alone on a line: a narrow no-break space before ; : ! ? » and after «. */
const french = (words: string): string => words.replace(/ ([;:!?»])/g, '\u202f$1').replace(/« /g, '«\u202f');

/** Says a word of a dictionary, its `{names}` filled. */
export type SayOf<Key extends string> = (word: Key, values?: Readonly<Record<string, string | number>>) => string;

/** One function per language, always the same one: effects may depend on it. Keys are the same in every language. */
export function speaker<Key extends string>(
  dictionaries: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (language: Language) => SayOf<Key> {
  const say =
    (words: Readonly<Record<Key, string>>): SayOf<Key> =>
    (word, values = {}) =>
      words[word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const tidy = Object.entries<string>(dictionaries.fr).map(([word, words]) => [word, french(words)] as const);
  const says = { fr: say(Object.fromEntries(tidy) as Record<Key, string>), en: say(dictionaries.en) };
  return (language) => says[language];
}

export const LanguageContext = createContext<Language>('fr');
