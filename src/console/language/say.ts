import { useContext } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { LanguageContext, type SayOf, speaker } from '../../ui/language/speak.ts';
import { en } from './en.ts';
import { type ConsoleWord, fr } from './fr.ts';

/** Says a word of the console in one language, filled. */
export type ConsoleSay = SayOf<ConsoleWord>;

export const consoleSayIn: (language: Language) => ConsoleSay = speaker<ConsoleWord>({ fr, en });

/** The console's words, in the operator's language. */
export const useWords = (): ConsoleSay => consoleSayIn(useContext(LanguageContext));
