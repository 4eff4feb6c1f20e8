import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { TABS, useConsole } from '../session/console-context.ts';
import { HelpTab } from './help-tab.tsx';
import { PathTab } from './path-tab.tsx';
import { QuickActs } from './quick-acts.tsx';
import { ScopeSwitch } from './scope-switch.tsx';
import { ScreensTab } from './screens-tab.tsx';
import { Tabs } from './tabs.tsx';
import './panel.css';

/** What can be done, to the team or the teams that are meant. Beside the teams on a wide screen, a sheet from below on a tall one. */
export function Panel() {
  const { say, scope, view, tab, openTab, sheet: open, setSheet } = useConsole();
  /** Words begun for a team stay while another one is looked after. */
  const drafts = useRef(new Map<string, string>());
  useEffect(() => {
    if (scope !== null) setSheet(true);
  }, [scope, setSheet]);
  // Looking at a screen takes the room that the sheet would.
  useEffect(() => {
    if (view === 'mirror') setSheet(false);
  }, [view, setSheet]);
  return (
    <aside class="panel" data-open={open} aria-label={say('panel')}>
      <h2 class="sr-only">{say('panel')}</h2>
      <div class="panel-head">
        <ScopeSwitch />
        <button
          type="button"
          class="act bare panel-fold"
          aria-expanded={open}
          aria-label={say(open ? 'panel-close' : 'panel-open')}
          onClick={() => setSheet(!open)}
        >
          {open ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
        </button>
      </div>
      <QuickActs />
      <div class="panel-rest">
        <Tabs
          label={say('panel')}
          tabs={TABS.map((id) => ({ id, label: say(`tab-${id}`) }))}
          chosen={tab}
          onChoose={openTab}
        >
          {tab === 'help' ? <HelpTab drafts={drafts.current} /> : tab === 'path' ? <PathTab /> : <ScreensTab />}
        </Tabs>
      </div>
    </aside>
  );
}
