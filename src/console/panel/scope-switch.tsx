import { Eye, Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Emblem } from '../emblem.tsx';
import { useConsole } from '../session/console-context.ts';

/** Whom acts are for: every team, or one. Always there, and named in each act. */
export function ScopeSwitch() {
  const { say, scope, setScope, teams, name, view, setView } = useConsole();
  const [last, setLast] = useState(scope);
  useEffect(() => {
    if (scope !== null) setLast(scope);
  }, [scope]);
  const one = teams.find(({ id }) => id === (scope ?? last)) ?? teams[0];
  return (
    <fieldset class="scope">
      <legend class="sr-only">{say('acts-for')}</legend>
      <button
        type="button"
        class="act"
        aria-pressed={scope === null}
        aria-keyshortcuts="0"
        onClick={() => setScope(null)}
      >
        <Users aria-hidden="true" />
        <span>{say('all-teams')}</span>
      </button>
      {one === undefined ? null : (
        <button type="button" class="act" aria-pressed={scope === one.id} onClick={() => setScope(one.id)}>
          <Emblem id={one.emblem} />
          <span>{name(one.id)}</span>
        </button>
      )}
      {scope === null ? null : (
        <button
          type="button"
          class="act"
          aria-pressed={view === 'mirror'}
          aria-keyshortcuts="m"
          aria-label={say('mirror-of', { team: name(scope) })}
          title={say('mirror-of', { team: name(scope) })}
          onClick={() => setView(view === 'mirror' ? 'teams' : 'mirror')}
        >
          <Eye aria-hidden="true" />
        </button>
      )}
    </fieldset>
  );
}
