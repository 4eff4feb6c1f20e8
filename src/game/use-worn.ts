import { useRef } from 'preact/hooks';
import type { Seen } from '../core/session/seen.ts';
import type { Spoken } from './spoken.ts';

/** What Archie wears: what he put on before (also before a reload), and what he puts on as he speaks here. */
export function useWorn({ stage, worn: before }: Seen['team'], line: Spoken | undefined): readonly string[] {
  const said = useRef<readonly string[]>([]);
  const worn = useRef<readonly string[]>([]);
  const prop = line?.prop;
  if (prop !== undefined) said.current = [...said.current, prop];
  else if (stage === 'briefing' && line === undefined) said.current = [];
  const now = [...new Set([...before, ...said.current])];
  // The same list while nothing changes: whoever draws it need not draw again.
  if (now.join() !== worn.current.join()) worn.current = now;
  return worn.current;
}
