import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGES, type Language } from '../core/scenario/language.ts';
import { keep, readKept } from './storage.ts';

/** How one operator likes the console, on this device. */
export interface Preferences {
  readonly language: Language;
  readonly size: 1 | 2 | 3;
  /** Two soft notes when a team calls. */
  readonly sound: boolean;
  /** Single keys act; off for those who dictate to their browser. */
  readonly keys: boolean;
}

const KEY = 'gardiens.console';
export const SIZES = [1, 2, 3] as const;
export const SCALES = { 1: 1, 2: 1.2, 3: 1.45 } as const;

export function readPreferences(): Preferences {
  const kept = (readKept(KEY) ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  return {
    language: LANGUAGES.find((language) => language === kept.language) ?? preferred(),
    size: SIZES.find((size) => size === kept.size) ?? 1,
    sound: typeof kept.sound === 'boolean' ? kept.sound : true,
    keys: typeof kept.keys === 'boolean' ? kept.keys : true,
  };
}

function preferred(): Language {
  const wanted = navigator.languages.map((language) => language.slice(0, 2));
  const known = wanted.flatMap((wish) => LANGUAGES.filter((language) => language === wish));
  return known[0] ?? LANGUAGES[0];
}

/** Keeps them, and puts them where the style sheets read them. */
export function applyPreferences(preferences: Preferences): void {
  keep(KEY, preferences);
  document.documentElement.lang = preferences.language;
  document.documentElement.style.setProperty('--scale', String(SCALES[preferences.size]));
}

export interface PreferencesValue {
  readonly preferences: Preferences;
  change(part: Partial<Preferences>): void;
}

export const PreferencesContext = createContext<PreferencesValue | undefined>(undefined);

export function useOperator(): PreferencesValue {
  const value = useContext(PreferencesContext);
  if (value === undefined) throw new Error('outside of the console');
  return value;
}
