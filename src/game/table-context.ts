import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command } from '../core/session/command.ts';
import type { Effect } from '../mechanics/view.ts';
import type { Happening } from '../stage/view.ts';
import type { Authority } from './authority.ts';
import type { GameView } from './game.ts';
import type { TeamSession } from './seat/team-session.ts';
import type { Speech } from './use-speech.ts';

/** What every screen at the table has at hand. */
export interface TableTools {
  readonly view: GameView;
  readonly send: (command: Command) => void;
  /** The moment at which the team came to an objective. */
  readonly look: Authority['look'];
  /** The sentence of a text id. */
  readonly t: (text: string) => string;
  readonly play: (effect: Effect) => void;
  readonly speech: Speech;
  /** What Archie has put on so far. */
  readonly worn: readonly string[];
  readonly happen: (what: Happening) => void;
  readonly portrait: boolean;
  /** Missing: the game is in this page alone, which leads itself. */
  readonly session: TeamSession | undefined;
  /** A pause that needs no reason: of the game in one page, of this one screen in a session. */
  readonly rest: () => void;
  /** The screen is dark or stands still: nothing opens by itself over that. */
  readonly still: boolean;
}

export const TableContext = createContext<TableTools | undefined>(undefined);

export function useTable(): TableTools {
  const table = useContext(TableContext);
  if (table === undefined) throw new Error('useTable needs a TableContext above it: draw the screen inside Table.');
  return table;
}
