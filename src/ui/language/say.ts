import { useContext } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { en } from './en.ts';
import { fr, type Word } from './fr.ts';
import { LanguageContext, type SayOf, speaker } from './speak.ts';

/** Says a word of the interface in one language, filled. */
export type Say = SayOf<Word>;

export const sayIn: (language: Language) => Say = speaker<Word>({ fr, en });

/** The interface's words, in the language of this screen. */
export function useSay(): Say {
  return sayIn(useContext(LanguageContext));
}
