import { useContext } from 'preact/hooks';
import { en as uiEn } from '../../../ui/language/en.ts';
import { fr as uiFr, type Word } from '../../../ui/language/fr.ts';
import { LanguageContext, type SayOf, speaker } from '../../../ui/language/speak.ts';
import { en } from './en.ts';
import { type DoorWord, fr } from './fr.ts';

/** The door's own words and those that all pages share. */
export type SayDoor = SayOf<DoorWord | Word>;

const sayIn = speaker<DoorWord | Word>({ fr: { ...uiFr, ...fr }, en: { ...uiEn, ...en } });

/** What the door says, in the operator's language. */
export function useSay(): SayDoor {
  return sayIn(useContext(LanguageContext));
}
