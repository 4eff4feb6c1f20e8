import { useContext } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import { enFirst } from './en-first.ts';
import { type FirstWord, frFirst } from './fr-first.ts';
import { LanguageContext, type SayOf, speaker } from './speak.ts';

/** The few words of the first screen: it paints before the rest is fetched. */
export const sayFirstIn: (language: Language) => SayOf<FirstWord> = speaker<FirstWord>({ fr: frFirst, en: enFirst });

/** The first screen's words, in the language of this screen. */
export function useFirstSay(): SayOf<FirstWord> {
  return sayFirstIn(useContext(LanguageContext));
}
