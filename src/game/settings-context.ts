import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeviceSettings } from './settings.ts';

interface Settings {
  readonly settings: DeviceSettings;
  readonly change: (part: Partial<DeviceSettings>) => void;
}

export const SettingsContext = createContext<Settings | undefined>(undefined);

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === undefined) throw new Error('useSettings needs a SettingsContext above it: wrap the screen in App.');
  return settings;
}
