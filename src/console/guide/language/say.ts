import { useContext } from 'preact/hooks';
import { LanguageContext, type SayOf, speaker } from '../../../ui/language/speak.ts';
import { en } from './en.ts';
import { fr, type GuideWord } from './fr.ts';

export const guideSayIn = speaker<GuideWord>({ fr, en });

/** The guide's own words, in the reader's language. */
export const useSay = (): SayOf<GuideWord> => guideSayIn(useContext(LanguageContext));
