import { useEffect } from 'preact/hooks';
import { useLatest } from '../../ui/use-latest.ts';
import { type KeyAct, shortcutOf } from '../facts/shortcuts.ts';
import { newest } from '../facts/undo.ts';
import { lineWords } from '../log/rows.ts';
import { useTeller } from '../log/use-teller.ts';
import { useOperator } from '../preferences.ts';
import { useConsole } from './console-context.ts';
import { useDeeds } from './use-deeds.ts';

/** Where a key belongs to what has the focus. */
const TYPING = 'input, textarea, select, [contenteditable]';
const PRESSING = 'button, a, summary, label, [role="tab"]';

/** Single keys that act, never while somebody types or a dialog is open. */
export function Shortcuts() {
  const desk = useConsole();
  const deeds = useDeeds();
  const teller = useTeller();
  const { preferences } = useOperator();
  const { keys } = preferences;

  const perform = (act: KeyAct | number) => {
    const { scope, setScope, setView, setDialog, able, teams, state, passed, takeBack, openTab } = desk;
    if (typeof act === 'number') {
      const team = teams[act - 1];
      if (team !== undefined) setScope(team.id);
      return;
    }
    if (act === 'all') return setScope(null);
    if (act === 'mirror') return setView(scope === null ? 'teams' : 'mirror');
    if (act === 'teams') return setView('teams');
    if (act === 'log') return setView('log');
    if (act === 'door') return setDialog('door');
    if (act === 'keys') return setDialog('keys');
    if (act === 'message') {
      openTab('help');
      return focusSoon('#message-words');
    }
    if (act === 'note') {
      setView('log');
      return focusSoon('#note-words');
    }
    if (!able) return;
    if (act === 'undo') {
      const last = newest(state.undo, passed);
      const line = state.lines.find(({ seq }) => seq === last?.seq);
      if (last !== undefined) void takeBack([last.seq], line === undefined ? '' : lineWords(line, teller));
      return;
    }
    void {
      run: () => deeds.run(),
      hint: () => deeds.hint(null, true),
      chime: () => deeds.chime(),
      blank: () => deeds.blank(),
      more: () => deeds.extend(1),
      less: () => deeds.extend(-1),
      gift: () => deeds.gift(2),
    }[act]();
  };
  const latest = useLatest(perform);

  useEffect(() => {
    if (!keys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.defaultPrevented || target?.closest(TYPING) || document.querySelector('dialog[open]')) return;
      if (event.key === ' ' && target?.closest(PRESSING)) return;
      const act = shortcutOf(event);
      if (act === undefined) return;
      event.preventDefault();
      latest.current(act);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys, latest]);
  return null;
}

/** As soon as the view that holds it has been drawn: what is typed next belongs there. */
function focusSoon(selector: string, frames = 60): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found !== null) found.focus();
  else if (frames > 0) requestAnimationFrame(() => focusSoon(selector, frames - 1));
}
