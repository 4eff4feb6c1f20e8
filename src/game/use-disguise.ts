import { useRef } from 'preact/hooks';
import type { Seen } from '../core/session/seen.ts';
import type { Spoken } from './spoken.ts';

/** BlackHat in his disguise: not found yet, found and denying it, sneezing and slipping away, or gone. */
export type Hiding = 'hidden' | 'denying' | 'fleeing' | 'gone';

/** Follows the lines said to a disguise that was found: he stays as long as he speaks, and leaves with the line after. */
export function useDisguise({ team, mission }: Seen, line: Spoken | undefined): Hiding {
  const { stars, stage } = team;
  const { disguise } = mission.scene;
  // After a reload nothing is said again: he left before.
  const left = useRef({ stars, spoke: false, over: true });
  if (disguise === undefined || stage !== 'district') return 'gone';
  const { current } = left;
  if (stars === 0) {
    left.current = { stars: 0, spoke: false, over: false };
    return 'hidden';
  }
  if (current.over) return 'gone';
  const denies = disguise.lines[0]?.who === 'blackhat';
  if (line?.who === 'blackhat') current.spoke = true;
  if (denies && (!current.spoke || line?.who === 'blackhat')) return 'denying';
  if (line?.who === 'scene') return 'fleeing';
  left.current = { stars, spoke: true, over: true };
  return 'gone';
}
