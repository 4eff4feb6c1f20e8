import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { en } from './en.ts';
import { fr, type Word } from './fr.ts';

/** French punctuation never stands alone on a line: a narrow no-break space before ; : ! ? » and after «. */
const french = (words: string): string => words.replace(/ ([;:!?»])/g, '\u202f$1').replace(/« /g, '«\u202f');

const WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  fr: Object.fromEntries(Object.entries(fr).map(([word, words]) => [word, french(words)])) as Record<Word, string>,
  en,
};

/** Says a word of the interface in one language, filled. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

const say =
  (language: Language): Say =>
  (word, values = {}) =>
    WORDS[language][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** One function per language, always the same one: effects may depend on it. */
const SAY: Readonly<Record<Language, Say>> = { fr: say('fr'), en: say('en') };

export const sayIn = (language: Language): Say => SAY[language];

export const LanguageContext = createContext<Language>('fr');

/** The interface's words, in the language of this screen. */
export function useSay(): Say {
  return sayIn(useContext(LanguageContext));
}
