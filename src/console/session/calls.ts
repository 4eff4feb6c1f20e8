import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MasterTeam } from '../../core/session/seen-master.ts';
import type { Clock, Settings } from '../../core/session/state.ts';
import { sayIn } from '../../ui/language/say.ts';
import { LanguageContext } from '../../ui/language/speak.ts';
import { teamWord } from '../../ui/teams.ts';
import { type Call, callsOf, newCalls } from '../facts/alarm.ts';
import { consoleSayIn } from '../language/say.ts';
import { useOperator } from '../preferences.ts';
import { ring } from './ring.ts';

interface Calls {
  readonly of: ReadonlyMap<string, readonly Call[]>;
  /** What the screen reader is told, once. */
  readonly announced: string;
}

export const CallsContext = createContext<Calls>({ of: new Map(), announced: '' });
export const useCallsOf = (team: string): readonly Call[] => useContext(CallsContext).of.get(team) ?? [];

/** Teams that call: each new call rings softly, is said once, and stays in the title of the page while help is asked for. */
export function useCalls(
  teams: readonly MasterTeam[],
  clock: Clock,
  settings: Pick<Settings, 'stuck'>,
  now: number,
  code: string,
  restarted: ReadonlyMap<string, number>,
): Calls {
  const language = useContext(LanguageContext);
  const { preferences } = useOperator();
  const [announced, announce] = useState('');
  const before = useRef<ReadonlyMap<string, readonly Call[]> | undefined>(undefined);
  const of = useMemo(
    () => new Map(teams.map((team) => [team.id, callsOf(team, clock, settings, now, restarted.get(team.id))])),
    [teams, clock, settings, now, restarted],
  );

  useEffect(() => {
    const known = before.current;
    before.current = of;
    // What was so when the console was opened is seen, not heard.
    const fresh = known === undefined ? [] : newCalls(known, of);
    if (fresh.length === 0) return;
    const say = consoleSayIn(language);
    const ui = sayIn(language);
    const named = (id: string) => ui(teamWord(teams.find((team) => team.id === id)?.emblem ?? id));
    announce(fresh.map(({ team, call }) => say(`call-${call}`, { team: named(team) })).join(' '));
    if (preferences.sound && fresh.some(({ call }) => call !== 'uneasy')) ring();
  }, [of, teams, language, preferences.sound]);

  const asks = teams.find(({ id }) => of.get(id)?.includes('help') === true);
  const who = asks === undefined ? undefined : sayIn(language)(teamWord(asks.emblem));
  useEffect(() => {
    const say = consoleSayIn(language);
    const usual = `${code} · ${say('page-title')}`;
    document.title = usual;
    if (who === undefined) return;
    let raised = false;
    const flash = () => {
      raised = !raised;
      document.title = raised ? `✋ ${say('call-help', { team: who })}` : usual;
    };
    flash();
    const timer = setInterval(flash, 1_500);
    return () => {
      clearInterval(timer);
      document.title = usual;
    };
  }, [who, code, language]);

  return useMemo(() => ({ of, announced }), [of, announced]);
}
