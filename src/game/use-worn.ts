import { useRef } from 'preact/hooks';
import type { Spoken } from './spoken.ts';

/** What Archie has put on so far, by what he says: it stays on for the rest of the mission. */
export function useWorn(line: Spoken | undefined): readonly string[] {
  const worn = useRef<readonly string[]>([]);
  const prop = line?.prop;
  if (prop !== undefined && !worn.current.includes(prop)) worn.current = [...worn.current, prop];
  return worn.current;
}
