import { useEffect, useState } from 'preact/hooks';
import { isPortrait, stageBox } from '../stage/box.ts';

/** One stage box, one scale, for everything drawn in the DOM: custom properties on the root, kept up to date. */
export function useBox(): { readonly portrait: boolean } {
  const [portrait, setPortrait] = useState(() => isPortrait(innerWidth, innerHeight));
  useEffect(() => {
    const measure = () => {
      const { x, y, scale } = stageBox(innerWidth, innerHeight);
      const { style, dataset } = document.documentElement;
      style.setProperty('--u', `${scale}px`);
      style.setProperty('--box-x', `${x}px`);
      style.setProperty('--box-y', `${y}px`);
      dataset.portrait = String(isPortrait(innerWidth, innerHeight));
      setPortrait(isPortrait(innerWidth, innerHeight));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return { portrait };
}
