import { useContext } from 'preact/hooks';
import { LanguageContext, type SayOf, speaker } from '../../ui/language/speak.ts';
import { en } from './en.ts';
import { fr, type LeafWord } from './fr.ts';

const sayLeafIn = speaker<LeafWord>({ fr, en });

/** The words of the pages beside the game, in the language of this screen. */
export const useLeafSay = (): SayOf<LeafWord> => sayLeafIn(useContext(LanguageContext));
