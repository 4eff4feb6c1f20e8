import { useEffect, useState } from 'preact/hooks';
import { isPortrait } from '../../stage/box.ts';
import { useSettings } from '../settings-context.ts';

/** The least room in which six plates stand on the map without hiding one another, in px at the normal text size. */
const ROOM = { width: 700, height: 360 };
/** With a station square under the map it takes more. */
const SQUARE = 560;

/** True where the districts are a list beside the map: an upright screen, or one too small for its text size. */
export function useListed(square: boolean): boolean {
  const { settings } = useSettings();
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  useEffect(() => {
    const measure = () => setSize({ width: innerWidth, height: innerHeight });
    // The screen may have been turned before anybody listened.
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const text = { 1: 1, 2: 1.2, 3: 1.45 }[settings.size];
  const least = square ? SQUARE : ROOM.height;
  const { width, height } = size;
  return isPortrait(width, height) || width < ROOM.width * text || height < least * text;
}
