import { useContext } from 'preact/hooks';
import { en as uiEn } from '../../../ui/language/en.ts';
import { fr as uiFr, type Word } from '../../../ui/language/fr.ts';
import { LanguageContext, type SayOf, speaker } from '../../../ui/language/speak.ts';
import { en } from './en.ts';
import { fr, type WallWord } from './fr.ts';

/** The wall's own words and those that all pages share, by one function. */
type SayWall = SayOf<WallWord | Word>;

const sayIn = speaker<WallWord | Word>({ fr: { ...uiFr, ...fr }, en: { ...uiEn, ...en } });

/** What the wall says, in the language that it shows. */
export function useSay(): SayWall {
  return sayIn(useContext(LanguageContext));
}
