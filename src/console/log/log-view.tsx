import { useState } from 'preact/hooks';
import { Emblem } from '../emblem.tsx';
import { LOG_KINDS, type LogKind } from '../facts/log-kind.ts';
import { useConsole } from '../session/console-context.ts';
import { LogList } from './log-list.tsx';
import { NoteForm } from './note-form.tsx';
import { EVERYTHING, type LogFilter } from './rows.ts';
import './log-view.css';

const PAGE = 120;

/** The whole log: by team, by kind, with notes. */
export function LogView() {
  const { say, teams, name, state } = useConsole();
  const [filter, setFilter] = useState<LogFilter>(EVERYTHING);
  const [most, setMost] = useState(PAGE);
  /** The first tap on a kind leaves that one; taps after that add and take. Nothing left means everything. */
  const toggle = (kind: LogKind) => {
    const all = filter.kinds.size === LOG_KINDS.length;
    const kinds = new Set(all ? [] : filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    setFilter({ ...filter, kinds: kinds.size === 0 ? EVERYTHING.kinds : kinds });
  };
  return (
    <main id="main" class="log-view" aria-labelledby="log-title">
      <header>
        <h1 id="log-title">{say('view-log')}</h1>
        <fieldset class="log-filter">
          <legend class="sr-only">{say('log-by-kind')}</legend>
          {LOG_KINDS.map((kind) => (
            <button
              type="button"
              class="act"
              key={kind}
              aria-pressed={filter.kinds.size < LOG_KINDS.length && filter.kinds.has(kind)}
              onClick={() => toggle(kind)}
            >
              {say(`kind-${kind}`)}
            </button>
          ))}
        </fieldset>
        <fieldset class="log-filter">
          <legend class="sr-only">{say('log-by-team')}</legend>
          {teams.map(({ id, emblem }) => (
            <button
              type="button"
              class="act bare"
              key={id}
              aria-label={name(id)}
              title={name(id)}
              aria-pressed={filter.team === id}
              onClick={() => setFilter({ ...filter, team: filter.team === id ? null : id })}
            >
              <Emblem id={emblem} />
            </button>
          ))}
        </fieldset>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section class="log-scroll" tabIndex={0} aria-labelledby="log-title">
        <LogList filter={filter} most={most} />
        {state.lines.length > most ? (
          <button type="button" class="act" onClick={() => setMost(most + PAGE)}>
            {say('log-more')}
          </button>
        ) : null}
      </section>
      <NoteForm />
    </main>
  );
}
