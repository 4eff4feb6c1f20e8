import { LANGUAGES, type Language } from '../../core/scenario/language.ts';
import { keep, readKept } from '../storage.ts';

const KEY = 'gardiens.wall';

/** The wall's language: asked for in the address, else the one of last time, else the browser's. */
export function readLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  const kept = (readKept(KEY) ?? {}) as { readonly language?: unknown };
  const spoken = navigator.languages.map((language) => language.slice(0, 2));
  const wishes = [asked, kept.language, ...spoken];
  const found = wishes
    .map((wish) => LANGUAGES.find((language) => language === wish))
    .find((known) => known !== undefined);
  return found ?? LANGUAGES[0];
}

export const keepLanguage = (language: Language): void => keep(KEY, { language });
