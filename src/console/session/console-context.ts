import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/scenario/language.ts';
import type { MasterScreen, MasterSession, MasterTeam } from '../../core/session/seen-master.ts';
import type { Notes } from '../../core/session/seen-notes.ts';
import type { Clock } from '../../core/session/state.ts';
import type { Say } from '../../ui/language/say.ts';
import type { ConsoleSay } from '../language/say.ts';
import type { ConsoleLine } from './console-line.ts';
import type { ConsoleState } from './console-state.ts';
import type { DoAct, Toast } from './use-acts.ts';

export type View = 'ready' | 'teams' | 'mirror' | 'debrief' | 'class' | 'log';
export const TABS = ['help', 'path', 'screens'] as const;
export type Tab = (typeof TABS)[number];
export type DialogName = 'door' | 'session' | 'keys' | 'adult' | 'results';

/** What every part of the console reads: what is, who is meant, and how to act. */
export interface ConsoleValue {
  readonly state: ConsoleState;
  readonly session: MasterSession;
  readonly clock: Clock;
  readonly teams: readonly MasterTeam[];
  readonly waiting: readonly MasterScreen[];
  /** For whoever leads the debrief; undefined until they have come. */
  readonly notes: Notes | undefined;
  readonly code: string;
  readonly token: string;
  readonly language: Language;
  readonly say: ConsoleSay;
  /** The words that all pages share: teams and lenses. */
  readonly ui: Say;
  /** The sentence of a text id. */
  t(text: string): string;
  /** A team's name, by its id. */
  name(team: string): string;
  /** Whether acts can be sent now. */
  readonly able: boolean;
  readonly act: DoAct;
  takeBack(seqs: readonly number[], what: string): Promise<void>;
  /** Says something that no act said: a result of the small API. */
  tell(toast: Omit<Toast, 'id'>): void;
  /** When a team was last told to start all over (epoch milliseconds). */
  readonly restarted: ReadonlyMap<string, number>;
  /** Acts that were taken back from here. */
  readonly gone: ReadonlySet<number>;
  /** Those, and what took them back: «undo the last act» goes past them. */
  readonly passed: ReadonlySet<number>;
  /** The team that acts are meant for; null: all of them. */
  readonly scope: string | null;
  setScope(team: string | null): void;
  readonly view: View;
  setView(view: View): void;
  /** The tab of the panel of acts, and whether the sheet is up where there is no room beside the view. */
  readonly tab: Tab;
  readonly sheet: boolean;
  openTab(tab: Tab): void;
  setSheet(up: boolean): void;
  readonly dialog: DialogName | undefined;
  setDialog(dialog: DialogName | undefined): void;
  readonly line: ConsoleLine;
}

export const ConsoleContext = createContext<ConsoleValue | undefined>(undefined);

export function useConsole(): ConsoleValue {
  const value = useContext(ConsoleContext);
  if (value === undefined) throw new Error('outside of a session');
  return value;
}

/** The authority's time, renewed every second. */
export const NowContext = createContext(0);
export const useNow = (): number => useContext(NowContext);
