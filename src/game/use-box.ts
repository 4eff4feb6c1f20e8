import { useEffect, useState } from 'preact/hooks';
import { isPortrait, stageBox } from '../stage/box.ts';

/** One stage box, one scale, for everything drawn in the DOM: custom properties on the root, kept up to date. */
export function useBox(): { readonly portrait: boolean } {
  const [portrait, setPortrait] = useState(() => isPortrait(innerWidth, innerHeight));
  useEffect(() => {
    const measure = () => {
      const { style, dataset } = document.documentElement;
      // What a page keeps for itself below the game (the bar of a replay), CSS pixels.
      const height = innerHeight - Number(dataset.foot ?? 0);
      const { x, y, scale } = stageBox(innerWidth, height);
      style.setProperty('--u', `${scale}px`);
      style.setProperty('--box-x', `${x}px`);
      style.setProperty('--box-y', `${y}px`);
      dataset.portrait = String(isPortrait(innerWidth, height));
      setPortrait(isPortrait(innerWidth, height));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return { portrait };
}
