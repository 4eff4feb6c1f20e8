import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LanguageContext } from '../ui/language/speak.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import {
  applyPreferences,
  type Preferences,
  PreferencesContext,
  type PreferencesValue,
  readPreferences,
} from './preferences.ts';

/** The preferences of this device's adult: read, kept and put to use, and how to change them. */
export function usePreferences(): PreferencesValue {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  useEffect(() => applyPreferences(preferences), [preferences]);
  return useMemo(
    () => ({
      preferences,
      change: (part: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...part })),
    }),
    [preferences],
  );
}

/** All that is inside speaks the operator's language, and can change it. */
export const Operated = (props: { readonly operator: PreferencesValue; readonly children: ComponentChildren }) => (
  <LanguageContext.Provider value={props.operator.preferences.language}>
    <PreferencesContext.Provider value={props.operator}>
      <SkipLink />
      {props.children}
    </PreferencesContext.Provider>
  </LanguageContext.Provider>
);
