import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WallParts, WallTeam } from '../../core/session/seen-wall.ts';

/** What the wall holds once it has been told everything. */
export interface WallView {
  readonly session: WallParts['session'];
  readonly clock: WallParts['clock'];
  readonly slides: WallParts['slides'];
  readonly grid: WallParts['grid'];
  /** In the order of the panel. */
  readonly teams: readonly WallTeam[];
  /** The authority's time minus this device's, milliseconds. */
  readonly ahead: number;
  /** The sentence of a text id, in the wall's language. */
  t(text: string): string;
}

export const WallContext = createContext<WallView | undefined>(undefined);

export function useWall(): WallView {
  const view = useContext(WallContext);
  if (view === undefined) throw new Error('outside of the wall');
  return view;
}
