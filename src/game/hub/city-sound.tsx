import { useSettings } from '../settings-context.ts';
import { useSound } from '../use-sound.ts';

/** The lullaby of the Cité, for as long as it stands there. */
export function CitySound() {
  const { settings } = useSettings();
  useSound({ music: 'title', layers: 0, still: false }, settings);
  return null;
}
